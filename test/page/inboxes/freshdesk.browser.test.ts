import { describe, expect, it } from 'vitest';
import { freshdesk } from '@/page/inboxes/freshdesk';
import { type PreparedConversation, TICKETS } from '../../inboxes/conversations';
import { render } from '../../inboxes/freshdesk/freshdesk';
import { load } from './frame';

const first = TICKETS[0] as PreparedConversation;
const page = () => load(render({ conversations: TICKETS, locale: 'uk', decoys: 0, address: `/a/tickets/${first.id}` }));

describe('Freshdesk', () => {
  it('asks where no name tells a reply from a note', async () => {
    const view = await page();
    const composer = await view.model.reply();
    composer.closest('[data-test-id]')?.removeAttribute('data-test-id');
    expect(freshdesk.composer(composer)?.mode).toBe('unknown');
  });

  it('takes who is not marked as an agent for somebody outside, and nobody for anything without marks', async () => {
    const view = await page();
    const authors = () => freshdesk.conversation(view.document, null)?.messages.map(({ author }) => author);
    for (const item of view.document.querySelectorAll('.requestor')) item.classList.remove('requestor');
    expect(authors()).toEqual(['customer', 'agent', 'customer']);
    for (const item of view.document.querySelectorAll('[data-test-is-agent]'))
      item.removeAttribute('data-test-is-agent');
    expect(new Set(authors())).toEqual(new Set(['unknown']));
  });

  it('is recognised at an address of the company’s own', async () => {
    const view = await page();
    const url = new URL('https://help.alder-lane.example/a/tickets/1');
    expect(freshdesk.recognises(view.document, url)).toBe(true);
    view.document.querySelector('.tickets-conversation-pane')?.remove();
    expect(freshdesk.recognises(view.document, url)).toBe(false);
  });
});
