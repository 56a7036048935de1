import { describe, expect, it } from 'vitest';
import { asWritten, differing } from '@/page/editors/as-written';

const DRAFT = 'Sorry, the courier lost it.';

function written(words: string, text: string, joinsWhatFollows?: true) {
  const start = DRAFT.indexOf(words);
  const put = asWritten(DRAFT, { start, end: start + words.length }, text, { joinsWhatFollows });
  return [DRAFT.slice(put.start, put.end), put.text];
}

describe('a rewrite as editors take it', () => {
  it.each([
    ['stays as it is', 'the courier', 'we', ['the courier', 'we']],
    ['leaves the white space at its edges alone', ' the courier ', ' we ', ['the courier', 'we']],
    ['leaves no more alone than both share', ' the courier', ' we all ', ['the courier', 'we all ']],
    ['leaves white space alone once', ' ', '  ', ['', ' ']],
    ['writes a neighbour again where nothing is left', ' it', '', ['t it', 't']],
    ['writes the next one again at the start', 'Sorry', '', ['Sorry,', ',']],
  ])('%s', (_, words, text, put) => {
    expect(written(words, text)).toEqual(put);
  });

  it('takes a neighbour along where what is put in would be thought typed', () => {
    const put = asWritten(DRAFT, { start: 5, end: 5 }, ' Ann', { joinsWhatFollows: true });
    expect(put).toEqual({ start: 4, end: 5, text: 'y Ann' });
    expect(written('the courier', 'we', true)).toEqual(['the courier', 'we']);
  });

  it('is the same draft afterwards, whatever was taken along', () => {
    for (const [start, end, text] of [
      [0, 0, 'x'],
      [0, 5, ''],
      [6, 7, ' '],
      [23, 27, ' him.'],
      [27, 27, ' Tom'],
    ] as const) {
      const put = asWritten(DRAFT, { start, end }, text, { joinsWhatFollows: true });
      const result = DRAFT.slice(0, put.start) + put.text + DRAFT.slice(put.end);
      expect(result).toBe(DRAFT.slice(0, start) + text + DRAFT.slice(end));
    }
  });
});

describe('the words of a rewrite that differ', () => {
  it.each([
    ['Sorry, the courier lost it.', 'Sorry, we lost it.', 'the courier', 'we'],
    ['the courier lost', 'the couriers lost', 'courier', 'couriers'],
    ['the courier', 'a courier', 'the', 'a'],
    ['lost it', 'it', 'lost ', ''],
    ['lost it', 'lost it', '', ''],
  ])('are whole: %s → %s', (words, text, old, put) => {
    const start = DRAFT.indexOf(words);
    const found = differing(DRAFT, { start, end: start + words.length }, text);
    expect([DRAFT.slice(found.start, found.end), found.text]).toEqual([old, put]);
  });
});
