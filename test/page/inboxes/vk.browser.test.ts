import { expect, it } from 'vitest';
import { vk } from '@/page/inboxes/vk';
import { DIRECT, type PreparedConversation } from '../../inboxes/conversations';
import { render } from '../../inboxes/vk/vk';
import { load } from './frame';

const [first] = DIRECT as [PreparedConversation];

it.each([
  ['/im/convo/104729001', '104729001'],
  ['/im/convo/104729001?entrypoint=list_all', '104729001'],
  ['/convo/104729001', '104729001'],
  ['/im?sel=104729001', '104729001'],
  ['/gim230430425/convo/104729001?tab=all', 'gim230430425 104729001'],
  ['/im', `with ${first.customer.name}`],
])('knows the conversation at %s', async (address, id) => {
  const view = await load(render({ conversations: DIRECT, locale: 'ru', decoys: 0, address: '/im/convo/104729001' }));
  const composer = await view.model.reply();
  view.history.replaceState(null, '', address);
  expect(vk.conversation(view.document, composer)?.id).toBe(id);
});
