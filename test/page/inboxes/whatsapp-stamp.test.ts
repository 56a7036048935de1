import { expect, it } from 'vitest';
import { readStamp, timeOf } from '@/page/inboxes/whatsapp-stamp';

const local = (year: number, month: number, day: number, hours: number, minutes: number) =>
  new Date(year, month - 1, day, hours, minutes).toISOString();

it.each([
  ['[21:05, 20.11.2026] Соломія Дзюба: ', 'Соломія Дзюба', local(2026, 11, 20, 21, 5)],
  ['[09:40, 03/11/2026] Marta Lopes: ', 'Marta Lopes', local(2026, 11, 3, 9, 40)],
  ['[9:05 AM, 11/20/2026] Gail: ', 'Gail', local(2026, 11, 20, 9, 5)],
  ['[12:10 AM, 11/20/2026] Gail: ', 'Gail', local(2026, 11, 20, 0, 10)],
  ['[9:05\u202Fp.m., 20/11/2026] Gail: ', 'Gail', local(2026, 11, 20, 21, 5)],
  ['[21:05, 2026-11-20] Ola: ', 'Ola', local(2026, 11, 20, 21, 5)],
  ['[21:05, 20.11.26] Ola: ', 'Ola', local(2026, 11, 20, 21, 5)],
  ['[10:15, 20.11.2026] ТОВ «Клен»: склад: ', 'ТОВ «Клен»: склад', local(2026, 11, 20, 10, 15)],
])('reads time and name in %s', (text, name, at) => {
  const stamp = readStamp(text);
  expect(stamp?.name).toBe(name);
  expect(stamp && timeOf(stamp, stamp.order)).toBe(at);
});

it('asks other messages which number is the month, and else keeps the time to itself', () => {
  const stamp = readStamp('[9:05 AM, 3/11/2026] Gail: ');
  expect(stamp?.order).toBeNull();
  expect(stamp && timeOf(stamp, null)).toBeUndefined();
  expect(stamp && timeOf(stamp, 'month first')).toBe(local(2026, 3, 11, 9, 5));
  expect(stamp && timeOf(stamp, 'day first')).toBe(local(2026, 11, 3, 9, 5));
});

it('reads a name without a time, and nothing where there is neither', () => {
  const stamp = readStamp('[вчора] Марія: ');
  expect(stamp?.name).toBe('Марія');
  expect(stamp && timeOf(stamp, 'day first')).toBeUndefined();
  expect(readStamp('Марія')).toBeNull();
});
