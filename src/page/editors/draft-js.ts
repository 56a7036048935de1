import { pastePlain, pressUndo } from './commands';
import type { Editor } from './editor';

/** Draft.js (Gorgias). React breaks when anybody but the editor changes its text: never the browser's own command. */
export const draftJs: Editor = {
  id: 'draft-js',
  recognises: (editable) => editable.classList.contains('public-DraftEditor-content'),
  settlesIn: 100,
  ways: [pastePlain],
  type: pastePlain,
  undo: pressUndo,
};
