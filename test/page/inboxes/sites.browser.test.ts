import { afterEach, describe, expect, it } from 'vitest';
import { generic, genericInbox } from '@/page/inboxes/generic';
import { markOf, messageAround } from '@/page/inboxes/marked';
import { ALONE } from '../../inboxes/generic/alone';
import { BESIDE } from '../../inboxes/generic/beside';
import { FURTHER } from '../../inboxes/generic/further';
import { MORE_SITES } from '../../inboxes/generic/more-sites';
import { PEOPLE } from '../../inboxes/generic/people';
import { SITES, type Site } from '../../inboxes/generic/sites';

/** Markup as a page comes with it: shadow roots too. */
function load({ html }: Site): HTMLElement {
  document.body.setHTMLUnsafe(html);
  const composer = document.querySelector<HTMLElement>('[data-reply]');
  if (!composer) throw new Error('The page has no field');
  return composer;
}

const named = (what: string): Site => {
  const site = SITES.find((it) => it.what.includes(what));
  if (!site) throw new Error(`There is no page ${what}`);
  return site;
};

afterEach(() => document.body.replaceChildren());

const ALL = [...SITES, ...MORE_SITES, ...BESIDE, ...PEOPLE, ...ALONE, ...FURTHER];

describe.each(ALL.map((site) => [site.what, site] as const))('a page %s', (_what, site) => {
  it('shows who said what', () => {
    const messages = generic.conversation(document, load(site))?.messages;
    expect(messages?.map(({ author, text }) => `${author}: ${text.replace(/\s+/g, ' ')}`)).toEqual(site.said);
  });

  it('is answered in its field and in no other', () => {
    expect(generic.composer(load(site))?.mode).toBe('unknown');
    const others = [...document.querySelectorAll<HTMLElement>('[data-other]')];
    expect(others.filter((field) => generic.composer(field))).toEqual([]);
  });
});

it('keeps to the review that is answered when it is shown to be the customer’s', () => {
  const composer = load(named('as Google Business'));
  const words = [...document.querySelectorAll('.tx')].find(({ textContent }) => textContent === 'The soup was cold.');
  const mark = words && markOf(messageAround(words, composer), composer);
  const conversation = genericInbox(mark ?? null).conversation(document, composer);
  expect(conversation?.messages.map(({ author, text }) => [author, text])).toEqual([
    ['customer', 'The soup was cold.'],
  ]);
});
