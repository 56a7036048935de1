import { ANY } from './parts';
import { EDGES_AT, END, JUMPS_AT, PhraseTooLarge, type States } from './states';

/** What following one phrase may take, in states looked at. */
const MOST_LOOKED_AT = 100_000;

/** A gap stays open whatever the next word is; what several numbers of words lead to, only where the words fit. */
const OF_A_GAP = 5;

/**
 * How much a phrase may keep open at a word, however the words of a text fall: the states that any word leads on from (a
 * gap, an asterisk), and those that several numbers of words lead to, each as often as there are such numbers. What a
 * phrase of plain words asks for is over with the next word, and does not count.
 * @param first state of a phrase that `states` has built
 * @throws PhraseTooLarge
 */
export function waitingAfter(states: States, first: number): number {
  const { rows, ways } = states;
  const met = new Set<number>();
  let waiting = 0;
  let lookedAt = 0;
  let layer = new Set([first]);
  while (layer.size > 0) {
    const next = new Set<number>();
    for (const state of layer) {
      if (++lookedAt > MOST_LOOKED_AT) throw new PhraseTooLarge();
      const jumpsAt = rows.items[state + JUMPS_AT] as number;
      const end = rows.items[state + END] as number;
      let weight = met.has(state) ? 1 : 0;
      met.add(state);
      for (let edge = rows.items[state + EDGES_AT] as number; edge < jumpsAt; edge += 2) {
        if (ways.items[edge] === ANY) weight = OF_A_GAP;
        next.add(ways.items[edge + 1] as number);
      }
      // what is reached without a word is looked at in the same place
      for (let jump = jumpsAt; jump < end; jump += 2) layer.add(ways.items[jump + 1] as number);
      waiting += weight;
    }
    layer = next;
  }
  return waiting;
}
