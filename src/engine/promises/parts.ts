import type { Calendar, Unit } from './calendar';

/** What one or a few words tell of a moment to come. Weekdays: 0 is Sunday; months: 0 is January. */
export type Part =
  | { is: 'day'; offset: number }
  | { is: 'weekday'; weekday: number; which: 'coming' | 'this' | 'next' }
  /** `month` and `year` are left out where nobody told them; `alone`: it is a date without another word. */
  | { is: 'date'; day: number; month?: number; year?: number; alone?: boolean }
  | { is: 'week-end'; next: boolean }
  /** `over`: its end, else the working day before it. */
  | { is: 'weekend'; over: boolean; next: boolean }
  | { is: 'month-end' }
  | { is: 'stretch'; count: number; unit: Unit; forPay: boolean }
  | Clock;

/** Minutes after midnight; `late`: the end of the day, which is midnight for who writes in the evening. */
export interface Clock {
  is: 'clock';
  minutes: number;
  late?: boolean;
  /** An hour without minutes or a word for it. */
  bare?: boolean;
  /** A part of the day: an hour beside it tells more. */
  rough?: boolean;
  /** A part of the day that tells a time by itself: "tonight". */
  alone?: boolean;
}

/** A part where it stands, with the sort of word before it that makes it the time of a deed: "by", or "on" and "this". */
export type PartFound = Part & { start: number; end: number; lead: 'by' | 'at' | null };

type Groups = Record<string, string | undefined>;
interface Shape {
  pattern: RegExp;
  read: (groups: Groups) => Part | null;
}

/** When a working day ends, in minutes after midnight. */
export const END_OF_DAY = 18 * 60;

/** Reads the part that begins exactly at an offset of a text, written as `plainly` leaves it; the longest one wins. */
export function createPartReader(calendar: Calendar): (text: string, at: number) => PartFound | null {
  const shapes = shapesOf(calendar);
  return (text, at) => {
    let longest: PartFound | null = null;
    for (const { pattern, read } of shapes) {
      pattern.lastIndex = at;
      const found = pattern.exec(text);
      const part = found && read(found.groups ?? {});
      if (!found || !part) continue;
      const end = at + found[0].length;
      if (longest && longest.end >= end) continue;
      longest = { ...part, start: at, end, lead: leadIn(found.groups ?? {}) };
    }
    return longest;
  };
}

function leadIn({ by, at, this: thisOne, next }: Groups): PartFound['lead'] {
  if (by !== undefined) return 'by';
  return (at ?? thisOne ?? next) === undefined ? null : 'at';
}

/** Small letters, every apostrophe as ', ё as е, every space plain, every dash the same: offsets stay. */
export function plainly(text: string): string {
  return text
    .replace(/\p{Lu}+/gu, lowered)
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/ё/g, 'е')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[–—]/g, '–');
}

/** A few letters of the world have small forms of another length. */
function lowered(capitals: string): string {
  const small = capitals.toLowerCase();
  return small.length === capitals.length ? small : capitals;
}

/** A letter of our languages, as `plainly` leaves it. Patterns without Unicode flags are ready ten times sooner. */
export const LETTER = 'a-zа-яіїєґ';

const HOUR_MINUTE = (name: string) => `(?<${name}h>[01]?\\d|2[0-4])(?:[:.](?<${name}m>[0-5]\\d))?`;

function shapesOf(calendar: Calendar): Shape[] {
  const {
    by,
    at,
    atHour,
    oClock,
    morning,
    afternoon,
    thisOne,
    nextOne,
    ordinal,
    ordinalAlone,
    range,
    within,
    numbers,
  } = calendar;
  const before = `(?:(?:(?<by>${by})|(?<at>${at})) )?(?:the )?`;
  const beforeHour = `(?:(?:(?<by>${by})|(?<at>${atHour})) )?(?:the )?`;
  const which = `(?:(?:(?<this>${thisOne})|(?<next>${nextOne})) )?`;
  const months = namedList('month', calendar.months);
  const clockWords = `(?<oclock> ?(?:${oClock}))?(?: ?(?:(?<am>${morning})|(?<pm>${afternoon})))?`;
  const shape = (words: string, read: Shape['read']): Shape => ({
    pattern: new RegExp(`${words}(?![${LETTER}\\d]|[:.]\\d|[-'][${LETTER}]| ?[%$€£₴₽])`, 'y'),
    read,
  });
  const fixed = (words: string, part: Part) => shape(`${before}(?:${words})`, () => part);
  return [
    ...calendar.days.map(([words, offset]) => fixed(words, { is: 'day', offset })),
    shape(`${before}${which}${namedList('weekday', calendar.weekdays)}`, weekdayIn),
    shape(`(?:(?<by>${by})|(?<at>${at})) ${which}${namedList('weekday', calendar.shortWeekdays)}`, weekdayIn),
    shape(`${before}(?<day>\\d{1,2}) ?(?:${ordinal})?(?: of)? ${months}(?:,? (?<year>20\\d\\d))?`, dateIn),
    shape(`${before}${months} (?<day>\\d{1,2})(?:${ordinal})?(?:,? (?<year>20\\d\\d))?`, dateIn),
    shape(`${before}(?<day>\\d{1,2})(?:(?<alone>${ordinalAlone ?? '(?!)'})|(?:${ordinal}))`, dateIn),
    shape(`${before}(?<year>20\\d\\d)-(?<number>\\d\\d)-(?<day>\\d\\d)`, dateIn),
    shape(`${before}(?<day>\\d{1,2})\\.(?<number>0?[1-9]|1[0-2])(?:\\.(?<year>(?:20)?\\d\\d))?`, dateIn),
    shape(`${before}(?<one>\\d{1,2})/(?<other>\\d{1,2})/(?<year>20\\d\\d)`, slashedDateIn),
    fixed(calendar.endOfWeek, { is: 'week-end', next: false }),
    fixed(calendar.endOfNextWeek, { is: 'week-end', next: true }),
    fixed(calendar.endOfMonth, { is: 'month-end' }),
    shape(`${before}${which}(?:${calendar.weekend})`, weekendIn),
    fixed(calendar.endOfWeekend, { is: 'weekend', over: true, next: false }),
    fixed(calendar.endOfDay, { is: 'clock', minutes: END_OF_DAY, late: true, rough: true, alone: true }),
    fixed(calendar.noon, { is: 'clock', minutes: 12 * 60 }),
    fixed(calendar.midnight, { is: 'clock', minutes: 24 * 60 }),
    ...calendar.parts.map((part) =>
      shape(`${before}(?:(?<alone>${part.alone ?? '(?!)'})|${part.words})`, ({ by, alone }) => ({
        is: 'clock',
        minutes: (by === undefined ? part.in : part.by) * 60,
        rough: true,
        alone: alone !== undefined,
      })),
    ),
    shape(`${beforeHour}${HOUR_MINUTE('')}${clockWords}`, clockIn),
    shape(`(?:(?<by>${by})|(?<at>${atHour})) ${namedList('hour', calendar.hours)}${clockWords}`, clockIn),
    shape(
      `${before}(?:${range[0]}) (?:(?:[01]?\\d|2[0-4])(?:[:.][0-5]\\d)?|${calendar.hours.join('|')})(?: ?(?:${morning}|${afternoon}))? ?(?:${range[1]}) ?(?:${HOUR_MINUTE('')}|${namedList('hour', calendar.hours)})${clockWords}`,
      (groups) => clockIn({ ...groups, range: '' }),
    ),
    // "10:00–12:00", "8-10am"; a mere "3-5" counts something else
    shape(`${HOUR_MINUTE('x')} ?[–-] ?${HOUR_MINUTE('')}${clockWords}`, (groups) =>
      (groups.m ?? groups.am ?? groups.pm) ? clockIn({ ...groups, range: '' }) : null,
    ),
    shape(
      `(?<within>${within}) (?:(?:\\d{1,3} ?(?:–|-|to|or|до|или|або|чи) ?)?(?<digits>\\d{1,3}(?:[.,]5)?)[ -]?|${namedList(
        'number',
        numbers.map(([words]) => words),
      )} ?)?${namedList('unit', Object.values(calendar.units))}(?! (?:${calendar.counted}))`,
      (groups) => stretchIn(groups, calendar),
    ),
  ];
}

/** One group for each word, so that the index of the one that was found is its value. */
function namedList(name: string, words: readonly string[]): string {
  return `(?:${words.map((word, index) => `(?<${name}${index}>${word})`).join('|')})`;
}

function indexIn(groups: Groups, name: string): number | undefined {
  const found = Object.keys(groups).find(
    (key) => key.startsWith(name) && groups[key] !== undefined && /\d$/u.test(key),
  );
  return found === undefined ? undefined : Number(found.slice(name.length));
}

function weekdayIn(groups: Groups): Part | null {
  const weekday = indexIn(groups, 'weekday');
  if (weekday === undefined) return null;
  return { is: 'weekday', weekday, which: groups.this ? 'this' : groups.next ? 'next' : 'coming' };
}

function weekendIn({ by, at, this: thisOne, next }: Groups): Part | null {
  const told = by ?? at ?? thisOne ?? next;
  return told === undefined ? null : { is: 'weekend', over: by === undefined, next: next !== undefined };
}

function dateIn(groups: Groups): Part | null {
  const day = Number(groups.day);
  const month = groups.number === undefined ? indexIn(groups, 'month') : Number(groups.number) - 1;
  const year = groups.year === undefined ? undefined : Number(groups.year.padStart(4, '20'));
  const alone = groups.alone !== undefined;
  return day >= 1 && day <= 31 ? { is: 'date', day, month, year, alone } : null;
}

/** 12/15/2026 and 15/12/2026 tell their order; 5/12/2026 does not, and stays unread. */
function slashedDateIn(groups: Groups): Part | null {
  const one = Number(groups.one);
  const other = Number(groups.other);
  if (one <= 12 && other <= 12 && one !== other) return null;
  const [day, month] = one > 12 ? [one, other] : [other, one];
  return month <= 12 && day <= 31 ? { is: 'date', day, month: month - 1, year: Number(groups.year) } : null;
}

function clockIn(groups: Groups): Part | null {
  const told = groups.h === undefined ? undefined : Number(groups.h);
  const word = indexIn(groups, 'hour');
  const hour = told ?? (word === undefined ? undefined : word + 1);
  if (hour === undefined) return null;
  const exact = groups.m !== undefined || groups.am !== undefined || groups.pm !== undefined;
  const minute = Number(groups.m ?? 0);
  // "by 4" and «в пять» are in working hours
  const afternoon = groups.pm !== undefined ? hour < 12 : !exact && hour >= 1 && hour <= 7;
  const midnight = groups.am !== undefined && hour === 12;
  const minutes = (midnight ? 0 : afternoon ? hour + 12 : hour) * 60 + minute;
  const bare = !exact && groups.oclock === undefined && groups.range === undefined;
  return minutes <= 24 * 60 ? { is: 'clock', minutes, ...(bare && { bare }) } : null;
}

function stretchIn(groups: Groups, { numbers, units, forPay }: Calendar): Part | null {
  const unit = (Object.keys(units) as Unit[])[indexIn(groups, 'unit') ?? -1];
  const word = indexIn(groups, 'number');
  const count =
    groups.digits === undefined
      ? word === undefined
        ? 1
        : numbers[word]?.[1]
      : Number(groups.digits.replace(',', '.'));
  if (unit === undefined || count === undefined || count === 0) return null;
  return { is: 'stretch', count, unit, forPay: groups.within === forPay };
}
