import { browserUndo, insertText } from './commands';
import type { Editor } from './editor';

/** Any other contenteditable: Gmail, Outlook, LinkedIn, VK, Telegram. */
export const contenteditable: Editor = {
  id: 'contenteditable',
  recognises: (editable) => editable.isContentEditable,
  ways: [insertText],
  undo: browserUndo,
};
