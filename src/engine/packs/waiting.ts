import { ANY } from './parts';
import { EDGES_AT, END, JUMPS_AT, PhraseTooLarge, type States } from './states';

/** What following one phrase may take, in states looked at. */
const MOST_LOOKED_AT = 100_000;

/**
 * How much a phrase may have the matcher look at for a word, however the words of a text fall: the states that any word
 * leads on from (a gap, an asterisk), each as often as there are numbers of words between it and the beginning. What a
 * phrase of plain words asks for is over with the next word, and does not count.
 * @param first state of a phrase that `states` has built
 * @throws PhraseTooLarge
 */
export function waitingAfter(states: States, first: number): number {
  const { rows, ways } = states;
  let waiting = 0;
  let lookedAt = 0;
  let layer = new Set([first]);
  while (layer.size > 0) {
    const next = new Set<number>();
    for (const state of layer) {
      if (++lookedAt > MOST_LOOKED_AT) throw new PhraseTooLarge();
      const jumpsAt = rows.items[state + JUMPS_AT] as number;
      const end = rows.items[state + END] as number;
      for (let edge = rows.items[state + EDGES_AT] as number; edge < jumpsAt; edge += 2) {
        if (ways.items[edge] === ANY) waiting++;
        next.add(ways.items[edge + 1] as number);
      }
      // what is reached without a word is looked at in the same place
      for (let jump = jumpsAt; jump < end; jump += 2) layer.add(ways.items[jump + 1] as number);
    }
    layer = next;
  }
  return waiting;
}
