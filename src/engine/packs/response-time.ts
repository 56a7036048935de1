import type { Language } from '../model';
import type { Entry, Knowledge, ResponseTime } from './knowledge';

/**
 * Puts into all texts within what time the team answers. Where no pack promises any, the slot stays, and a text that
 * holds it does not fit.
 */
export function withResponseTime(knowledge: Knowledge): Knowledge {
  const { responseTime, entries, wordings, redress } = knowledge;
  if (!responseTime) return knowledge;
  const filled = <T extends { text: string }>(one: T, language: Language): T => ({
    ...one,
    text: one.text.replaceAll('{response-time}', writtenResponseTime(responseTime, language)),
  });
  const withRewrites = (entry: Entry): Entry =>
    entry.sort === 'finding' ? { ...entry, rewrites: entry.rewrites.map((one) => filled(one, entry.language)) } : entry;
  return {
    ...knowledge,
    entries: entries.map(withRewrites),
    wordings: wordings.map((one) => filled(one, one.language)),
    redress: { ...redress, forms: redress.forms.map((one) => filled(one, one.language)) },
  };
}

interface Words {
  within: string;
  /** One, in the place of the number and the unit. */
  one: Record<ResponseTime['unit'], string>;
  /** The unit behind a number that ends in one, and behind any other. */
  units: Record<ResponseTime['unit'], readonly [afterOne: string, after: string]>;
}

const WORDS: Record<Language, Words> = {
  en: {
    within: 'within',
    one: { minutes: 'a minute', hours: 'an hour', days: 'a day' },
    units: { minutes: ['minutes', 'minutes'], hours: ['hours', 'hours'], days: ['days', 'days'] },
  },
  ru: {
    within: 'в течение',
    one: { minutes: 'минуты', hours: 'часа', days: 'дня' },
    units: { minutes: ['минуты', 'минут'], hours: ['часа', 'часов'], days: ['дня', 'дней'] },
  },
  uk: {
    within: 'протягом',
    one: { minutes: 'хвилини', hours: 'години', days: 'дня' },
    units: { minutes: ['хвилини', 'хвилин'], hours: ['години', 'годин'], days: ['дня', 'днів'] },
  },
};

/** "within 4 hours", «в течение 4 часов», «протягом 21 години». */
export function writtenResponseTime({ count, unit }: ResponseTime, language: Language): string {
  const { within, one, units } = WORDS[language];
  if (count === 1) return `${within} ${one[unit]}`;
  const endsInOne = count % 10 === 1 && count % 100 !== 11;
  return `${within} ${count} ${units[unit][endsInOne ? 0 : 1]}`;
}

const MINUTE = 60_000;
const IN_MS: Record<ResponseTime['unit'], number> = { minutes: MINUTE, hours: 60 * MINUTE, days: 24 * 60 * MINUTE };

/** How long it is, in ms; nights and Sundays count. */
export function lengthOf({ count, unit }: ResponseTime): number {
  return count * IN_MS[unit];
}
