import { browserUndo, insertText } from './commands';
import type { Editor } from './editor';

/** Quill (posts of LinkedIn). */
export const quill: Editor = {
  id: 'quill',
  recognises: (editable) => editable.classList.contains('ql-editor'),
  settlesIn: 100,
  joinsWithin: 1000,
  ways: [insertText],
  type: insertText,
  undo: browserUndo,
};
