/** Units of a stretch of time that a promise may give itself; `day-and-night` is 24 hours in a word: «сутки», «доба». */
export type Unit = 'minute' | 'hour' | 'day-and-night' | 'workday' | 'day' | 'week' | 'month';

/** The hours that a part of the day stands for: "by the evening" ends before it begins, "in the evening" when it is over. */
interface PartOfDay {
  words: string;
  by: number;
  in: number;
  /** The words among them that tell a time without another word: "tonight", «вечером». */
  alone?: string;
}

/**
 * The words in which a language tells a moment to come. Everything is a part of a regular expression for a text in small
 * letters, with every apostrophe written ', ё as е and every space plain.
 */
export interface Calendar {
  /** What may stand before a moment by which something is done: "by", «до». */
  by: string;
  /** What may stand before a moment at which something is done: "on", «в». */
  at: string;
  /** What may stand before a time of the day: "at", «в», «о». */
  atHour: string;
  /** Words before a day that make it something else than the time of a deed: "for Friday", «от 5 декабря», "last Friday". */
  otherwise: string;
  /**
   * What may follow a day of the week that stands without a word before it ("I'll call you Friday and explain"); null
   * where it always needs one: «в пятницу».
   */
  bareWeekday: string | null;
  /** Sunday first. */
  weekdays: readonly string[];
  /** Short names that are a day of the week only after a word for a moment. */
  shortWeekdays: readonly string[];
  thisOne: string;
  nextOne: string;
  months: readonly string[];
  /** What may stand between a day's number and its month, or behind the number alone: "3rd of", «5-го». */
  ordinal: string;
  /** Behind a day's number that is a date without another word: «28-го»; null where it always needs one. */
  ordinalAlone: string | null;
  /** Days from today. */
  days: readonly (readonly [words: string, offset: number])[];
  parts: readonly PartOfDay[];
  /** The end of a working day. */
  endOfDay: string;
  endOfWeek: string;
  endOfNextWeek: string;
  endOfMonth: string;
  /** Saturday and Sunday; "by the weekend" they have not begun. */
  weekend: string;
  endOfWeekend: string;
  /** Behind the number of an hour that is told without minutes. */
  oClock: string;
  morning: string;
  afternoon: string;
  noon: string;
  midnight: string;
  /** "between 10 and 12": what stands before the first hour and between the two. */
  range: readonly [from: string, to: string];
  /** What a stretch of time begins with: "within", «через». */
  within: string;
  /** Of these, the ones that may as well tell what is paid for: «вернём деньги за два дня». */
  forPay: string | null;
  money: string;
  /** Behind a stretch that is counted from something else than now: "of delivery". */
  counted: string;
  numbers: readonly (readonly [words: string, value: number])[];
  /** Hours in words, 1 to 12. */
  hours: readonly string[];
  units: Partial<Record<Unit, string>>;
  /** "today or tomorrow": the later one counts. */
  or: string;
  /** Words that by their form are somebody else's deed or a past one, where no phrase knows them. */
  notOurs: string | null;
  /** A sentence that begins so holds only if the customer does something. */
  condition: string;
}
