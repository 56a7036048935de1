import { insertText, paste, pressUndo } from './commands';
import type { Editor } from './editor';

/** Froala (Freshdesk). It takes what is pasted as one step of its undo; of the browser's own command its undo knows nothing. */
export const froala: Editor = {
  id: 'froala',
  recognises: (editable) => editable.classList.contains('fr-element'),
  settlesIn: 100,
  // In Firefox a page takes our paste for an empty one, and deletes
  ways: import.meta.env.FIREFOX ? [] : [paste],
  type: insertText,
  undo: pressUndo,
};
