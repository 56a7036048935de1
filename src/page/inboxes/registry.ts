import { bitrix24 } from './bitrix24';
import { chatwoot } from './chatwoot';
import { facebookMessenger } from './facebook-messenger';
import { freescout } from './freescout';
import { freshdesk } from './freshdesk';
import { generic } from './generic';
import { gmail } from './gmail';
import { helpScout } from './help-scout';
import type { Inbox } from './inbox';
import { instagram } from './instagram';
import { intercom } from './intercom';
import { linkedin } from './linkedin';
import { linkedinSales } from './linkedin-sales';
import { outlook } from './outlook';
import { requestTracker } from './request-tracker';
import { roundcube } from './roundcube';
import { telegramA } from './telegram-a';
import { telegramK } from './telegram-k';
import { vk } from './vk';
import { whatsapp } from './whatsapp';
import { zendesk } from './zendesk';

/** In the order in which they are asked; the last one takes every page. */
export const INBOXES: readonly Inbox[] = [
  gmail,
  outlook,
  instagram,
  facebookMessenger,
  whatsapp,
  telegramK,
  telegramA,
  vk,
  linkedinSales,
  linkedin,
  bitrix24,
  zendesk,
  freshdesk,
  intercom,
  helpScout,
  chatwoot,
  freescout,
  roundcube,
  requestTracker,
  generic,
];

export function inboxFor(page: Document, url: URL): Inbox {
  return INBOXES.find((inbox) => inbox.recognises(page, url)) ?? generic;
}
