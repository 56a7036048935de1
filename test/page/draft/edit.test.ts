import { describe, expect, it } from 'vitest';
import { editBetween, throughEdit } from '@/page/draft/edit';
import fc from '../../chance';

const place = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const through = (before: string, after: string, words: string) => {
  const moved = throughEdit(place(before, words), editBetween(before, after));
  return moved && after.slice(moved.start, moved.end);
};

describe('a place in a text that was edited', () => {
  it.each([
    ['stays where an edit comes after it', 'the courier lost it', 'the courier lost it today', 'courier'],
    ['moves where an edit comes before it', 'the courier lost it', 'Sorry, the courier lost it', 'courier'],
    ['moves back where words before it go', 'Sorry, the courier lost it', 'the courier lost it', 'courier'],
    ['moves where a word is put right before it', 'the courier lost it', 'the new courier lost it', 'courier'],
    ['stays where a mark is put right behind it', 'the courier lost it', 'the courier, lost it', 'courier'],
    ['stays where nothing changed', 'the courier lost it', 'the courier lost it', 'courier'],
  ])('%s', (_, before, after, words) => {
    expect(through(before, after, words)).toBe(words);
  });

  it.each([
    ['was typed into', 'the courier lost it', 'the courier never lost it', 'courier lost'],
    ['got longer at its end', 'the courier lost it', 'the couriers lost it', 'courier'],
    ['got longer at its start', 'my courier lost it', 'my uncourier lost it', 'courier'],
    ['was deleted', 'the courier lost it', 'the it', 'courier lost'],
  ])('is nowhere when it %s', (_, before, after, words) => {
    expect(through(before, after, words)).toBeNull();
  });

  it('holds the same words afterwards, whatever the edit', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ') });
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (before, after, from, length) => {
        const start = Math.min(from, before.length);
        const end = Math.min(start + length, before.length);
        const moved = throughEdit({ start, end }, editBetween(before, after));
        if (moved) expect(after.slice(moved.start, moved.end)).toBe(before.slice(start, end));
      }),
    );
  });
});
