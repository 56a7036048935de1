import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Language } from '@/engine/model';
import { readDraft } from '@/page/draft/read';
import { doubtOf } from '@/page/inboxes/doubt';
import { inboxFor } from '@/page/inboxes/registry';
import { inARow, type PreparedConversation } from '../../inboxes/conversations';
import { NOTES } from '../../inboxes/facts';
import type { ModelOptions } from '../../inboxes/model';
import { findingsIn, painted, Stand } from '../stand';
import { fieldsOf, load, sameWords } from './frame';
import { SURFACES } from './surfaces';

/** What the agent writes. */
const DRAFT = 'On Tuesday at ten.';
const HARMFUL = 'Due to high volumes the courier lost it.';

interface Line {
  author: string;
  text: string;
}

/** Author and words of what both sides can see, oldest first. */
function said({ messages }: Pick<PreparedConversation, 'messages'>, open = Number.POSITIVE_INFINITY): Line[] {
  const seen = open === 0 ? [] : messages.slice(-open).filter((message) => !message.note);
  return seen.map(({ author, text }) => ({ author, text: sameWords(text) }));
}

const LOCALES: Language[] = ['en', 'ru', 'uk'];
const SEEDS = [0, 1, 2, 3, 5, 8, -1];
/** For what takes long. */
const FEW_SEEDS = [0, 5, -1];
/** Each language with nothing that misleads, with all of it, and with some of the seeds between. */
const LABELLED = LOCALES.flatMap((locale, place) =>
  SEEDS.filter((seed, index) => seed <= 0 || index % LOCALES.length === place).map((seed) => [locale, seed] as const),
);

describe.each(SURFACES.map((surface) => [surface.inbox.id, surface] as const))('%s', (_name, surface) => {
  const { inbox, conversations, host, path, open, answered = open, mayMiss = 0 } = surface;
  const idOf = (conversation: PreparedConversation) => surface.id?.(conversation) ?? conversation.id;
  const first = conversations[0] as PreparedConversation;
  const second = conversations[1] as PreparedConversation;

  const defaults: ModelOptions = { conversations, locale: 'en', decoys: 0 };
  const page = (options: Partial<ModelOptions> = {}, shown = first) =>
    load(surface.render({ ...defaults, address: path(shown.id), ...options }));
  /** The page that a conversation is answered on: mostly the one that shows it. */
  const answering = (options: Partial<ModelOptions> = {}, shown = first) =>
    load((surface.answer ?? surface.render)({ ...defaults, address: path(shown.id), ...options }));
  const read = (view: Window, composer: HTMLElement | null) =>
    inbox
      .conversation(view.document, composer)
      ?.messages.map(({ author, text }) => ({ author, text: sameWords(text) }));
  /** To the second conversation: on pages that are loaded anew, to the page that answers it. */
  const goOn = async (view: Window, options: Partial<ModelOptions>) => {
    if (surface.answer) return answering(options, second);
    await view.model.open(second.id);
    return view as Window & typeof globalThis;
  };
  /** The conversation as the server shows it once the page's draft was sent. */
  const withSent = ({ sent: [message] }: Window): PreparedConversation => {
    const text = message?.text.trim() ?? '';
    return { ...first, messages: [...first.messages, { author: 'agent', at: '2026-11-22T09:00:00Z', text }] };
  };
  /** All that was said, or all but what the page may keep folded. */
  const expectSaid = (lines: Line[] | undefined, conversation: PreparedConversation, known = open) => {
    const all = said(conversation, known);
    const missed = lines ? all.length - lines.length : 0;
    expect(lines).toEqual(missed > 0 && missed <= mayMiss ? all.slice(missed) : all);
  };

  it('is recognised by its address', async () => {
    const view = await page();
    expect(inboxFor(view.document, new URL(host + path(first.id)))).toBe(inbox);
  });

  it.each(conversations.map((conversation) => [conversation.subject, conversation] as const))(
    'reads who wrote what: %s',
    async (_subject, conversation) => {
      const view = await page({}, conversation);
      const found = inbox.conversation(view.document, null);
      expect(found?.id).toBe(idOf(conversation));
      expectSaid(read(view, null), conversation);
      if (!surface.nameless) expect(found?.customerName).toBe(conversation.customer.name);
    },
  );

  it.each(LABELLED)('finds the conversation of the composer with labels in %s, seed %i', async (locale, decoys) => {
    const view = await answering({ locale, decoys });
    const composer = await view.model.reply();
    expect(inbox.composer(composer)?.mode).toBe('reply');
    expect(inbox.conversation(view.document, composer)?.id).toBe(idOf(first));
    expectSaid(read(view, composer), first, answered);
    expect(doubtOf(inbox, view.document, composer)).toBeNull();
  });

  it.each(SEEDS)('tells own and customers’ messages apart where several stand in a row, seed %i', async (decoys) => {
    const long = inARow(first);
    const view = await page({ decoys, conversations: [long, second] });
    expectSaid(read(view, surface.answer ? null : await view.model.reply()), long);
  });

  it.each(SEEDS)('takes no search, subject or address field for a composer, seed %i', async (decoys) => {
    const view = await answering({ decoys });
    await view.model.reply();
    const fields = [...fieldsOf(view.document), ...(view.model.fields?.() ?? [])].filter(
      (field) => !surface.areas || !field.matches(surface.areas),
    );
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter((field) => inbox.composer(field) !== null)).toEqual([]);
  });

  it.each(SEEDS)('reads the draft without history and signature, seed %i', async (decoys) => {
    const view = await answering({ decoys });
    const composer = await view.model.reply();
    await userEvent.keyboard(DRAFT);
    view.model.unfold?.();
    const facts = inbox.composer(composer);
    await vi.waitFor(() => expect(facts && sameWords(readDraft(composer, facts).text)).toBe(DRAFT));
    expectSaid(read(view, composer), first, answered);
  });

  it.runIf(inbox.noNotes === undefined).each(SEEDS)(`${NOTES}, seed %i`, async (decoys) => {
    const view = await answering({ decoys });
    await view.model.reply();
    const modeOf = (composer?: HTMLElement) => composer && inbox.composer(composer)?.mode;
    expect(modeOf(await view.model.note?.(true))).toBe('note');
    expect(modeOf(await view.model.note?.(false))).toBe('reply');
  });

  it.each(SEEDS)('keeps two open composers apart, seed %i', async (decoys) => {
    const view = await answering({ decoys });
    const composer = await view.model.reply();
    const other = await view.model.another();
    expect(other).not.toBe(composer);
    expect(inbox.composer(composer)?.mode).toBe('reply');
    expect(inbox.conversation(view.document, composer)?.id).toBe(idOf(first));
    // A message that is being mended may be missing
    expect(said(first, answered)).toEqual(expect.arrayContaining(read(view, composer) ?? []));
    const judged = inbox.composer(other)?.mode === 'reply';
    expect(judged && inbox.conversation(view.document, other)?.id === idOf(first)).toBe(false);
  });

  it.each(SEEDS)('follows to another conversation, seed %i', async (decoys) => {
    const view = await answering({ decoys }, surface.answer ? second : first);
    if (!surface.answer) {
      await view.model.reply();
      await view.model.open(second.id);
      expect(inbox.conversation(view.document, null)?.id).toBe(idOf(second));
    }
    const composer = await view.model.reply();
    expect(inbox.conversation(view.document, composer)?.id).toBe(idOf(second));
    expectSaid(read(view, composer), second, answered);
  });

  it.each(FEW_SEEDS)('drops what is found in a draft of a conversation that was left, seed %i', async (decoys) => {
    const view = await answering({ decoys });
    const found = Promise.withResolvers<void>();
    const review = async ({ revision, draft }: { revision: number; draft: string }) => {
      if (draft.includes(HARMFUL)) await found.promise;
      return { revision, findings: findingsIn(draft) };
    };
    const left = new Stand({ review }, {}, view.document, inbox);
    await view.model.reply();
    await userEvent.keyboard(HARMFUL);
    if (inbox.confidence === 'low') left.session.setMode('reply');
    await vi.waitFor(() => expect(left.reviewed.at(-1)).toContain(HARMFUL));
    // A page that is loaded anew takes its session with it
    if (surface.answer) left.stop();
    const next = await goOn(view, { decoys });
    const stand = next === view ? left : new Stand({ review }, {}, next.document, inbox);
    await next.model.reply();
    await vi.waitFor(() => expect(stand.shown.at(-1)?.conversation?.id).toBe(idOf(second)));
    found.resolve();
    await new Promise((done) => setTimeout(done));
    await new Promise((done) => next.requestAnimationFrame(done));
    expect(painted(next.document)).toEqual([]);
    expect(await stand.session.insert(idOf(first), 'Not here.')).toBe('moved-on');
    stand.stop();
  });

  it('gives the box around the editor for the chip', async () => {
    const view = await answering();
    const composer = await view.model.reply();
    const frame = inbox.composer(composer)?.frame;
    const { defaultView } = composer.ownerDocument;
    expect(frame?.contains(defaultView === view ? composer : (defaultView?.frameElement ?? null))).toBe(true);
    expect(frame?.getBoundingClientRect().height).toBeLessThan(400);
  });

  it('reads what was just sent as the agent’s', async () => {
    const view = await answering();
    const composer = await view.model.reply();
    await userEvent.keyboard(DRAFT);
    await vi.waitFor(() => expect(view.model.text()).toContain(DRAFT));
    view.model.send();
    const next = surface.answer ? await page({ conversations: [withSent(view), second] }) : view;
    const last = inbox.conversation(next.document, composer.isConnected ? composer : null)?.messages.at(-1);
    expect(last).toMatchObject({ author: 'agent', text: expect.stringContaining(DRAFT) });
  });
});
