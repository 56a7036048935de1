import { describe, expect, it } from 'vitest';
import { facebookMessenger } from '@/page/inboxes/facebook-messenger';
import { DIRECT, type PreparedConversation } from '../../inboxes/conversations';
import { render } from '../../inboxes/messenger/messenger';
import type { ModelOptions } from '../../inboxes/model';
import { load } from './frame';

const [first, second] = DIRECT as [PreparedConversation, PreparedConversation];
const page = (options: Partial<ModelOptions> = {}) =>
  load(render({ conversations: DIRECT, locale: 'ru', decoys: 0, address: `/messages/t/${first.id}`, ...options }));
const expected = first.messages.map(({ author }) => author);
const authors = (view: Window) =>
  facebookMessenger.conversation(view.document, null)?.messages.map(({ author }) => author);

function restyle(view: Window, css: string): void {
  const style = view.document.createElement('style');
  style.append(css);
  view.document.head.append(style);
}

describe('Messenger', () => {
  it('keeps windows over the page apart from the conversation below', async () => {
    const view = await page({ decoys: -1 });
    const [above] = view.document.querySelectorAll<HTMLElement>('.floating [data-lexical-editor]');
    expect(above && facebookMessenger.composer(above)?.mode).toBe('reply');
    expect(above && facebookMessenger.conversation(view.document, above)).toMatchObject({
      id: `with ${second.customer.name}`,
      customerName: second.customer.name,
    });
  });

  it('takes comments for no messages, on any page of Facebook', async () => {
    const view = await page({ decoys: -1 });
    view.history.replaceState(null, '', '/');
    view.document.querySelector('.place')?.replaceChildren();
    const comments = view.document.querySelector('.comments');
    const comment = comments?.querySelector<HTMLElement>('[data-lexical-editor]');
    if (comments) view.document.querySelector('.place')?.append(comments);
    expect(comment?.isConnected).toBe(true);
    expect(comment && facebookMessenger.composer(comment)).toBeNull();
  });

  it('tells sides by where the bubbles lie when no box pushes them', async () => {
    const view = await page();
    restyle(view, '[data-scope] > div { justify-content: normal !important }');
    for (const label of view.document.querySelectorAll('h5')) label.remove();
    const rows = [...view.document.querySelectorAll<HTMLElement>('[data-scope="messages_table"] > div > div')];
    rows.forEach((column, index) => {
      if (expected[index] === 'agent') column.style.marginLeft = 'auto';
    });
    expect(authors(view)).toEqual(expected);
  });

  it('takes bubbles that fill their rows for the customer’s where own ones are pushed', async () => {
    const view = await page();
    restyle(view, '[data-scope] > div > div { flex: 1 } .bubble { max-width: none; width: 100% }');
    expect(authors(view)).toEqual(expected);
  });

  it('leaves out what the page says itself', async () => {
    const view = await page({ decoys: -1 });
    const texts = facebookMessenger.conversation(view.document, null)?.messages.map(({ text }) => text) ?? [];
    expect(view.document.body.textContent).toContain('теперь в группе');
    expect(texts.join()).not.toContain('теперь в группе');
  });
});
