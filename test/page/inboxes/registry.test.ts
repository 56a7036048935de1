import { expect, it } from 'vitest';
import { RECOGNISERS } from '@/page/inboxes/known';
import { INBOXES, inboxFor } from '@/page/inboxes/registry';

it('gives each inbox an id of its own', () => {
  const ids = INBOXES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('knows a page by the same signs before an inbox is there to read it', () => {
  const known = INBOXES.filter(({ id }) => id !== 'generic');
  expect(RECOGNISERS).toEqual(known.map(({ recognises }) => recognises));
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
  ['https://outlook.office.com/mail/0/inbox', 'outlook'],
  ['https://outlook.office.com/calendar/view/week', 'generic'],
  ['https://acme.freshdesk.com/a/tickets/7', 'freshdesk'],
  ['https://acme.freshdesk.com/support/home', 'generic'],
  ['https://app.eu.intercom.com/a/inbox/x7/inbox/all/conversation/1', 'intercom'],
  ['https://app.intercom.com/a/apps/x7/articles/articles/1', 'generic'],
  ['https://secure.helpscout.net/conversation/1/2/', 'help-scout'],
  ['https://chat.acme.example/app/accounts/2/dashboard', 'chatwoot'],
  ['https://chat.acme.example/app/login', 'generic'],
  ['https://desk.acme.example/rt/Ticket/Display.html?id=3', 'request-tracker'],
  ['https://acme.example/conversation/3', 'generic'],
  ['https://shop.example/', 'generic'],
])('takes %s for %s', (address, id) => {
  expect(inboxFor(document, new URL(address)).id).toBe(id);
});
