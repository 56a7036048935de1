import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { readDraft } from '@/page/draft/read';
import { replace } from '@/page/editors/replace';
import { DIRECT, inARow, type PreparedConversation } from '../../inboxes/conversations';
import type { ModelOptions } from '../../inboxes/model';
import { load, sameWords } from './frame';
import { MESSENGERS } from './messengers';

const [first, second] = DIRECT as [PreparedConversation, PreparedConversation];

const DRAFT = 'Це не наша вина. Чекайте.';

describe.each(MESSENGERS.map((surface) => [surface.inbox.id, surface] as const))('%s', (_id, surface) => {
  const { inbox, path, render } = surface;
  const page = (options: Partial<ModelOptions> = {}) =>
    load(render({ conversations: DIRECT, locale: 'uk', decoys: 0, address: path(first.id), ...options }));

  it.each([0, 4, -1])('names who wrote what in a group, seed %i', async (decoys) => {
    const long = inARow(first);
    const view = await page({ group: true, decoys, conversations: [long, second] });
    const read = inbox.conversation(view.document, await view.model.reply());
    const names = new Set(read?.messages.flatMap(({ author, name }) => (author === 'customer' ? [name] : [])));
    expect(names).toEqual(new Set([first.customer.name, second.customer.name]));
    const last = read?.messages.findLast(({ author }) => author === 'customer');
    expect(read?.customerName).toBe(last?.name);
  });

  it('reads the words alone where messages quote each other and people react', async () => {
    const view = await page({ decoys: -1 });
    const said = inbox.conversation(view.document, await view.model.reply())?.messages ?? [];
    const words = new Set(first.messages.map(({ text }) => sameWords(text)));
    expect(said.length).toBeGreaterThan(2);
    expect(said.filter(({ text }) => !words.has(sameWords(text)))).toEqual([]);
  });

  it('knows the conversation before anything was written in it', async () => {
    const view = await page({ conversations: [{ ...first, messages: [] }, second] });
    const composer = await view.model.reply();
    expect(inbox.composer(composer)?.mode).toBe('reply');
    expect(inbox.conversation(view.document, composer)).toMatchObject({
      id: surface.id?.(first) ?? first.id,
      messages: [],
      customerName: first.customer.name,
    });
  });

  it('takes other words into its editor, and one undo brings back the old ones', async () => {
    const view = await page({ decoys: -1 });
    const editable = await view.model.reply();
    const facts = inbox.composer(editable);
    expect(facts).not.toBeNull();
    const read = () => readDraft(editable, facts ?? { foreign: '', plainQuotes: false });
    await userEvent.keyboard(DRAFT);
    await vi.waitFor(() => expect(read().text).toBe(DRAFT));
    const target = { editable, read, changedAt: () => 0 };
    expect(await replace(target, { start: 0, end: 16 }, 'Зараз перевірю.\n\nНапишу до п’ятої.')).toBe(true);
    expect(view.model.text().replace(/\n+/g, '|')).toBe('Зараз перевірю.|Напишу до п’ятої. Чекайте.');
    await userEvent.keyboard('{Control>}z{/Control}');
    await vi.waitFor(() => expect(view.model.text().trim()).toBe(DRAFT));
  });

  it('says nothing of a page without any conversation', async () => {
    const view = await page({ conversations: [] });
    expect(inbox.conversation(view.document, null)).toBeNull();
  });

  it('takes none of the others on the page for the conversation that is open', async () => {
    const view = await page({ decoys: -1 });
    const open = inbox.conversation(view.document, null);
    expect(open).toMatchObject({ id: surface.id?.(first) ?? first.id, customerName: first.customer.name });
  });
});

const TIMED = MESSENGERS.filter(({ inbox }) => ['telegram-k', 'whatsapp'].includes(inbox.id));

it.each(
  TIMED.flatMap((surface) => (['en', 'uk'] as const).map((locale) => [surface.inbox.id, locale, surface] as const)),
)('%s tells when a message was written, in %s', async (_id, locale, { inbox, path, render }) => {
  const view = await load(render({ conversations: DIRECT, locale, decoys: 0, address: path(first.id) }));
  const times = inbox.conversation(view.document, null)?.messages.map(({ at }) => at && Date.parse(at));
  expect(times).toEqual(first.messages.map(({ at }) => Date.parse(at)));
});
