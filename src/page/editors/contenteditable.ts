import { browserUndo, insertText, insertTextApart, paste, pressUndo, viewOf } from './commands';
import type { Editor } from './editor';

/**
 * Any other contenteditable: Gmail, Outlook, VK, Telegram. Among them are editors without a mark of their own that serve
 * the clipboard themselves (Squire): what is pasted is one step of their undo, and of the browser's own command it
 * knows nothing.
 */
export const contenteditable: Editor = {
  id: 'contenteditable',
  recognises: (editable) => editable.isContentEditable,
  settlesIn: 0,
  ways: [
    (editable, text) => {
      if (servesClipboard(editable)) paste(editable, text);
      else insertTextApart(editable, text);
    },
    insertTextApart,
  ],
  type: insertText,
  undo: (editable) => (servesClipboard(editable) ? pressUndo(editable) : browserUndo(editable)),
};

/** Told by asking it alone, not the page around it, for a copy of the selected words, into a clipboard that is nobody's. */
function servesClipboard(editable: HTMLElement): boolean {
  // In Firefox a page sees nothing of what we would paste then; in a shadow root these editors see no selection
  if (import.meta.env.FIREFOX || 'host' in editable.getRootNode()) return false;
  const view = viewOf(editable);
  const event = new view.ClipboardEvent('copy', { clipboardData: new view.DataTransfer(), cancelable: true });
  editable.dispatchEvent(event);
  return event.defaultPrevented;
}
