import { expect, it } from 'vitest';
import { INBOXES, inboxFor } from '@/page/inboxes/registry';

it('gives each inbox an id of its own', () => {
  const ids = INBOXES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it.each(INBOXES.flatMap(({ name, sites }) => sites.map((site) => [name, site])))(
  'asks for whole origins: %s, %s',
  (_, site) => {
    expect(site).toMatch(/^https:\/\/(\*\.)?[a-z0-9.]+\/\*$/);
  },
);

it.each([
  ['https://mail.google.com/mail/u/0/#inbox', 'gmail'],
  ['https://mail.google.com/mail/mu/mp/1/', 'generic'],
  ['https://www.instagram.com/direct/inbox/', 'instagram'],
  ['https://acme.zendesk.com/agent/tickets/1', 'zendesk'],
  ['https://acme.zendesk.com/hc/en-us', 'generic'],
  ['https://zendesk.com.example/agent/tickets/1', 'generic'],
  ['https://www.linkedin.com/feed/', 'linkedin'],
  ['https://www.linkedin.com/sales/inbox/2-Mz', 'linkedin-sales'],
  ['https://vk.com/gim230430425/convo/55', 'vk'],
  ['https://web.vk.me/convo/55', 'vk'],
  ['https://web.telegram.org/k/#@shop', 'telegram-k'],
  ['https://web.telegram.org/a/#-100', 'telegram-a'],
  ['https://web.whatsapp.com/', 'whatsapp'],
  ['https://www.facebook.com/messages/e2ee/t/5', 'messenger'],
  ['https://business.facebook.com/latest/inbox/all', 'generic'],
  ['https://acme.bitrix24.com.br/online/', 'bitrix24'],
  ['https://bitrix24.example/online/', 'generic'],
  ['https://shop.example/', 'generic'],
])('takes %s for %s', (address, id) => {
  expect(inboxFor(document, new URL(address)).id).toBe(id);
});
