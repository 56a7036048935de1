import { announce, paste } from './commands';
import type { Editor } from './editor';

/**
 * Lexical (Instagram, Messenger, WhatsApp). It keeps its own model and rebuilds the DOM from it; the browser's
 * `insertText` would lose line breaks.
 */
export const lexical: Editor = {
  id: 'lexical',
  recognises: (editable) => editable.dataset.lexicalEditor === 'true',
  ways: [paste, (editable, text) => announce(editable, 'insertReplacementText', text)],
  undo: (editable) => announce(editable, 'historyUndo', null),
};
