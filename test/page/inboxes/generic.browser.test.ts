import { afterEach, describe, expect, it } from 'vitest';
import { generic } from '@/page/inboxes/generic';

/** A page that no file knows, from trusted test markup. */
function page(markup: string): HTMLElement {
  document.body.append(document.createRange().createContextualFragment(markup));
  const composer = document.querySelector<HTMLElement>('.composer');
  if (!composer) throw new Error('The page has no composer');
  return composer;
}

afterEach(() => document.body.replaceChildren());

const texts = (composer: HTMLElement) => generic.conversation(document, composer)?.messages.map(({ text }) => text);

describe('on any other page', () => {
  it('asks whether it is a reply', () => {
    expect(generic.composer(page('<textarea class="composer"></textarea>'))?.mode).toBe('unknown');
    expect(generic.confidence).toBe('low');
  });

  it.each([
    ['a search field', '<textarea class="composer" role="searchbox"></textarea>'],
    ['a field in a search', '<form role="search"><textarea class="composer"></textarea></form>'],
    ['a field that completes', '<div class="composer" contenteditable="true" role="combobox"></div>'],
    ['a line', '<div class="composer" contenteditable="true" aria-multiline="false"></div>'],
    ['an input', '<input class="composer">'],
    ['a subject', '<textarea class="composer" name="subject"></textarea>'],
    ['an address', '<textarea class="composer" name="_bcc"></textarea>'],
    ['something that cannot be edited', '<div class="composer">text</div>'],
  ])('takes %s for no composer', (_name, markup) => {
    expect(generic.composer(page(markup))).toBeNull();
  });

  it('reads the repeated boxes above the composer', () => {
    const composer = page(`
      <nav><ul><li>Home page</li><li>All chats</li><li>Settings</li></ul></nav>
      <div class="chat"><div class="history">
        <div class="m in"><span>Where is my lamp?</span></div>
        <div class="m out"><span>On its way.</span></div>
        <div class="m in"><span>That was last week!</span></div>
      </div><form><div class="composer" contenteditable="true"></div><button>Send</button></form></div>`);
    expect(texts(composer)).toEqual(['Where is my lamp?', 'On its way.', 'That was last week!']);
  });

  it('prefers the nearest of several conversations', () => {
    const composer = page(`
      <section><ol><li>Another chat, one</li><li>Another chat, two</li><li>Another chat, three</li></ol></section>
      <section><ol><li>Mine, one</li><li>Mine, two</li></ol><textarea class="composer"></textarea></section>`);
    expect(texts(composer)).toEqual(['Mine, one', 'Mine, two']);
  });

  it('reads the words of the page where nothing repeats', () => {
    const complaint =
      'The lamp that I bought in your shop on Monday fell apart on Tuesday, and nobody answers the phone. ';
    const composer =
      page(`<nav><ul><li>Home page</li><li>All chats</li></ul></nav><article><h1>Review</h1><p>${complaint.repeat(6)}</p></article>
      <textarea class="composer"></textarea>`);
    const [only, ...others] = generic.conversation(document, composer)?.messages ?? [];
    expect(others).toEqual([]);
    expect(only).toMatchObject({ author: 'unknown', text: expect.stringContaining('fell apart on Tuesday') });
    expect(composer.isConnected).toBe(true);
  });

  it('knows no conversation without a composer', () => {
    page('<p>News</p><textarea class="composer"></textarea>');
    expect(generic.conversation(document, null)).toBeNull();
  });
});
