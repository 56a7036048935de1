import { browser } from 'wxt/browser';
import { askedSites } from '@/store/asked';
import { originPattern } from '@/store/origins';
import { sites } from '@/store/settings';
import type { Frame } from '@/wire/transport';
import { giveBack } from './permitted';

/** What every frame of a site gets, and what it gets when something of us is needed there. */
const BOOTSTRAP = '/content-scripts/bootstrap.js';
const INBOX = '/content-scripts/inbox.js';

/**
 * Three things have to agree: what the user switched on (`sites`), what the browser permits, and what is
 * registered. Everything here changes the first and lets `agree` bring the others in line; turns are taken,
 * so that a permission's event and the panel's request never register twice.
 */
let turn: Promise<unknown> = Promise.resolve();

function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const done = turn.then(work, work);
  turn = done;
  return done;
}

/** Reads a site from now on: in its open tabs at once, in later ones by registration. */
export const enableSite = (origin: string): Promise<void> =>
  inTurn(async () => {
    const known = await sites.getValue();
    if (!known[origin]) await sites.setValue({ ...known, [origin]: { paused: false } });
    await agree();
  });

/** Stops reading a site and gives its permission back. */
export const disableSite = (origin: string): Promise<void> =>
  inTurn(async () => {
    const { [origin]: gone, ...rest } = await sites.getValue();
    if (gone) await sites.setValue(rest);
    await agree();
    await giveBack(origin);
  });

/**
 * Puts the rest of us into a frame, and waits until it reads the page.
 * @returns false where the user did not switch us on, or the frame has gone
 */
export async function attendFrame({ tabId, frameId, origin }: Pick<Frame, 'tabId' | 'frameId' | 'origin'>) {
  if (!(await sites.getValue())[origin]) return false;
  const target = { tabId, frameIds: [frameId] };
  return browser.scripting.executeScript({ target, files: [INBOX] }).then(
    () => true,
    () => false,
  );
}

/** Call once, when the worker starts. */
export function keepSites(): void {
  browser.permissions.onAdded.addListener(({ origins: granted = [] }) => void enableAsked(granted));
  browser.permissions.onRemoved.addListener(() => void inTurn(agree));
  browser.runtime.onStartup.addListener(() => void inTurn(agree));
  browser.runtime.onInstalled.addListener(() => {
    // An update leaves open tabs with a script that has lost its extension: all are put in anew
    void inTurn(async () => {
      await browser.scripting.unregisterContentScripts();
      await agree();
    });
  });
}

/** The popup that asked may have been closed by the browser's own question. */
async function enableAsked(granted: readonly string[]): Promise<void> {
  const asked = await askedSites.getValue();
  await Promise.all(asked.filter((origin) => granted.includes(originPattern(origin))).map(enableSite));
}

/** Brings sites and registrations in line with the permissions. Open tabs of newly registered sites get the script at once. */
async function agree(): Promise<void> {
  const permitted = await dropUnpermitted();
  const wanted = new Set(permitted.map((origin) => originPattern(origin)));
  const registered = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  const stale = [...registered].filter((id) => !wanted.has(id));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  for (const pattern of wanted) {
    if (registered.has(pattern)) continue;
    await register(pattern);
    await putIntoOpenTabs(pattern);
  }
}

async function dropUnpermitted(): Promise<string[]> {
  const known = Object.entries(await sites.getValue());
  const permitted = await Promise.all(known.map(([origin]) => isPermitted(origin)));
  const left = known.filter((_, index) => permitted[index]);
  if (left.length < known.length) await sites.setValue(Object.fromEntries(left));
  return left.map(([origin]) => origin);
}

const isPermitted = (origin: string) => browser.permissions.contains({ origins: [originPattern(origin)] });

async function register(pattern: string): Promise<void> {
  await browser.scripting.registerContentScripts([
    {
      id: pattern,
      matches: [pattern],
      js: [BOOTSTRAP],
      runAt: 'document_idle',
      allFrames: true,
      // Editors live in about:blank and srcdoc frames
      matchOriginAsFallback: true,
      persistAcrossSessions: true,
    },
  ]);
}

async function putIntoOpenTabs(pattern: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: pattern });
  await Promise.allSettled(
    // Discarded tabs and error pages refuse; they get the script when they load
    tabs.map(async ({ id }) => {
      if (id !== undefined)
        await browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [BOOTSTRAP] });
    }),
  );
}
