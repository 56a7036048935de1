import type { Tally } from './tally';

const WEEK = 7 * 86_400_000;

/** Every week from the first to the last that is known, in order; those of which nothing is known have no tally. */
export function everyWeek(weeks: ReadonlyMap<string, Tally>): { monday: Date; tally?: Tally }[] {
  const mondays = [...weeks.keys()].sort();
  const [first, last] = [mondays[0], mondays.at(-1)];
  if (first === undefined || last === undefined) return [];
  const all: { monday: Date; tally?: Tally }[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += WEEK) {
    const monday = new Date(at);
    all.push({ monday, tally: weeks.get(monday.toISOString().slice(0, 10)) });
  }
  return all;
}
