import { announceReplacement, announceTyping, paste } from './commands';
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
  undo(editable) {
    // Its history has no event of its own; it listens to the keys that people press
    const key: KeyboardEventInit = { key: 'z', code: 'KeyZ', keyCode: 90, bubbles: true, cancelable: true };
    const apple = /Mac/.test(navigator.platform);
    editable.dispatchEvent(new KeyboardEvent('keydown', { ...key, ctrlKey: !apple, metaKey: apple }));
  },
};
