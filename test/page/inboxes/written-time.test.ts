import { describe, expect, it } from 'vitest';
import { fallsInTime, isTime } from '@/page/inboxes/written-time';

const NOW = new Date(2026, 10, 23, 12).getTime();
const NEWEST_FIRST: string[][] = [
  ['14 ноября, 19:02', '13 ноября, 11:00', '12 ноября, 09:30'],
  ['13 листопада 18:40', '12 листопада 10:02', '12 листопада 09:14'],
  ['Nov 14, 7:02 PM', 'Nov 14, 11:00 AM'],
  ['12 Nov 2026 09:14', '30 Dec 2025 10:02'],
  ['3 янв', '31 дек'],
  ['13.11.2026 18:40', '12.11.2026 10:02'],
  ['2026-11-03 08:00', '2026-11-02 12:20'],
  ['11/14/2026 08:00', '11/02/2026 12:20'],
  ['5 minutes ago', '2 hours ago', '3 days ago'],
  ['5 мин назад', '2 часа назад', 'вчера 10:20'],
  ['5 хв тому', '2 год тому', 'вчора о 10:20'],
  ['10:42', 'Yesterday 18:00', '12 November'],
  ['2026-11-03T08:00:00.000Z', '2026-11-02T08:00:00.000Z'],
  ['an hour ago', '2 weeks ago', '3 months ago'],
  ['час назад', 'позавчера 10:00', '2 недели назад'],
  ['годину тому', 'учора о 14:05', 'позавчора', '3 тижні тому'],
];

describe('a list with the newest on top', () => {
  it.each(NEWEST_FIRST)('is known by its times: %s', (...times) => {
    expect(fallsInTime(times, NOW)).toBe(true);
  });

  it.each(NEWEST_FIRST)('is another one than that with the oldest on top: %s', (...times) => {
    expect(fallsInTime(times.toReversed(), NOW)).toBe(false);
  });

  it.each([
    [['22:10', '09:15']],
    [['22:10', '15:00', '09:15']],
    [['Mon 10:00', 'Sun 09:00']],
    [['14 ноября', '14 ноября']],
    [['14 ноября, 19:02']],
    [['14 ноября, 19:02', '12 ноября, 09:30', '13 ноября, 11:00']],
    [['10/11/2026 08:00', '09/12/2026 12:20']],
    [['Yesterday 18:00', '18:05']],
    [[]],
  ])('is not known by times that do not tell it: %s', (times) => {
    expect(fallsInTime(times, NOW)).toBe(false);
  });
});

describe('words beside a message', () => {
  it.each([
    '10:42',
    '12 Nov 2026 09:14',
    'November 19, 07:31 PM',
    '14 ноября, 19:02',
    'вчера в 10:20',
    '5 хв тому',
    'п’ятниця, 18:40',
    'an hour ago',
    'учора, 14:05',
    'минуту назад',
    '2026-11-20T08:14:00Z',
    '8:14 AM UTC',
  ])('are a time: %s', (text) => expect(isTime(text)).toBe(true));
  it.each([
    'Рената Гусева 10:42',
    'Artem ago',
    'Тома назад',
    'Сергей 10:42',
    'Марина, 10:42',
    'Denis 10:42',
    'Hanna 10:42',
    'Лисенко 10:42',
    'Mon Ami 10:42',
    '42',
  ])('are none: %s', (text) => expect(isTime(text)).toBe(false));
});
