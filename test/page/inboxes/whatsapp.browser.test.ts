import { describe, expect, it } from 'vitest';
import { whatsapp } from '@/page/inboxes/whatsapp';
import { DIRECT, inARow, type PreparedConversation } from '../../inboxes/conversations';
import type { ModelOptions } from '../../inboxes/model';
import { render } from '../../inboxes/whatsapp/whatsapp';
import { load } from './frame';

const [first, second] = DIRECT as [PreparedConversation, PreparedConversation];
const long = inARow(first);
const page = (options: Partial<ModelOptions> = {}) =>
  load(render({ conversations: [long, second], locale: 'ru', decoys: 0, address: `/?open=${first.id}`, ...options }));

/** Takes signs off the page, as a new version of it does. */
function without(view: Window, ...selectors: string[]): void {
  for (const found of view.document.querySelectorAll(selectors.join())) found.remove();
}
const TAILS = '[data-icon^="tail"]';
const LABELS = '[aria-label$=":"]';
const TICKS = '[data-icon="msg-dblcheck"]';
const authors = (view: Window) => whatsapp.conversation(view.document, null)?.messages.map(({ author }) => author);
const expected = long.messages.map(({ author }) => author);

describe('WhatsApp', () => {
  it.each([
    ['tails', [LABELS, TICKS]],
    ['labels', [TAILS, TICKS]],
    ['ticks', [TAILS, LABELS]],
    ['sides', [TAILS, LABELS, TICKS]],
  ])('tells who wrote what by %s alone', async (_sign, taken) => {
    const view = await page();
    without(view, ...taken);
    expect(authors(view)).toEqual(expected);
  });

  it('tells the customer by the name over the chat where nothing is drawn', async () => {
    const view = await page();
    without(view, TAILS, LABELS, TICKS, 'style');
    expect(authors(view)).toEqual(expected);
  });

  it('reads pages of before the change of August 2026', async () => {
    const view = await page();
    without(view, LABELS, TICKS);
    for (const tail of view.document.querySelectorAll(TAILS)) {
      const sent = tail.getAttribute('data-icon') === 'tail-out';
      tail.closest('[data-id]')?.setAttribute('data-id', `${sent}_380501112233@c.us_3EB0`);
      tail.remove();
    }
    expect(authors(view)).toEqual(expected);
  });

  it('reads a picture with words under it, and not the message that a picture answers', async () => {
    const view = await page({ decoys: -1 });
    const bodies = view.document.querySelectorAll('[data-pre-plain-text] > :last-child');
    bodies[bodies.length - 1]?.remove();
    expect(whatsapp.conversation(view.document, null)?.messages).toHaveLength(long.messages.length - 2);
  });

  it('takes the search box of older pages for no composer', async () => {
    const view = await page();
    const search = view.document.createElement('div');
    for (const [name, value] of Object.entries({ contenteditable: 'true', role: 'textbox', 'data-tab': '3' })) {
      search.setAttribute(name, value);
    }
    view.document.querySelector('#pane-side')?.before(search);
    expect(whatsapp.composer(search)).toBeNull();
    view.document.querySelector('footer')?.prepend(search);
    expect(whatsapp.composer(search)).toBeNull();
  });
});
