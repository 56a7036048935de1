import { overlap } from '../../spans';
import { isArrival } from './events';
import { type Passage, passageAround } from './passage';
import { TODAY } from './sayable';
import type { Telling } from './telling';

/** What came of something ordered or promised: the next sentence. */
export function sequels(telling: Telling, event: Passage): Passage[] {
  const next = telling.parts.findIndex((part) => part.start >= event.end && !isArrival(telling, part));
  const passages = next < 0 ? [] : [next, next + 1].map((at) => passageAround(telling, at, event));
  const [passage] = passages.filter((one) => one === null || !(TODAY.test(one.text) || RECEIPT.test(one.text)));
  return passage &&
    !passage.open &&
    !overlap(passage, event) &&
    (passage.actor !== 'customer' || GOT.test(passage.text))
    ? [passage]
    : [];
}

const GOT =
  /^(?:you (?:got|received|were sent|were given|were charged|were billed)|(?:since(?: then)? )?(?:you've|you have|you) (?:heard nothing|had (?:no|nothing)|not |still (?:don't|haven't|have no))|(?:since(?: then)? )you (?:haven't|have not)|Вы получили|Ви отримали)(?!\p{L})/u;

/** That it was confirmed is no failure. */
const RECEIPT = /^you (?:got|received) (?:an?|the|your) (?:\w+ )?(?:confirmation|receipt|invoice)\b/u;
