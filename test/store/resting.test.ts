import { expect, it } from 'vitest';
import { readingOf } from '@/store/resting';

const noon = Date.parse('2026-03-02T12:00:00Z');

it.each([
  ['a site that was never chosen is not read', undefined, 0, { now: 'not-allowed' }],
  ['a chosen site is read', { paused: false }, 0, { now: 'reads' }],
  ['a paused site is not', { paused: true }, 0, { now: 'paused-here' }],
  ['during the pause nothing is', { paused: false }, noon + 1, { now: 'paused', until: noon + 1 }],
  ['a pause that is over counts no more', { paused: false }, noon, { now: 'reads' }],
])('%s', (_, site, pausedUntil, reading) => {
  expect(readingOf(site, pausedUntil, noon)).toEqual(reading);
});
