import { chatwoot } from './chatwoot';
import { freescout } from './freescout';
import { freshdesk } from './freshdesk';
import { generic } from './generic';
import { gmail } from './gmail';
import { helpScout } from './help-scout';
import type { Inbox } from './inbox';
import { instagram } from './instagram';
import { intercom } from './intercom';
import { outlook } from './outlook';
import { requestTracker } from './request-tracker';
import { roundcube } from './roundcube';
import { zendesk } from './zendesk';

/** In the order in which they are asked; the last one takes every page. */
export const INBOXES: readonly Inbox[] = [
  gmail,
  outlook,
  instagram,
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
