import { bare } from '../page/written';
import { offer } from './composer';

/** Where rich text is switched off. */
offer(async (area) => {
  area.setSelectionRange(0, 0);
  return bare(area);
});
