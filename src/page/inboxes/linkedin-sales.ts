import type { Recognises } from './inbox';
import { LINKEDIN_MESSAGES, OVERLAY_TITLE, TITLE } from './linkedin';
import { messenger } from './messenger';

export const isLinkedinSales: Recognises = (_page, url) =>
  url.hostname === 'www.linkedin.com' && url.pathname.startsWith('/sales/');

/**
 * The inbox of LinkedIn's Sales Navigator (facts of low confidence, see docs/inboxes.md): only its address and its form
 * are known, and that some of its pages show messages as LinkedIn does.
 */
export const linkedinSales = messenger({
  id: 'linkedin-sales',
  name: 'LinkedIn Sales Navigator',
  sites: ['https://www.linkedin.com/*'],
  confidence: 'low',
  recognises: isLinkedinSales,
  ...LINKEDIN_MESSAGES,
  editor: '.msg-form__contenteditable, textarea.compose-form__message-field, textarea[name="message"]',
  place: `${LINKEDIN_MESSAGES.place}, .thread-container, .compose-form`,
  headings: [TITLE, OVERLAY_TITLE, 'a[href*="/sales/lead/"]', '.artdeco-entity-lockup__title'],
  thread: ({ pathname }) => /^\/sales\/inbox\/([^/]+)/.exec(pathname)?.[1] ?? null,
});
