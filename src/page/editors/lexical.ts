import { announce, announceLines, announceReplacement, paste } from './commands';
import type { Editor } from './editor';

/**
 * Lexical (Instagram, Messenger, WhatsApp). It keeps its own model and rebuilds the DOM from it; the browser's
 * `insertText` would lose line breaks. In Firefox a page does not see what our events carry beside words, and takes
 * an empty paste for a deletion.
 */
export const lexical: Editor = {
  id: 'lexical',
  recognises: (editable) => editable.dataset.lexicalEditor === 'true',
  settlesIn: 100,
  ways: import.meta.env.FIREFOX ? [announceLines] : [paste, announceReplacement],
  // What is typed it leaves to the browser, which does nothing for an event of ours
  type: announceLines,
  undo: (editable) => announce(editable, 'historyUndo', {}),
};
