import { afterEach, describe, expect, it } from 'vitest';
import { generic } from '@/page/inboxes/generic';
import { STRANGERS, type Stranger } from '../../inboxes/generic/strangers';

/** Markup as a page comes with it: shadow roots too. */
function load({ html, field = '<textarea></textarea>' }: Stranger): HTMLElement {
  document.body.setHTMLUnsafe(`<nav><a href="#a">A</a></nav><main>${html}<form>${field}</form></main>`);
  const composer = document.querySelector<HTMLElement>('textarea, [contenteditable]');
  if (!composer) throw new Error('The page has no field');
  return composer;
}

afterEach(() => document.body.replaceChildren());

describe('a page that no file knows', () => {
  it.each(STRANGERS.map((page) => [page.what, page] as const))('shows who said what: %s', (_what, page) => {
    const messages = generic.conversation(document, load(page))?.messages;
    expect(messages?.map(({ author, text }) => `${author}: ${text.replace(/\s+/g, ' ')}`)).toEqual(page.said);
  });

  it('names who wrote, not what stands before the name', () => {
    const page = STRANGERS.find(({ what }) => what.startsWith('initials and badges'));
    const conversation = page && generic.conversation(document, load(page));
    expect(conversation?.messages.map(({ name }) => name)).toEqual(['Dana Cole', 'Tom Reed', 'Dana Cole']);
    expect(conversation?.customerName).toBe('Dana Cole');
  });
});
