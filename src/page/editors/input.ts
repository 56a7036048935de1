import { browserUndo, insertText, insertTextApart } from './commands';
import type { Editor } from './editor';

/** `<input>`, in which small chat windows let people write: it has one line. */
export const input: Editor = {
  id: 'input',
  recognises: (editable) => editable.localName === 'input',
  settlesIn: 0,
  fit: (text) => text.replace(/\s*\n\s*/g, ' '),
  ways: [insertTextApart],
  type: insertText,
  undo: browserUndo,
};
