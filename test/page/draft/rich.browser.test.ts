import { afterEach, describe, expect, it } from 'vitest';
import type { RichDraft } from '@/page/draft/draft';
import { readRich } from '@/page/draft/rich';
import { page } from '../page';

afterEach(page.clear);

/** The draft of a contenteditable that holds this markup. */
function draftOf(markup: string, foreign = ''): RichDraft {
  return readRich(page.editable(markup), foreign);
}

/** What the page itself holds where the draft says `words`. */
function found(draft: RichDraft, words: string): string | undefined {
  const start = draft.text.indexOf(words);
  return draft.rangeOf({ start, end: start + words.length })?.toString();
}

describe('reading a draft in rich text', () => {
  it.each([
    ['blocks', '<div>Hello Ann,</div><div>thank you</div>', 'Hello Ann,\nthank you'],
    ['a first line without a block', 'Hello Ann,<div>thank you</div>', 'Hello Ann,\nthank you'],
    ['line breaks', 'Hello<br>Ann', 'Hello\nAnn'],
    ['an empty line', '<div>Hello</div><div><br></div><div>Ann</div>', 'Hello\n\nAnn'],
    ['an empty line by two breaks', 'Hello<br><br>Ann', 'Hello\n\nAnn'],
    ['an empty line at the end', '<p>Hello</p><p><br></p>', 'Hello\n'],
    ['a break that only closes its line', '<p>Hello<br></p><p>Ann</p>', 'Hello\nAnn'],
    ['source white space', '<p>\n  Hello\n  Ann </p>\n<p>there</p>', 'Hello Ann \nthere'],
    ['a word in bold', '<p>Hello <b>dear</b> Ann</p>', 'Hello dear Ann'],
    ['no-break spaces', '<p>Hello&nbsp;Ann</p>', 'Hello Ann'],
    ['preformatted lines', '<pre>Hello\n  Ann</pre>', 'Hello\n  Ann'],
    ['a list', '<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
    ['fillers of editors', '<p>\u2060\u2060Hel\u200Blo\uFEFF</p>', 'Hello'],
    ['nothing', '<p><br></p>', ''],
  ])('reads %s', (_, markup, text) => {
    expect(draftOf(markup).text).toBe(text);
  });

  it('leaves out what others wrote, above and below', () => {
    const draft = draftOf(
      '<p>Above</p><p id="intro">Ann wrote:</p><blockquote>Where is it?</blockquote><p>Below</p><div id="sig">Tom</div>',
      '#intro, blockquote, #sig',
    );
    expect(draft.text).toBe('Above\n\nBelow');
  });

  it('counts what was typed in front of the line above the quote, in the same paragraph', () => {
    const editable = page.editable('<p id="intro">On Friday, Ann wrote:</p><blockquote>Where is it?</blockquote>');
    const intro = editable.querySelector('#intro')?.firstChild as Text;
    const theirs = ['On Friday, Ann wrote:'];
    expect(readRich(editable, '#intro, blockquote', theirs).text).toBe('');
    intro.insertData(0, 'Hello Ann.');
    const draft = readRich(editable, '#intro, blockquote', theirs);
    expect(draft.text).toBe('Hello Ann.');
    expect(found(draft, 'Ann')).toBe('Ann');
    getSelection()?.collapse(intro, 10);
    expect(draft.selection()).toEqual({ start: 10, end: 10 });
    getSelection()?.collapse(intro, 12);
    expect(draft.selection()).toBeNull();
  });

  it.each([
    ['a quote in words', '<div>Hello</div><div>On 3 May 2026, Ann wrote:</div><div>&gt; Where is it?</div>', 'Hello'],
    ['a signature in words', '<p>Hello</p><p>-- </p><p>Nadia</p>', 'Hello'],
    [
      'a signature above a quote',
      '<p>Hello</p><p>-- </p><p>Nadia</p><p>&gt; Where?</p><p>There.</p>',
      'Hello\n\nThere.',
    ],
    ['only a dash', '<p>Hello -- and more</p>', 'Hello -- and more'],
  ])('leaves out %s where mails are written', (_name, markup, text) => {
    const draft = readRich(page.editable(markup), '', [], true);
    expect(draft.text.trim()).toBe(text);
    for (const words of text.split(/\s+/)) expect(found(draft, words)).toBe(words);
  });

  it('leaves out the line above a quote, and not any line above one', () => {
    const read = (line: string) => draftOf(`<p>Hello</p><p>${line}</p><blockquote>old</blockquote>`, 'blockquote').text;
    expect(read('On Mon, 3 Nov 2026, Ann wrote:')).toBe('Hello');
    expect(read('3 листопада 2026 р. о 10:15 Анна пише:')).toBe('Hello');
    expect(read('You asked for this:')).toBe('Hello\nYou asked for this:');
  });

  it('leads every word back to its place', () => {
    const draft = draftOf('<p>We are <b>so</b>rry&nbsp;for\n the delay.</p><p>Tom</p>');
    for (const words of ['We are', 'sorry', 'delay', 'Tom', 'are so']) expect(found(draft, words)).toBe(words);
    expect(found(draft, 'for the')?.replace(/\s+/, ' ')).toBe('for the');
  });

  it('does not give a place for words that an editor has thrown away', () => {
    const editable = page.editable('<p>We are sorry</p>');
    const draft = readRich(editable, '');
    editable.replaceChildren(document.createElement('p'));
    expect(draft.rangeOf({ start: 0, end: 2 })).toBeNull();
    expect(draft.select({ start: 0, end: 2 })).toBe(false);
  });

  it('tells where the caret stands', () => {
    const editable = page.editable('<p>Hello</p><p>dear Ann</p><blockquote>Where is it?</blockquote>');
    const draft = readRich(editable, 'blockquote');
    const second = editable.children[1]?.firstChild as Text;
    getSelection()?.collapse(second, 4);
    expect(draft.selection()).toEqual({ start: 10, end: 10 });
    getSelection()?.setBaseAndExtent(second, 0, second, 4);
    expect(draft.selection()).toEqual({ start: 6, end: 10 });
    getSelection()?.collapse(editable.querySelector('blockquote')?.firstChild ?? null, 3);
    expect(draft.selection()).toBeNull();
  });

  it('tells the caret on an empty line from the one at the end of the line above', () => {
    const editable = page.editable('<p>Hello</p><p><br></p><p>Ann</p>');
    const draft = readRich(editable, '');
    getSelection()?.collapse(editable.children[1] ?? null, 0);
    expect(draft.selection()).toEqual({ start: 6, end: 6 });
  });

  it.each([
    ['behind the last own words', '<p>Hello</p><p><br></p><blockquote>q</blockquote>', 5],
    ['on the empty line above the quote', '<p><br></p><blockquote>q</blockquote>', 0],
    ['on the empty line below the quote', '<blockquote>q</blockquote><p><br></p>', 0],
    ['nowhere, where all is quote', '<blockquote>q</blockquote>', null],
    ['in an empty editor', '', 0],
  ])('ends %s', (_, markup, end) => {
    expect(draftOf(markup, 'blockquote').end()).toBe(end);
  });

  it.each([
    ['of its own words', ''],
    ['with a quote in words after every tenth line', '<p>&gt; Where is it?</p>'],
  ])('reads 200,000 characters whole: %s', (_name, quote) => {
    const editable = page.editable(
      `${'<p>We are sorry that your order is late again.</p>'.repeat(10)}${quote}`.repeat(450),
    );
    expect(readRich(editable, 'blockquote', [], true).text.length).toBeGreaterThan(195_000);
  });
});
