import { insertText, paste, pressUndo } from './commands';
import type { Editor } from './editor';

/** Froala (Freshdesk). It takes what is pasted as one step of its undo; of the browser's own command its undo knows nothing. */
export const froala: Editor = {
  id: 'froala',
  recognises: (editable) => editable.classList.contains('fr-element'),
  settlesIn: 100,
  ways: [paste],
  type: insertText,
  undo: pressUndo,
};
