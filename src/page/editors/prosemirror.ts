import { browserUndo, insertText } from './commands';
import type { Editor } from './editor';

/** ProseMirror, also under TipTap (Intercom, Chatwoot). */
export const prosemirror: Editor = {
  id: 'prosemirror',
  recognises: (editable) => editable.classList.contains('ProseMirror'),
  settlesIn: 100,
  joinsWithin: 500,
  ways: [insertText],
  type: insertText,
  undo: browserUndo,
};
