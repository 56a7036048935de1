import { afterEach, describe, expect, it } from 'vitest';
import type { Language } from '@/engine/model';
import { generic } from '@/page/inboxes/generic';
import { DIRECT, inARow, MAIL, type PreparedConversation, TICKETS } from '../../inboxes/conversations';
import { DESKS } from '../../inboxes/generic/desks';
import { CHATS } from '../../inboxes/generic/messengers';
import { Shown, type Unknown } from '../../inboxes/generic/page';
import { sameWords } from './frame';

const LOCALES: Language[] = ['en', 'ru', 'uk'];
const SEEDS = [0, 1, 2, 3, 5, 8, -1];
const CONVERSATIONS = [MAIL[0], MAIL[2], MAIL[5], TICKETS[0], DIRECT[0], DIRECT[4]].map((conversation) => {
  if (!conversation) throw new Error('There is no such conversation');
  return conversation;
});

async function load(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1200px; height: 900px';
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  frame.srcdoc = html;
  document.body.replaceChildren(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('The frame did not open');
  return frame.contentDocument;
}

async function read(model: Unknown, conversation: PreparedConversation, locale: Language, seed: number) {
  const page = await load(model.render(new Shown(conversation, locale, seed)));
  const composer = model.composer(page);
  if (!composer) throw new Error('The page has no composer');
  expect(generic.composer(composer)?.mode).toBe('unknown');
  return generic.conversation(page, composer)?.messages.map(({ author, text }) => `${author}: ${sameWords(text)}`);
}

const said = ({ messages }: PreparedConversation) =>
  messages.filter(({ note }) => !note).map(({ author, text }) => `${author}: ${sameWords(text)}`);

afterEach(() => document.body.replaceChildren());

describe.each([...CHATS, ...DESKS].map((model) => [model.name, model] as const))('a page with %s', (_name, model) => {
  describe.each(LOCALES)('with labels in %s', (locale) => {
    it.each(SEEDS)('shows who said what, decoys of seed %i', async (seed) => {
      for (const conversation of CONVERSATIONS) {
        expect(await read(model, conversation, locale, seed)).toEqual(said(conversation));
        const long = inARow(conversation);
        expect(await read(model, long, locale, seed)).toEqual(said(long));
      }
    });
  });
});
