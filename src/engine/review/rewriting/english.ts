import { CAUSES } from './english-causes';
import { CORRECTIONS, TONES } from './english-corrections';
import { DEEDS } from './english-deeds';
import { ESCALATIONS, HAND_OFFS } from './english-hand-offs';
import { PROMISES } from './english-promises';
import { REGRETS } from './english-regrets';
import type { Turning } from './turning';

/** In the order in which they are tried. */
export const ENGLISH: readonly Turning[] = [
  ...DEEDS,
  ...HAND_OFFS,
  ...CAUSES,
  ...CORRECTIONS,
  ...PROMISES,
  ...ESCALATIONS,
  ...REGRETS,
  ...TONES,
];
