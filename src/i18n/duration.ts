import type { Language } from '@/engine/model';
import { plural } from './plural';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const minutes = { en: 'min', ru: 'мин', uk: 'хв' };
const hours = { en: 'h', ru: 'ч', uk: 'год' };
const underAMinute = { en: 'under a minute', ru: 'меньше минуты', uk: 'менше хвилини' };

/**
 * A stretch of time in its two largest units: `2 days 4 h`, `5 h 20 min`, `20 min`. From a week on, days alone.
 *
 * @param stretch ms
 */
export function durationText(language: Language, stretch: number): string {
  if (stretch < MINUTE) return underAMinute[language];
  const dayCount = Math.floor(stretch / DAY);
  const hourCount = Math.floor((stretch % DAY) / HOUR);
  const minuteCount = Math.floor((stretch % HOUR) / MINUTE);
  const parts: [number, string][] =
    dayCount >= 7
      ? [[dayCount, days(language, dayCount)]]
      : dayCount > 0
        ? [
            [dayCount, days(language, dayCount)],
            [hourCount, hours[language]],
          ]
        : [
            [hourCount, hours[language]],
            [minuteCount, minutes[language]],
          ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count}\u00a0${unit}`)
    .join(' ');
}

/** Hour and minute as people of that language write them. @param moment ms since the epoch */
export function clockText(language: Language, moment: number): string {
  return new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(moment);
}

function days(language: Language, count: number): string {
  switch (language) {
    case 'en':
      return plural('en', count, { one: 'day', other: 'days' });
    case 'ru':
      return plural('ru', count, { one: 'день', few: 'дня', many: 'дней' });
    case 'uk':
      return plural('uk', count, { one: 'день', few: 'дні', many: 'днів' });
  }
}

/** A day as people write it in a table: `22 Nov 2026`. @param moment ms since the epoch */
export function dayText(language: Language, moment: number): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(moment);
}
