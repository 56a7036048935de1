import { describe, expect, it } from 'vitest';
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
    const composer = await view.model.reply();
    const facts = requestTracker.composer(composer);
    expect(facts?.mode).toBe('reply');
    expect(facts?.frame.ownerDocument).toBe(view.document);
    const type = view.document.querySelector<HTMLSelectElement>('#UpdateType');
    if (type) type.value = 'private';
    expect(requestTracker.composer(composer)?.mode).toBe('note');
    type?.remove();
    expect(requestTracker.composer(composer)?.mode).toBe('unknown');
  });

  it('is the same conversation where the thread is not on the page', async () => {
    const view = await open({ page: 'Update' });
    const read = requestTracker.conversation(view.document, await view.model.reply());
    expect(read).toMatchObject({ id: first.id, subject: first.subject, messages: [] });
  });

  it('takes no search, subject or address field for a composer', async () => {
    const view = await open({ page: 'Update' });
    const fields = [...view.document.querySelectorAll<HTMLElement>('input, textarea:not(#UpdateContent)')];
    expect(fields.length).toBeGreaterThan(3);
    expect(fields.filter((field) => requestTracker.composer(field) !== null)).toEqual([]);
  });
});
