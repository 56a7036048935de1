import { describe, expect, it } from 'vitest';
import { bitrix24 } from '@/page/inboxes/bitrix24';
import { inboxFor } from '@/page/inboxes/registry';
import { render } from '../../inboxes/bitrix24/bitrix24';
import { DIRECT, type PreparedConversation } from '../../inboxes/conversations';
import { load } from './frame';

const [first] = DIRECT as [PreparedConversation];
const model = (address: string) => render({ conversations: DIRECT, locale: 'uk', decoys: 0, address });

describe('Bitrix24', () => {
  it('is known on a server of one’s own by its parts', async () => {
    const view = await load(model(`/online/?IM_DIALOG=${first.id}`));
    expect(inboxFor(view.document, new URL('https://portal.alder-lane.example/online/'))).toBe(bitrix24);
  });

  it('does not judge what is whispered to the team', async () => {
    const view = await load(model(`/online/?IM_DIALOG=${first.id}`));
    const composer = await view.model.reply();
    expect(bitrix24.composer(composer)?.mode).toBe('reply');
    view.document.querySelector<HTMLElement>('.--hidden-mode')?.click();
    expect(bitrix24.composer(composer)?.mode).toBe('note');
  });

  it('reads a chat in a frame that slides over the page', async () => {
    const view = await load(model('/crm/deal/details/7/'));
    const slider = view.document.createElement('iframe');
    slider.className = 'side-panel-iframe';
    view.document.body.append(slider);
    slider.contentDocument?.write(model(`/online/?IM_DIALOG=${first.id}`));
    slider.contentDocument?.close();
    await slider.contentWindow?.model.settled();
    const open = bitrix24.conversation(view.document, null);
    expect(open).toMatchObject({ id: first.id, customerName: first.customer.name });
    expect(open?.messages).toHaveLength(first.messages.length);
    expect(inboxFor(view.document, new URL('https://portal.alder-lane.example/crm/'))).toBe(bitrix24);
  });
});
