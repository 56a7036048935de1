import { describe, expect, it } from 'vitest';
import { instagram } from '@/page/inboxes/instagram';
import { DIRECT, type PreparedConversation } from '../../inboxes/conversations';
import { render } from '../../inboxes/instagram/instagram';
import type { ModelOptions } from '../../inboxes/model';
import { load } from './frame';

const [first, second] = DIRECT as [PreparedConversation, PreparedConversation];
const page = (options: Partial<ModelOptions> = {}) =>
  load(render({ conversations: DIRECT, locale: 'uk', decoys: 0, address: `/direct/t/${first.id}/`, ...options }));

describe('Instagram', () => {
  it('keeps a conversation that floats over the page apart from the one below', async () => {
    const view = await page({ decoys: -1 });
    const below = await view.model.reply();
    const above = view.document.querySelector<HTMLElement>('.overlay [data-lexical-editor]');
    expect(instagram.conversation(view.document, below)).toMatchObject({
      id: first.id,
      customerName: first.customer.name,
    });
    const floating = above && instagram.conversation(view.document, above);
    expect(floating?.id).not.toBe(first.id);
    expect(floating?.customerName).toBe(second.customer.name);
    expect(floating?.messages).toHaveLength(second.messages.length);
  });

  it('takes the conversation of the page for the open one, wherever the floating one stands', async () => {
    const view = await page({ decoys: -1 });
    const overlay = view.document.querySelector('.overlay');
    if (overlay) view.document.body.prepend(overlay);
    expect(instagram.conversation(view.document, null)).toMatchObject({
      id: first.id,
      customerName: first.customer.name,
    });
    view.document.querySelector('.place')?.remove();
    view.history.replaceState(null, '', '/');
    expect(instagram.conversation(view.document, null)?.customerName).toBe(second.customer.name);
  });

  it('reads the same order from a column that is turned around', async () => {
    const view = await page({ decoys: -1 });
    expect(view.document.querySelector('.list.reversed')).not.toBeNull();
    const texts = instagram.conversation(view.document, null)?.messages.map(({ text }) => text.split('\n')[0]);
    expect(texts).toEqual(first.messages.slice(1).map(({ text }) => text.split('\n')[0]));
  });

  it('tells sides by where the bubbles lie when no box pushes them', async () => {
    const view = await page();
    const style = view.document.createElement('style');
    style.append('.end { justify-content: normal } .end .hold { margin-left: auto }');
    view.document.head.append(style);
    const authors = instagram.conversation(view.document, null)?.messages.map(({ author }) => author);
    expect(authors).toEqual(first.messages.map(({ author }) => author));
  });

  it('tells sides by the box that pushes them when the bubbles fill their rows', async () => {
    const view = await page();
    const style = view.document.createElement('style');
    style.append('.hold { width: 100%; max-width: none } .more { display: none }');
    view.document.head.append(style);
    const authors = instagram.conversation(view.document, null)?.messages.map(({ author }) => author);
    expect(authors?.indexOf('agent')).toBe(1);
    expect(authors?.filter((author) => author === 'agent')).toHaveLength(1);
  });

  it('takes the box for public comments for no composer', async () => {
    const view = await page({ decoys: -1 });
    const comment = view.document.querySelector<HTMLElement>('form textarea');
    expect(comment && instagram.composer(comment)).toBeNull();
  });

  it('knows the conversation by its address before anything was written', async () => {
    const view = await page({ conversations: [{ ...first, messages: [] }] });
    const composer = await view.model.reply();
    expect(instagram.composer(composer)?.mode).toBe('reply');
    expect(instagram.conversation(view.document, composer)).toMatchObject({ id: first.id, messages: [] });
  });
});
