import { isBitrix24 } from './bitrix24';
import { isChatwoot } from './chatwoot';
import { isFacebookMessenger } from './facebook-messenger';
import { isFreescout } from './freescout';
import { isFreshdesk } from './freshdesk';
import { isGmail } from './gmail';
import { isHelpScout } from './help-scout';
import type { Recognises } from './inbox';
import { isInstagram } from './instagram';
import { isIntercom } from './intercom';
import { isLinkedin } from './linkedin';
import { isLinkedinSales } from './linkedin-sales';
import { isOutlook } from './outlook';
import { isRequestTracker } from './request-tracker';
import { isRoundcube } from './roundcube';
import { isTelegramA } from './telegram-a';
import { isTelegramK } from './telegram-k';
import { isVk } from './vk';
import { isWhatsapp } from './whatsapp';
import { isZendesk } from './zendesk';

/**
 * By what each inbox of `registry.ts` is recognised, and nothing else of it: the little of us that every frame of a
 * site has must not bring all inboxes with it (docs/architecture.md).
 */
export const RECOGNISERS: readonly Recognises[] = [
  isGmail,
  isOutlook,
  isInstagram,
  isFacebookMessenger,
  isWhatsapp,
  isTelegramK,
  isTelegramA,
  isVk,
  isLinkedinSales,
  isLinkedin,
  isBitrix24,
  isZendesk,
  isFreshdesk,
  isIntercom,
  isHelpScout,
  isChatwoot,
  isFreescout,
  isRoundcube,
  isRequestTracker,
];

/** Whether some file knows this page. */
export function isKnown(page: Document, url: URL): boolean {
  return RECOGNISERS.some((recognises) => recognises(page, url));
}
