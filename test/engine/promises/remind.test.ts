import { expect, test } from 'vitest';
import { remindAt } from '@/engine/promises/remind';
import { clock, inKyiv, local } from './local-time';

inKyiv();

test.each([
  ['today: half an hour before', '2026-11-25T18:00', '2026-11-25T17:30'],
  ['within the hour: halfway', '2026-11-25T10:40', '2026-11-25T10:20'],
  ['tomorrow: on its morning', '2026-11-26T18:00', '2026-11-26T09:00'],
  ['tomorrow, first thing: half an hour before', '2026-11-26T09:00', '2026-11-26T08:30'],
  ['in two days: on the morning before', '2026-11-27T18:00', '2026-11-26T09:00'],
  ['on a Monday: on the Friday before', '2026-11-30T18:00', '2026-11-27T09:00'],
  ['on a Sunday: on the Friday before', '2026-11-29T12:00', '2026-11-27T09:00'],
  ['after the turn of the year', '2027-01-01T18:00', '2026-12-31T09:00'],
])('%s', (_, due, expected) => {
  expect(clock(remindAt(local(due), local('2026-11-25T10:00')))).toBe(expected);
});

test('the morning keeps its hour when the clocks change', () => {
  expect(clock(remindAt(local('2026-10-26T18:00'), local('2026-10-22T10:00')))).toBe('2026-10-23T09:00');
  expect(clock(remindAt(local('2026-10-25T18:00'), local('2026-10-24T10:00')))).toBe('2026-10-25T09:00');
});

test('a promise given on a Friday evening for Monday is remembered in time, not in the past', () => {
  const now = local('2026-11-27T19:00');
  const due = local('2026-11-30T12:00');
  expect(remindAt(due, now)).toBeGreaterThan(now);
  expect(remindAt(due, now)).toBeLessThan(due);
});
