import { describe, expect, it } from 'vitest';
import { chipState } from '@/page/chip-state';
import type { Assessment } from '@/wire/messages';

const insult: Assessment = {
  language: 'en',
  kind: 'abusive',
  abuse: ['insult'],
  severity: 2,
  evidence: [],
  problem: null,
  losses: [],
  ask: null,
  askedWhy: false,
};
const reply = { asleep: false, paused: false, mode: 'reply', tooLong: false, assessment: null, findings: 0 } as const;

describe('the one thing that the chip tells', () => {
  it.each([
    ['that there is nothing to change', reply, { kind: 'clean' }],
    ['how many places there are', { ...reply, findings: 3 }, { kind: 'findings', count: 3 }],
    ['that the draft is too long', { ...reply, tooLong: true, findings: null }, { kind: 'long' }],
    ['that it is reading', { ...reply, findings: null }, { kind: 'reading' }],
    ['abuse, before findings', { ...reply, findings: 3, assessment: insult }, { kind: 'abusive', severity: 2 }],
    [
      'findings, when a loud complaint is no abuse',
      { ...reply, findings: 1, assessment: { ...insult, kind: 'constructive', abuse: [] } as Assessment },
      { kind: 'findings', count: 1 },
    ],
    [
      'no boundary for familiarity by itself',
      { ...reply, assessment: { ...insult, abuse: ['familiarity'], severity: 1 } as Assessment },
      { kind: 'clean' },
    ],
    ['a note, before abuse', { ...reply, mode: 'note', assessment: insult } as const, { kind: 'note' }],
    ['a question, where the page does not tell', { ...reply, mode: 'unknown' } as const, { kind: 'ask' }],
    ['a pause, before all of these', { ...reply, paused: true, assessment: insult }, { kind: 'paused' }],
    ['to reload, before everything', { ...reply, asleep: true, paused: true }, { kind: 'asleep' }],
  ])('is %s', (_, known, state) => {
    expect(chipState(known)).toEqual(state);
  });
});
