import { browserUndo, insertText, insertTextApart } from './commands';
import type { Editor } from './editor';

/** Any other contenteditable: Gmail, Outlook, VK, Telegram. */
export const contenteditable: Editor = {
  id: 'contenteditable',
  recognises: (editable) => editable.isContentEditable,
  settlesIn: 0,
  ways: [insertTextApart],
  type: insertText,
  undo: browserUndo,
};
