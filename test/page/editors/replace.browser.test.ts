import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { readDraft } from '@/page/draft/read';
import { replace, type Writable } from '@/page/editors/replace';
import { page } from '../page';

afterEach(page.clear);

function writable(editable: HTMLElement): Writable {
  const read = () => readDraft(editable, { foreign: '', plainQuotes: false });
  return { editable, read, changedAt: () => Number.NEGATIVE_INFINITY };
}

/** Puts `text` in place of `words`. */
function rewrite(target: Writable, words: string, text: string): Promise<boolean> {
  const start = target.read().text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return replace(target, { start, end: start + words.length }, text);
}

describe('an editor that does not take text', () => {
  it('is left as it was when it cannot be written to', async () => {
    const area = page.put<HTMLTextAreaElement>('<textarea readonly>The courier lost it.</textarea>');
    const target = writable(area);
    expect(await rewrite(target, 'courier', 'x')).toBe(false);
    expect(area.value).toBe('The courier lost it.');
  });

  it('is given back whole when it keeps only a part of the words', async () => {
    const area = page.put<HTMLTextAreaElement>('<textarea maxlength="25">The courier lost it.</textarea>');
    const target = writable(area);
    expect(await rewrite(target, 'courier lost', 'we have lost every trace of')).toBe(false);
    expect(area.value).toBe('The courier lost it.');
  });

  it('keeps what is typed until it is given back, behind the words that stay', async () => {
    const area = page.put<HTMLTextAreaElement>('<textarea maxlength="25">The courier lost it.</textarea>');
    const target = writable(area);
    const outcome = rewrite(target, 'courier lost', 'we have lost every trace of');
    await userEvent.keyboard('xy{Backspace}{Enter}');
    expect(await outcome).toBe(false);
    expect(area.value).toBe('The courier lostx it.');
  });

  it('is not written to when the words are gone', async () => {
    const editable = page.editable('<p>The courier lost it.</p>');
    const target = writable(editable);
    expect(await replace(target, { start: 4, end: 400 }, 'x')).toBe(false);
    expect(editable.textContent).toBe('The courier lost it.');
  });
});

describe('what is no text', () => {
  const IMG = '<img alt="photo" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">';
  const CHIP = '<span contenteditable="false">@Ann</span>';
  const LINK = '<a href="/proof">the proof</a>';

  it.each([
    [
      'stays beside the words that differ',
      `The courier ${IMG} lost it, see ${LINK} here.`,
      'The courier lost it, see the proof here.',
      'We lost it, see the proof here.',
      `We ${IMG} lost it, see ${LINK} here.`,
    ],
    [
      'stays before them',
      `You, ${CHIP}, should know it.`,
      'You, @Ann, should know it.',
      'You, @Ann, may know it.',
      `You, ${CHIP}, may know it.`,
    ],
    ['stays around them', `See ${LINK} here.`, 'the', 'our', 'See <a href="/proof">our proof</a> here.'],
    [
      'stays where it stands beside all that is written',
      `It is ${IMG}. Calm down.`,
      'Calm down',
      'We hear you',
      `It is ${IMG}. We hear you.`,
    ],
  ])('%s', async (_, markup, words, text, wanted) => {
    const editable = page.editable(`<p>${markup}</p>`);
    expect(await rewrite(writable(editable), words, text)).toBe(true);
    expect(editable.innerHTML).toBe(`<p>${wanted}</p>`);
  });

  it.each([
    ['a picture', `The courier ${IMG} lost it.`, 'courier lost', 'driver broke'],
    ['a mention', `You should ${CHIP} know.`, 'You should @Ann know.', 'We say it.'],
    ['a part of a mention', `You should ${CHIP} know.`, '@Ann', 'Bob'],
    ['a link', `See ${LINK} here.`, 'See the proof here.', 'We show it.'],
    ['all words of a link', `See ${LINK} here.`, 'the proof', 'our letter'],
    ['a part of a link', `See ${LINK} here.`, 'proof here', 'letter there'],
  ])('is not written over: %s', async (_, markup, words, text) => {
    const editable = page.editable(`<p>${markup}</p>`);
    const before = editable.innerHTML;
    expect(await rewrite(writable(editable), words, text)).toBe(false);
    expect(editable.innerHTML).toBe(before);
  });
});
