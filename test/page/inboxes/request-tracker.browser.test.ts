import { describe, expect, it } from 'vitest';
import { readDraft } from '@/page/draft/read';
import { inboxFor } from '@/page/inboxes/registry';
import { requestTracker } from '@/page/inboxes/request-tracker';
import { type PreparedConversation, TICKETS } from '../../inboxes/conversations';
import { render, type TrackerOptions } from '../../inboxes/request-tracker/request-tracker';
import { load, sameWords } from './frame';

const first = TICKETS[0] as PreparedConversation;

const open = (options: Partial<TrackerOptions> = {}, conversation = first) => {
  const { page = 'Display' } = options;
  return load(render({ conversation, page, address: `/Ticket/${page}.html?id=${conversation.id}`, ...options }));
};

function composerIn(page: Document, editor: TrackerOptions['editor']): HTMLElement {
  const found =
    editor === 'frame'
      ? page.querySelector('iframe')?.contentDocument?.body
      : page.querySelector<HTMLElement>(editor === 'inline' ? '.ck-editor__editable' : '#UpdateContent');
  if (!found) throw new Error('The composer is not there');
  return found;
}

describe('Request Tracker', () => {
  it('is recognised at any address', async () => {
    const view = await open();
    expect(inboxFor(view.document, new URL('https://desk.alder-lane.example/Ticket/Display.html?id=1'))).toBe(
      requestTracker,
    );
  });

  it.each([false, true])(
    'reads the thread without quotes, comments and entries of the system; newest first: %s',
    async (newestFirst) => {
      for (const conversation of TICKETS) {
        const view = await open({ newestFirst }, conversation);
        const read = requestTracker.conversation(view.document, null);
        const said = conversation.messages.filter((message) => !message.note);
        expect(read?.messages.map(({ author, at, text }) => [author, at, sameWords(text)])).toEqual(
          said.map(({ author, at, text }) => [author, new Date(at).toISOString(), sameWords(text)]),
        );
        expect(read).toMatchObject({
          id: conversation.id,
          subject: conversation.subject,
          customerName: conversation.customer.name,
        });
      }
    },
  );

  it.each(['frame', 'inline', 'textarea'] as const)('tells a comment from a reply: %s', async (editor) => {
    const view = await open({ page: 'Update', editor });
    const composer = composerIn(view.document, editor);
    const facts = requestTracker.composer(composer);
    expect(facts?.mode).toBe('reply');
    expect(facts?.frame.ownerDocument).toBe(view.document);
    expect(facts && readDraft(composer, facts).text).toBe('Good morning,');
    const type = view.document.querySelector<HTMLSelectElement>('#UpdateType');
    if (type) type.value = 'private';
    expect(requestTracker.composer(composer)?.mode).toBe('note');
  });

  it('is the same conversation where the thread is not on the page', async () => {
    const view = await open({ page: 'Update' });
    const read = requestTracker.conversation(view.document, composerIn(view.document, 'frame'));
    expect(read).toMatchObject({ id: first.id, subject: first.subject, messages: [] });
  });

  it('takes no search, subject or address field for a composer', async () => {
    const view = await open({ page: 'Update' });
    const fields = [...view.document.querySelectorAll<HTMLElement>('input, textarea:not(#UpdateContent)')];
    expect(fields.length).toBeGreaterThan(3);
    expect(fields.filter((field) => requestTracker.composer(field) !== null)).toEqual([]);
  });
});
