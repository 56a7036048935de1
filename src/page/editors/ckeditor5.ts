import { selectionAround } from '@/page/selection';
import { announce, announceReplacement, announceTyping, paste, pressUndo } from './commands';
import type { Editor, Way } from './editor';

/**
 * In a shadow root it sees no selection: only events that name their place find it there. One that brings nothing puts
 * its caret to where the next one pastes; what is selected it would take out in a step of its own.
 */
const pasteWhereItSees: Way = (editable, text) => {
  if (!('host' in editable.getRootNode())) return paste(editable, text);
  if (!text.includes('\n')) return announceReplacement(editable, text);
  if (!selectionAround(editable)?.isCollapsed) return;
  announce(editable, 'insertReplacementText', { data: '' });
  paste(editable, text);
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
