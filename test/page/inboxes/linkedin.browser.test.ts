import { describe, expect, it } from 'vitest';
import { linkedin } from '@/page/inboxes/linkedin';
import { linkedinSales } from '@/page/inboxes/linkedin-sales';
import { DIRECT, type PreparedConversation } from '../../inboxes/conversations';
import { render } from '../../inboxes/linkedin/linkedin';
import type { ModelOptions } from '../../inboxes/model';
import { load } from './frame';

const [first, second, third] = DIRECT as [PreparedConversation, PreparedConversation, PreparedConversation];
const page = (options: Partial<ModelOptions> = {}) =>
  load(
    render({ conversations: DIRECT, locale: 'ru', decoys: 0, address: `/messaging/thread/${first.id}/`, ...options }),
  );

/** A seed with two windows, none of them in a shadow root. */
const WINDOWS = 2;

function editorsIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('.msg-form__contenteditable')];
}

describe('LinkedIn', () => {
  it('keeps windows that float over the page apart from its thread and from each other', async () => {
    const view = await page({ decoys: -1 });
    const outlet = view.document.querySelector('#interop-outlet')?.shadowRoot;
    const [one] = outlet ? editorsIn(outlet) : [];
    expect(one && linkedin.composer(one)?.mode).toBe('reply');
    expect(one && linkedin.conversation(view.document, one)).toMatchObject({
      id: `with ${second.customer.name}`,
      customerName: second.customer.name,
    });
    const main = await view.model.reply();
    expect(linkedin.conversation(view.document, main)?.id).toBe(first.id);
  });

  it('reads the only window on a page that has no messages of its own', async () => {
    const view = await page({ conversations: [first, third], decoys: -1 });
    view.history.replaceState(null, '', '/feed/');
    view.document.querySelector('.place')?.remove();
    const open = linkedin.conversation(view.document, null);
    expect(open?.id).toBe(`with ${third.customer.name}`);
    expect(open?.messages.at(-1)?.text).toBe(third.messages.at(-1)?.text);
  });

  it('does not choose between two windows while none has the focus', async () => {
    const view = await page({ decoys: WINDOWS });
    expect(editorsIn(view.document)).toHaveLength(3);
    view.history.replaceState(null, '', '/feed/');
    view.document.querySelector('.place')?.remove();
    expect(linkedin.conversation(view.document, null)).toBeNull();
  });

  it('takes a post and a comment for no message', async () => {
    const view = await page();
    const post = view.document.createElement('div');
    post.contentEditable = 'true';
    post.className = 'ql-editor';
    view.document.body.append(post);
    expect(linkedin.composer(post)).toBeNull();
  });
});

describe('LinkedIn Sales Navigator', () => {
  it('asks first, and reads messages where they are shown as LinkedIn shows them', async () => {
    const view = await page({ address: `/sales/inbox/${first.id}` });
    expect(linkedinSales.confidence).toBe('low');
    const url = new URL(`https://www.linkedin.com/sales/inbox/${first.id}`);
    expect(linkedinSales.recognises(view.document, url)).toBe(true);
    const field = view.document.createElement('textarea');
    field.className = 'compose-form__message-field';
    view.document.body.append(field);
    expect(linkedinSales.composer(field)?.mode).toBe('reply');
  });
});
