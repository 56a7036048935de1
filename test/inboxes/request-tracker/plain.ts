import { bare } from '../page/written';
import { offer, textArea } from './composer';

/** Where rich text is switched off. */
const area = textArea();
area.setSelectionRange(0, 0);
offer(Promise.resolve(bare(area)));
