import { announceReplacement, announceTyping, paste, pressUndo } from './commands';
import type { Editor } from './editor';

/**
 * CKEditor 5 (Zendesk, Request Tracker 6). Its model lives in the page's world; what reaches it from here is events, in
 * Firefox only the words of them.
 */
export const ckeditor5: Editor = {
  id: 'ckeditor5',
  recognises: (editable) => editable.classList.contains('ck-editor__editable'),
  settlesIn: 100,
  ways: import.meta.env.FIREFOX ? [announceReplacement] : [paste, announceReplacement],
  type: announceTyping,
  undo: pressUndo,
};
