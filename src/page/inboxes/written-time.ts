/** Times as pages write them beside messages, in English, Russian and Ukrainian. */

const CLOCK = /\d{1,2}[:.]\d{2}/;
/** Whole words: a name may begin as a month does. */
const DATE_WORDS = new RegExp(
  `^(${[
    String.raw`\d+|[ap]\.?m\.?|at|ago|в|о|г|р|назад|тому|just|now|an?|today|yesterday|сегодня|вчера|позавчера|сьогодні|[ву]чора|позавчора|только|что|щойно`,
    String.raw`\d+t\d+|\d+z|\d+[ap]m|utc|gmt|года?|року|рік`,
    'h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?|d|days?|w|wks?|weeks?|months?|st|nd|rd|th',
    'ч|час(а|ов|у)?|мин|минут[аыу]?|сек(унд[аыу]?)?|дн(я|ей)|день|недел[яюи]|недель|месяц(а|ев)?',
    'год(ин)?[аиу]?|хв(илин)?[аиу]?|сек(унд[аиу]?)?|дні(в)?|тижд?(ень|н[іяю]в?)|тижні(в)?|місяц(ь|і|ів|я)',
    'jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?',
    'янв(ар[ья])?|фев(р|рал[ья])?|март?а?|апр(ел[ья])?|ма[йя]|июн[ья]?|июл[ья]?|авг(уста?)?|сент?(ябр[ья])?|окт(ябр[ья])?|ноя(б|бр[ья])?|дек(абр[ья])?',
    'січ(ень|ня)?|лют(ий|ого)?|бер(ез(ень|ня))?|квіт?(ень|ня)?|трав?(ень|ня)?|черв?(ень|ня)?|лип(ень|ня)?|серп?(ень|ня)?|вер(ес(ень|ня))?|жовт?(ень|ня)?|лист?(опада?)?|груд?(ень|ня)?',
    'mon(day)?|tues?(day)?|wed(nesday)?|thu(rs)?(day)?|fri(day)?|sat(urday)?|sun(day)?',
    'пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье',
    'нд|понеділок|вівторок|серед[ау]|четвер|п|ятниц[яю]|субот[ау]|неділ[яю]',
  ].join('|')})$`,
  'iu',
);

const DAY_OF_WEEK = /^(mon|tues?|wed|thu|fri|sat|sun|пн|вт|ср|чт|пт|сб|вс|нд)\.?$/iu;
/** But for ticks, clocks and calendars. */
const SAID = /[!?]|(?![✔☑✅⏰⏱⌚📅📆🗓\u{1F550}-\u{1F567}])\p{Extended_Pictographic}/u;

/** Whether words are a time of day or a date and nothing else. */
export function isTime(text: string): boolean {
  if (DAY_OF_WEEK.test(text)) return true;
  // Said at some time: "?? 10:42"
  if (SAID.test(text)) return false;
  const parts = text.split(/[^\p{L}\d]+/u).filter(Boolean);
  return (
    /\d|today|yesterday|now|ago|сегодня|вчера|сьогодні|[ву]чора|щойно|назад|тому/iu.test(text) &&
    parts.every((part) => DATE_WORDS.test(part)) &&
    (CLOCK.test(text) || parts.length > 1 || parts.every((part) => /\p{L}/u.test(part)))
  );
}

const MONTHS = [
  'jan янв січ',
  'feb фев лют',
  'mar мар бер',
  'apr апр кві',
  'may мая май тра',
  'jun июн чер',
  'jul июл лип',
  'aug авг сер',
  'sep сен вер',
  'oct окт жов',
  'nov ноя лис',
  'dec дек гру',
].map((names) => names.split(' '));
const SECOND = 1000;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A date without a year is one of the last year; a page may be ahead of us by this much, in ms. */
const AHEAD = 31 * DAY;
const BEFORE = /(?:(\d+)\s*|(?<!\p{L})an? )?(\p{L}+)\.?\s*(?:ago|назад|тому)/iu;
const UNITS: [RegExp, number][] = [
  [/^(s|sec|сек)/i, SECOND],
  [/^(mo|мес|міс)/i, 30 * DAY],
  [/^(m|min|мин|хв)/i, MINUTE],
  [/^(h|ч|год)/i, HOUR],
  [/^(d|дн|дні|ден)/i, DAY],
  [/^(w|нед|тиж)/i, 7 * DAY],
];
const OF_DAY = /(\d{1,2})[:.](\d{2})(?::\d{2})?(?:\s*([ap])\.?m)?(?![\d.])/i;

/** What comes first where a date is all numbers. */
type Order = 'day' | 'month';

/**
 * Whether what follows was written before what stands first: some lists show the newest on top. Only what all times
 * tell alike counts: hours alone say nothing of the day.
 * @param times of the messages, as they stand on the page
 */
export function fallsInTime(times: readonly string[], now = Date.now()): boolean {
  const orders = (['day', 'month'] as const).flatMap((order) => {
    const moments = times.map((time) => momentOf(time, order, now));
    return moments.every((moment) => moment !== 'none') ? [moments] : [];
  });
  return (
    orders.length > 0 &&
    orders.every((moments) => {
      const known = moments.filter((moment) => moment !== null);
      const told = known.map(({ at }) => at);
      const falls = told.every((at, index) => index === 0 || at <= (told[index - 1] ?? at));
      return (
        known.length === moments.length &&
        known.some(({ dated }) => dated) &&
        falls &&
        (told.at(-1) ?? 0) < (told[0] ?? 0)
      );
    })
  );
}

interface Moment {
  /** In ms. */
  at: number;
  /** Whether it tells the day. */
  dated: boolean;
}

/** `none`: there is no such date, read in this order. */
function momentOf(text: string, order: Order, now: number): Moment | 'none' | null {
  const iso = /^\d{4}-\d\d-\d\dT/.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(iso)) return { at: iso, dated: true };
  const before = BEFORE.exec(text);
  if (before) {
    const unit = UNITS.find(([name]) => name.test(before[2] ?? ''))?.[1];
    return unit ? { at: now - Number(before[1] ?? 1) * unit, dated: true } : null;
  }
  if (/^(just )?now$|только что|щойно/iu.test(text)) return { at: now, dated: true };
  const day = dayOf(text, order, now);
  if (day === 'none') return day;
  const clock = OF_DAY.exec(day ? text.replace(day.words, ' ') : text);
  if (!day && !clock) return null;
  const hours = clock ? (Number(clock[1]) % (clock[3] ? 12 : 24)) + (/p/i.test(clock[3] ?? '') ? 12 : 0) : 0;
  const start = day?.at ?? startOf(now);
  return { at: start + hours * HOUR + Number(clock?.[2] ?? 0) * MINUTE, dated: day !== null };
}

/** The day that is told, and in what words; null for none. */
function dayOf(text: string, order: Order, now: number): { at: number; words: string } | 'none' | null {
  const named = /today|сегодня|сьогодні/iu.exec(text);
  if (named) return { at: startOf(now), words: named[0] };
  const before = /позавчера|позавчора/iu.exec(text);
  if (before) return { at: startOf(startOf(now) - DAY - HOUR), words: before[0] };
  const last = /yesterday|вчера|[ву]чора/iu.exec(text);
  if (last) return { at: startOf(startOf(now) - HOUR), words: last[0] };
  const year = /(\d{4})-(\d\d)-(\d\d)/.exec(text);
  if (year) return dateOf(year[0], Number(year[3]), Number(year[2]) - 1, year[1], now);
  const numbers = /(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d\d))?(?!\d)/.exec(text);
  // 10.42 may be a time
  if (numbers && (numbers[4] || numbers[2] === '/')) {
    const [first, second] = [Number(numbers[1]), Number(numbers[3])];
    const [date, month] = order === 'day' || numbers[2] === '.' ? [first, second] : [second, first];
    return dateOf(numbers[0], date, month - 1, numbers[4], now);
  }
  const words = /(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(\p{L}{3,})\.?(?:,?\s+(\d{4}))?/iu.exec(text);
  const turned = /(\p{L}{3,})\.?\s+(\d{1,2})(?![\d:.])(?:,?\s+(\d{4}))?/iu.exec(text);
  for (const [found, date, name] of [
    [words, words?.[1], words?.[2]] as const,
    [turned, turned?.[2], turned?.[1]] as const,
  ]) {
    const month = MONTHS.findIndex((names) => names.some((it) => name?.toLowerCase().startsWith(it)));
    if (found && month >= 0) return dateOf(found[0], Number(date), month, found[3], now);
  }
  return null;
}

function dateOf(words: string, date: number, month: number, year: string | undefined, now: number) {
  if (month < 0 || month > 11 || date < 1 || date > 31) return 'none';
  if (year) return { at: new Date(Number(year.padStart(4, '20')), month, date).getTime(), words };
  const at = new Date(new Date(now).getFullYear(), month, date);
  if (at.getTime() > now + AHEAD) at.setFullYear(at.getFullYear() - 1);
  return { at: at.getTime(), words };
}

function startOf(now: number): number {
  return new Date(now).setHours(0, 0, 0, 0);
}
