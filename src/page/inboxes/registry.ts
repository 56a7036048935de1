import { generic } from './generic';
import { gmail } from './gmail';
import type { Inbox } from './inbox';
import { instagram } from './instagram';
import { requestTracker } from './request-tracker';
import { roundcube } from './roundcube';
import { zendesk } from './zendesk';

/** In the order in which they are asked; the last one takes every page. */
export const INBOXES: readonly Inbox[] = [gmail, instagram, zendesk, roundcube, requestTracker, generic];

export function inboxFor(page: Document, url: URL): Inbox {
  return INBOXES.find((inbox) => inbox.recognises(page, url)) ?? generic;
}
