import { announce, announceLines, announcePlainReplacement } from './commands';
import type { Editor } from './editor';

/** In Firefox a page sees no more than the words of our events. */
const put = import.meta.env.FIREFOX ? announceLines : announcePlainReplacement;

/**
 * Slate. It learns late of a selection, so it is told of the place together with the words; it takes only a paste
 * without HTML; what the browser's own command does it does not notice, and breaks.
 */
export const slate: Editor = {
  id: 'slate',
  recognises: (editable) => editable.dataset.slateEditor === 'true',
  settlesIn: 100,
  joinsWhatFollows: true,
  ways: [put],
  // What is typed it leaves to the browser, which does nothing for an event of ours
  type: put,
  undo: (editable) => announce(editable, 'historyUndo', {}),
};
