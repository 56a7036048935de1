import { gmail } from '@/page/inboxes/gmail';
import { linkedin } from '@/page/inboxes/linkedin';
import { linkedinSales } from '@/page/inboxes/linkedin-sales';
import { requestTracker } from '@/page/inboxes/request-tracker';
import { SURFACES, type Surface } from '../page/inboxes/surfaces';
import { render as renderGmail } from './gmail/gmail';
import type { ModelOptions } from './model';

export interface Served {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** Sales Navigator shows some of its messages as LinkedIn does; more of it is not known. */
const SALES = SURFACES.filter(({ inbox }) => inbox === linkedin).map(
  (surface): Surface => ({ ...surface, inbox: linkedinSales, path: (id) => `/sales/inbox/${id}` }),
);
const PAGES: readonly Surface[] = [...SURFACES, ...SALES];

/** By inbox: where its first conversation is read, and where it is answered. */
export const ADDRESSES: Readonly<Record<string, { read: string; answer: string }>> = Object.fromEntries(
  PAGES.map(({ inbox, conversations, host, path, answerPath = path }) => {
    const id = conversations[0]?.id ?? '';
    return [inbox.id, { read: host + path(id), answer: host + answerPath(id) }];
  }),
);

/** What the demo opens where nothing else is asked for. */
export const DEMO = ['gmail', 'instagram', 'zendesk'] as const;

/** Where the demo opens these inboxes; "all" are all. Throws at one that there is no model of. */
export function addressesOf(inboxes: readonly string[]): Record<string, string> {
  const wanted = inboxes.includes('all') ? Object.keys(ADDRESSES) : inboxes.length > 0 ? inboxes : DEMO;
  return Object.fromEntries(
    wanted.map((inbox) => {
      const address = ADDRESSES[inbox];
      if (!address) throw new Error(`There is no inbox "${inbox}". Inboxes: ${Object.keys(ADDRESSES).join(', ')}`);
      return [inbox, address.answer];
    }),
  );
}

/**
 * The model that lives at this address, or an empty 404: for `context.route(/^https:/, …)`, so that the real match
 * patterns are exercised.
 */
export function serve(address: string, choice: Partial<ModelOptions> = {}): Served {
  const url = new URL(address);
  const surface = PAGES.find((one) => isOf(one, url));
  if (!surface) return { status: 404, headers: { 'content-type': 'text/plain' }, body: '' };
  // Without decoys the tracker has the older of its editors, which loads parts of itself that nobody serves
  const decoys = surface.inbox === requestTracker ? 1 : 0;
  const options: ModelOptions = { locale: 'en', decoys, conversations: surface.conversations, ...choice };
  if (surface.inbox === gmail) {
    const nonce = 'a1de71a9e';
    return page(renderGmail(options, nonce), {
      'content-security-policy':
        `script-src 'nonce-${nonce}' 'strict-dynamic'; object-src 'none'; base-uri 'self'; ` +
        "require-trusted-types-for 'script'",
    });
  }
  if (!surface.answer) return page(surface.render(options));
  // Pages that are loaded anew are made for their address
  const render = surface.answerPath && leadsTo(surface.answerPath(''), url) ? surface.answer : surface.render;
  return page(render({ ...options, address: url.pathname + url.search }));
}

/** Whether an address is in the part of a site in which its conversations are. */
function isOf({ host, path }: Surface, url: URL): boolean {
  const part = ({ pathname }: URL) => pathname.split('/')[1];
  return url.origin === host && part(url) === part(new URL(path(''), host));
}

/** Whether an address has the path and all the parameters that are the same for each conversation. */
function leadsTo(path: string, url: URL): boolean {
  const { pathname, searchParams } = new URL(path, url);
  return (
    url.pathname === pathname &&
    [...searchParams].every(([name, value]) => !value || url.searchParams.get(name) === value)
  );
}

function page(body: string, headers: Record<string, string> = {}): Served {
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body };
}
