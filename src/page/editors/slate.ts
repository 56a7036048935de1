import { announce, announceLines, announcePlainReplacement, announceTyping } from './commands';
import type { Editor } from './editor';

/** Slate. It takes only a paste without HTML; what the browser's own command does it does not notice, and breaks. */
export const slate: Editor = {
  id: 'slate',
  recognises: (editable) => editable.dataset.slateEditor === 'true',
  settlesIn: 100,
  joinsWhatFollows: true,
  // In Firefox a page sees no more than the words of our events
  ways: [import.meta.env.FIREFOX ? announceLines : announcePlainReplacement],
  type: announceTyping,
  undo: (editable) => announce(editable, 'historyUndo', {}),
};
