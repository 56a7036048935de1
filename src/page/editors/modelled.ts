import { browserUndo, insertText } from './commands';
import type { Editor } from './editor';

/** Editors that keep a model and hear what the browser's own command does: Quill (LinkedIn), ProseMirror, Slate, Draft.js. */
export const modelled: Editor = {
  id: 'modelled',
  recognises: (editable) =>
    editable.matches('.ql-editor, .ProseMirror, [data-slate-editor], .public-DraftEditor-content'),
  settlesIn: 100,
  ways: [insertText],
  type: insertText,
  undo: browserUndo,
};
