import { expect, it } from 'vitest';
import { inboxFor } from '@/page/inboxes/registry';
import { telegramA } from '@/page/inboxes/telegram-a';
import { telegramK } from '@/page/inboxes/telegram-k';
import { DIRECT, type PreparedConversation } from '../../inboxes/conversations';
import { render } from '../../inboxes/telegram-k/telegram-k';
import { load } from './frame';

const [first, second] = DIRECT as [PreparedConversation, PreparedConversation];

it('tells the two versions of Telegram Web apart by their addresses', () => {
  expect(inboxFor(document, new URL('https://web.telegram.org/k/#@alder_lane'))).toBe(telegramK);
  expect(inboxFor(document, new URL('https://web.telegram.org/a/#-1002'))).toBe(telegramA);
});

it('reads each composer’s own chat while both are on the page, whatever the address says', async () => {
  const view = await load(render({ conversations: DIRECT, locale: 'uk', decoys: 0, address: `/k/#${first.id}` }));
  const one = await view.model.reply();
  await view.model.open(second.id);
  const other = await view.model.reply();
  view.history.replaceState(null, '', '/k/#@somebody');
  expect(one.isConnected).toBe(true);
  expect(telegramK.conversation(view.document, one)).toMatchObject({ id: first.id });
  expect(telegramK.conversation(view.document, other)).toMatchObject({ id: second.id });
  expect(telegramK.conversation(view.document, null)).toMatchObject({ id: second.id });
});
