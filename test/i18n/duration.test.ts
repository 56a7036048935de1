import { expect, it } from 'vitest';
import { durationText } from '@/i18n/duration';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

it.each([
  ['en', 30_000, 'under a minute'],
  ['en', 20 * MINUTE, '20 min'],
  ['en', 5 * HOUR + 20 * MINUTE, '5 h 20 min'],
  ['en', 2 * DAY + 4 * HOUR + 59 * MINUTE, '2 days 4 h'],
  ['en', DAY, '1 day'],
  ['en', 12 * DAY + 5 * HOUR, '12 days'],
  ['ru', 2 * DAY + 4 * HOUR, '2 дня 4 ч'],
  ['ru', 21 * DAY, '21 день'],
  ['ru', 5 * DAY, '5 дней'],
  ['uk', 2 * DAY + 4 * HOUR, '2 дні 4 год'],
  ['uk', 40 * MINUTE, '40 хв'],
  ['uk', 30_000, 'менше хвилини'],
] as const)('%s: %d ms is "%s"', (language, stretch, text) => {
  expect(durationText(language, stretch).replaceAll('\u00a0', ' ')).toBe(text);
});
