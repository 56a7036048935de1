import { describe, expect, it } from 'vitest';
import { zendesk } from '@/page/inboxes/zendesk';
import { type PreparedConversation, TICKETS } from '../../inboxes/conversations';
import type { ModelOptions } from '../../inboxes/model';
import { render } from '../../inboxes/zendesk/zendesk';
import { load } from './frame';

const [first, second] = TICKETS as [PreparedConversation, PreparedConversation];
const page = (options: Partial<ModelOptions> = {}) =>
  load(render({ conversations: TICKETS, locale: 'uk', decoys: 0, address: `/agent/tickets/${first.id}`, ...options }));

describe('Zendesk', () => {
  it('tells a note from a reply by the switch, again and again', async () => {
    const view = await page();
    const composer = await view.model.reply();
    const mode = () => zendesk.composer(composer)?.mode;
    const flip = () =>
      view.document.querySelector<HTMLElement>('[data-test-id="omnichannel-channel-switcher-button"]')?.click();
    expect(mode()).toBe('reply');
    flip();
    expect(mode()).toBe('note');
    flip();
    expect(mode()).toBe('reply');
  });

  it('asks where the channel is one that it does not know', async () => {
    const view = await page();
    const composer = await view.model.reply();
    const button = view.document.querySelector<HTMLElement>('[data-test-id="omnichannel-channel-switcher-button"]');
    button?.setAttribute('data-channel', 'pigeon');
    expect(zendesk.composer(composer)?.mode).toBe('unknown');
  });

  it('leaves the team’s notes out of the conversation', async () => {
    const view = await page();
    expect(view.document.body.textContent).toContain('Майстер захворів');
    const texts = zendesk.conversation(view.document, null)?.messages.map(({ text }) => text);
    expect(texts?.join()).not.toContain('Майстер захворів');
  });

  it('puts messages in order where the newest is on top', async () => {
    const view = await page({ newestFirst: true });
    const times = zendesk.conversation(view.document, null)?.messages.map(({ at }) => at ?? '') ?? [];
    expect(times).toHaveLength(3);
    expect(times).toEqual([...times].sort());
  });

  it('reads each composer’s own ticket while both are on the page', async () => {
    const view = await page();
    const one = await view.model.reply();
    await view.model.open(second.id);
    const other = await view.model.reply();
    expect(one.isConnected).toBe(true);
    expect(zendesk.conversation(view.document, one)?.id).toBe(first.id);
    expect(zendesk.conversation(view.document, other)?.id).toBe(second.id);
    expect(zendesk.conversation(view.document, other)?.customerName).toBe(second.customer.name);
  });

  it('does not judge a side conversation', async () => {
    const view = await page({ decoys: -1 });
    await view.model.reply();
    const side = view.document.querySelector<HTMLElement>('.side-conversation [role="textbox"]');
    expect(side && zendesk.composer(side)).toBeNull();
    // Should it carry the same mark, it still has no switcher of its own
    side?.setAttribute('data-test-id', 'omnicomposer-rich-text-ckeditor');
    expect(side && zendesk.composer(side)?.mode).toBe('note');
  });
});
