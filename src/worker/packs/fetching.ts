import { browser } from 'wxt/browser';
import { isFetchable, isPage, isServersMistake, MOST_BYTES, PATIENCE } from '@/sharing/address';
import { NotText, TooLarge, textOf } from '@/sharing/bytes';
import { isShareText } from '@/sharing/share-text';
import { originPattern } from '@/store/origins';
import type { FetchTrouble } from '@/store/packs';

export type Fetched =
  | { is: 'text'; text: string; etag?: string }
  | { is: 'same' }
  | ({ is: 'trouble' } & { trouble: FetchTrouble });

/**
 * Asks an address for its text: the one request that Aplomb ever makes. It carries no cookie and no referrer, and goes
 * nowhere else: an address that leads to another is told, and not followed.
 * @param etag what the server called the text that is here already
 * @param permitted whether the origin has to be permitted; where it need not be, the server has to allow everybody
 */
export async function fetchText(address: string, etag?: string, permitted = true): Promise<Fetched> {
  if (!isFetchable(address)) return trouble({ what: 'address' });
  const { origin } = new URL(address);
  const isPermitted = await browser.permissions.contains({ origins: [originPattern(origin)] });
  if (permitted && !isPermitted) return trouble({ what: 'not-permitted', origin });
  const signal = AbortSignal.timeout(PATIENCE);
  let hasAnswered = false;
  try {
    const response = await fetch(address, {
      signal,
      headers: etag && isPermitted ? { 'If-None-Match': etag } : {},
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
    });
    hasAnswered = true;
    return await read(response);
  } catch (error) {
    if (error instanceof TooLarge) return trouble({ what: 'too-large', most: error.most });
    if (signal.aborted) return trouble({ what: 'too-slow' });
    if (error instanceof NotText) return trouble({ what: 'not-text' });
    return trouble({ what: hasAnswered ? 'broken' : 'offline' });
  }
}

async function read(response: Response): Promise<Fetched> {
  if (response.status === 304) return { is: 'same' };
  if (response.type === 'opaqueredirect') return trouble({ what: 'redirected' });
  // 206: a part of it, which nobody asked for
  if (!response.ok || response.status === 206) return trouble({ what: 'status', status: response.status });
  // what a login page says is no mistake in a pack
  if (/^text\/html\b/iu.test(response.headers.get('content-type') ?? '')) return trouble({ what: 'not-text' });
  const text = response.body ? await textOf(response.body, MOST_BYTES) : '';
  if (isPage(text) || isServersMistake(text)) return trouble({ what: 'not-text' });
  if (isShareText(text)) return trouble({ what: 'share-text' });
  return { is: 'text', text, etag: response.headers.get('etag') ?? undefined };
}

const trouble = (what: FetchTrouble): Fetched => ({ is: 'trouble', trouble: what });
