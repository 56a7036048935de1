import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Language } from '@/engine/model';
import { gmail } from '@/page/inboxes/gmail';
import type { Inbox } from '@/page/inboxes/inbox';
import { instagram } from '@/page/inboxes/instagram';
import { inboxFor } from '@/page/inboxes/registry';
import { zendesk } from '@/page/inboxes/zendesk';
import { DIRECT, MAIL, type PreparedConversation, TICKETS } from '../../inboxes/conversations';
import { render as renderGmail } from '../../inboxes/gmail/gmail';
import { render as renderInstagram } from '../../inboxes/instagram/instagram';
import type { ModelOptions } from '../../inboxes/model';
import { render as renderZendesk } from '../../inboxes/zendesk/zendesk';
import { fieldsOf, load, sameWords } from './frame';

interface Surface {
  inbox: Inbox;
  render(options: ModelOptions): string;
  conversations: readonly PreparedConversation[];
  host: string;
  path(id: string): string;
  /** How many messages at the end of a thread are open. */
  open: number;
}

const SURFACES: Surface[] = [
  {
    inbox: gmail,
    render: renderGmail,
    conversations: MAIL,
    host: 'https://mail.google.com',
    path: (id) => `/mail/u/0/#inbox/${id}`,
    open: 2,
  },
  {
    inbox: instagram,
    render: renderInstagram,
    conversations: DIRECT,
    host: 'https://www.instagram.com',
    path: (id) => `/direct/t/${id}/`,
    open: 99,
  },
  {
    inbox: zendesk,
    render: renderZendesk,
    conversations: TICKETS,
    host: 'https://alder-lane.zendesk.com',
    path: (id) => `/agent/tickets/${id}`,
    open: 99,
  },
];

/** Author and words of what both sides can see, oldest first. */
function said({ messages }: Pick<PreparedConversation, 'messages'>, open: number) {
  const seen = messages.slice(-open).filter((message) => !message.note);
  return seen.map(({ author, text }) => ({ author, text: sameWords(text) }));
}

const LOCALES: Language[] = ['en', 'ru', 'uk'];
const SEEDS = [0, 1, 2, 3, 5, 8, -1];

describe.each(SURFACES.map((surface) => [surface.inbox.name, surface] as const))('%s', (_name, surface) => {
  const { inbox, conversations, host, path, open } = surface;
  const first = conversations[0] as PreparedConversation;
  const second = conversations[1] as PreparedConversation;

  const page = (options: Partial<ModelOptions> = {}, shown = first) =>
    load(surface.render({ conversations, locale: 'en', decoys: 0, address: path(shown.id), ...options }));
  const read = (view: Window, composer: HTMLElement | null) => {
    const conversation = inbox.conversation(view.document, composer);
    return conversation?.messages.map(({ author, text }) => ({ author, text: sameWords(text) }));
  };

  it('is recognised by its address', async () => {
    const view = await page();
    expect(inboxFor(view.document, new URL(host + path(first.id)))).toBe(inbox);
  });

  it.each(conversations.map((conversation) => [conversation.subject, conversation] as const))(
    'reads who wrote what: %s',
    async (_subject, conversation) => {
      const view = await page({}, conversation);
      const read = inbox.conversation(view.document, null);
      expect(read?.id).toBe(conversation.id);
      expect(read?.messages.map(({ author, text }) => ({ author, text: sameWords(text) }))).toEqual(
        said(conversation, open),
      );
      expect(read?.customerName).toBe(conversation.customer.name);
    },
  );

  describe.each(LOCALES)('with labels in %s', (locale) => {
    it.each(SEEDS)('finds the conversation of the composer among decoys of seed %i', async (decoys) => {
      const view = await page({ locale, decoys });
      const composer = await view.model.reply();
      expect(inbox.composer(composer)?.mode).toBe('reply');
      expect(inbox.conversation(view.document, composer)?.id).toBe(first.id);
      const lost = inbox === instagram && read(view, composer)?.length === first.messages.length - 1;
      expect(read(view, composer)).toEqual(said(first, lost ? first.messages.length - 1 : open));
    });
  });

  it.each(SEEDS)('takes no search, subject or address field for a composer, seed %i', async (decoys) => {
    const view = await page({ decoys });
    await view.model.reply();
    const fields = fieldsOf(view.document);
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter((field) => inbox.composer(field) !== null)).toEqual([]);
  });

  it('follows to another conversation', async () => {
    const view = await page({ decoys: 1 });
    await view.model.reply();
    await view.model.open(second.id);
    expect(inbox.conversation(view.document, null)?.id).toBe(second.id);
    const composer = await view.model.reply();
    expect(inbox.conversation(view.document, composer)?.id).toBe(second.id);
    expect(read(view, composer)).toEqual(said(second, open));
  });

  it('gives the box around the editor for the chip', async () => {
    const view = await page();
    const composer = await view.model.reply();
    const frame = inbox.composer(composer)?.frame;
    expect(frame?.contains(composer)).toBe(true);
    expect(frame?.getBoundingClientRect().height).toBeLessThan(400);
  });

  it('reads what was just sent as the agent’s', async () => {
    const view = await page();
    const composer = await view.model.reply();
    await userEvent.keyboard('On Tuesday at ten.');
    await vi.waitFor(() => expect(view.model.text()).toContain('On Tuesday at ten.'));
    view.model.send();
    const last = inbox.conversation(view.document, composer.isConnected ? composer : null)?.messages.at(-1);
    expect(last).toMatchObject({ author: 'agent', text: expect.stringContaining('On Tuesday at ten.') });
  });
});
