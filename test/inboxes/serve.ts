import type { Language } from '@/engine/model';
import { DIRECT, MAIL, TICKETS } from './conversations';
import { render as renderGmail } from './gmail/gmail';
import { render as renderInstagram } from './instagram/instagram';
import type { ModelOptions } from './model';
import { render as renderOutlook } from './outlook/outlook';
import { render as renderZendesk } from './zendesk/zendesk';

export interface Served {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** Where the demo begins: the address of the first conversation of each model. */
export const ADDRESSES = {
  gmail: `https://mail.google.com/mail/u/0/#inbox/${MAIL[0]?.id}`,
  instagram: `https://www.instagram.com/direct/t/${DIRECT[0]?.id}/`,
  zendesk: `https://alder-lane.zendesk.com/agent/tickets/${TICKETS[0]?.id}`,
} as const;

const DEFAULTS = { locale: 'en' as Language, decoys: 0 };

/**
 * The model that lives at this address, or an empty 404: for `context.route(/^https:/, …)`, so that the real match
 * patterns are exercised.
 */
export function serve(address: string, choice: Partial<ModelOptions> = {}): Served {
  const { hostname, pathname } = new URL(address);
  if (hostname === 'mail.google.com' && pathname.startsWith('/mail/')) {
    const nonce = 'a1de71a9e';
    const html = renderGmail({ ...DEFAULTS, conversations: MAIL, ...choice }, nonce);
    return page(html, {
      'content-security-policy':
        `script-src 'nonce-${nonce}' 'strict-dynamic'; object-src 'none'; base-uri 'self'; ` +
        "require-trusted-types-for 'script'",
    });
  }
  if (hostname === 'www.instagram.com' && pathname.startsWith('/direct/')) {
    return page(renderInstagram({ ...DEFAULTS, conversations: DIRECT, ...choice }));
  }
  if (hostname === 'outlook.office.com' && pathname.startsWith('/mail/')) {
    return page(renderOutlook({ ...DEFAULTS, conversations: MAIL, ...choice }));
  }
  if (hostname.endsWith('.zendesk.com') && pathname.startsWith('/agent/')) {
    return page(renderZendesk({ ...DEFAULTS, conversations: TICKETS, ...choice }));
  }
  return { status: 404, headers: { 'content-type': 'text/plain' }, body: '' };
}

function page(body: string, headers: Record<string, string> = {}): Served {
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body };
}
