import { describe, expect, it } from 'vitest';
import { wordDiff } from '@/page/marks/diff';
import fc from '../../chance';

const SIGNS = { same: '', old: '-', new: '+' } as const;
const shown = (before: string, after: string) =>
  wordDiff(before, after).map(({ kind, text }) => `${SIGNS[kind]}${text.trim()}`);

describe('how a rewrite is shown', () => {
  it('strikes what goes and sets off what comes, word by word', () => {
    expect(shown('the courier lost your parcel at their depot', 'we have lost track of your parcel')).toEqual([
      '-the courier',
      '+we have',
      'lost',
      '+track of',
      'your parcel',
      '-at their depot',
    ]);
  });

  it('shows two sentences that have little in common one after the other', () => {
    expect(shown('курьер потерял вашу посылку', 'мы не довезли вам кроватку')).toEqual([
      '-курьер потерял вашу посылку',
      '+мы не довезли вам кроватку',
    ]);
  });

  it('shows what stays of two sentences when one is left out, however short it is', () => {
    expect(shown('Some people are never happy with anything we do. It is sent.', 'It is sent.')).toEqual([
      '-Some people are never happy with anything we do.',
      'It is sent.',
    ]);
  });

  it('shows a deletion as one', () => {
    expect(shown('to be honest', '')).toEqual(['-to be honest']);
  });

  it('shows what is the same once', () => {
    expect(shown('Thank you, Ann.', 'Thank you, Ann.')).toEqual(['Thank you, Ann.']);
  });

  it('holds the whole of both wordings, whatever they are', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const changes = wordDiff(before.join(' '), after.join(' '));
        const without = (kind: string) =>
          changes.filter((change) => change.kind !== kind).flatMap(({ text }) => text.trim().split(/\s+/));
        expect(without('old')).toEqual(after);
        expect(without('new')).toEqual(before);
      }),
    );
  });
});
