import { announceReplacement, announceTyping, paste, pressUndo } from './commands';
import type { Editor, Way } from './editor';

/** In a shadow root it sees no selection, and only an event that names its place finds it there: for one line. */
const pasteWhereItSees: Way = (editable, text) => {
  if (!('host' in editable.getRootNode())) paste(editable, text);
  else if (!text.includes('\n')) announceReplacement(editable, text);
};

/**
 * CKEditor 5 (Zendesk, Request Tracker 6). Its model lives in the page's world; what reaches it from here is events, in
 * Firefox only the words of them.
 */
export const ckeditor5: Editor = {
  id: 'ckeditor5',
  recognises: (editable) => editable.classList.contains('ck-editor__editable'),
  settlesIn: 100,
  ways: [import.meta.env.FIREFOX ? announceReplacement : pasteWhereItSees],
  type: announceTyping,
  undo: pressUndo,
};
