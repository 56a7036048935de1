import type { Engine } from '@/engine/engine';
import type { Promised, TabState } from '@/wire/messages';

/** What a reply promises by a date, told from `now` (ms since the epoch). */
export function promisedIn(engine: Engine, reply: string, now: number, talk = {}): Promised[] {
  return engine
    .promises(reply, now, talk)
    .map(({ start, end, due, language }) => ({ text: reply.slice(start, end), due, language }));
}

/**
 * What our last message promises that is still to come: while no reply is begun, it can be kept after it was sent as well.
 * Nothing where the page does not tell when it was sent.
 */
export function promisedLast(engine: Engine, { conversation }: TabState, now: number): Promised[] {
  const last = conversation?.messages.at(-1);
  const sent = last?.author === 'agent' && last.at ? Date.parse(last.at) : Number.NaN;
  if (!last || Number.isNaN(sent)) return [];
  return promisedIn(engine, last.text, sent).filter(({ due }) => due > now);
}
