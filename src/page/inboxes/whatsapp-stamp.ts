/** What WhatsApp puts on a message for copying: "[21:05, 20.11.2026] Name: ", in the format of the reader's country. */
export interface Stamp {
  name: string;
  /** Hours of the day and minutes. */
  clock: readonly [number, number];
  /** As they stand. */
  date: readonly [number, number, number];
  /** Null: the format doesn't tell. */
  order: 'day first' | 'month first' | 'year first' | null;
}

const FORM = /^\[([^\]]*)\]\s*(.*?)\s*:?\s*$/s;
const CLOCK = /(\d{1,2})[:.](\d{2})(?::\d{2})?\s*([ap])?\.?\s?(?:m\b)?/i;
const DATE = /(\d{1,4})([./-])\s?(\d{1,2})\2\s?(\d{2,4})/;

export function readStamp(text: string): Stamp | null {
  const [, when = '', name = ''] = FORM.exec(text) ?? [];
  const date = DATE.exec(when);
  const clock = CLOCK.exec(date ? when.replace(date[0], ' ') : when);
  if (!date || !clock) return name ? { name, clock: [0, 0], date: [0, 0, 0], order: null } : null;
  const half = clock[3]?.toLowerCase();
  const hours = half ? (Number(clock[1]) % 12) + (half === 'p' ? 12 : 0) : Number(clock[1]);
  const numbers = [Number(date[1]), Number(date[3]), Number(date[4])] as const;
  return { name, clock: [hours, Number(clock[2])], date: numbers, order: orderOf(numbers, date[2] ?? '', !!half) };
}

/** Slashes stand in both orders: a number above 12 tells, and few countries that put the month first count to 24 hours. */
function orderOf([first, second]: Stamp['date'], mark: string, halves: boolean): Stamp['order'] {
  if (first > 31) return 'year first';
  if (mark === '.' || first > 12) return 'day first';
  if (second > 12) return 'month first';
  return halves ? null : 'day first';
}

/**
 * ISO 8601, from the time on this machine's clock; undefined when day and month can't be told apart.
 * @param order of other messages of the page, where this one does not tell
 */
export function timeOf(stamp: Stamp, order: Stamp['order']): string | undefined {
  const [first, second, third] = stamp.date;
  const told = stamp.order ?? order;
  if (!told || first === 0) return undefined;
  const [year, month, day] =
    told === 'year first'
      ? [first, second, third]
      : told === 'day first'
        ? [third, second, first]
        : [third, first, second];
  const at = new Date(year < 100 ? 2000 + year : year, month - 1, day, ...stamp.clock);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}
