import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { findChromium } from '../../scripts/browsers.mjs';
import { SidePanel } from './side-panel';

export const BUILD = join(process.env.APLOMB_OUT ?? join(import.meta.dirname, '../../.output'), 'chrome-mv3');

/** The built extension in a real Chromium with a profile of its own. */
export interface Extension {
  context: BrowserContext;
  id: string;
  /** The service worker as it runs now; a stopped one starts again with the next event. */
  worker(): Promise<Worker>;
  /** One of our own pages in a tab: `options.html`. */
  open(path: string): Promise<Page>;
  /** Lets the extension read a site, as the browser's own prompt would, and switches Aplomb on there. */
  enable(...origins: string[]): Promise<void>;
  /**
   * Runs one of our commands as the browser does after its keys are pressed. Synthetic keys never reach the browser's
   * own shortcuts, so the event is dispatched in the worker.
   */
  command(name: 'open-panel' | 'open-card', page: Page): Promise<void>;
  /** Opens the browser's side panel, as the toolbar's button does; it follows the tab in front. */
  openPanel(): Promise<SidePanel>;
  close(): Promise<void>;
}

export async function launch(options: { locale?: string; colorScheme?: 'light' | 'dark' } = {}): Promise<Extension> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No browser found; `npm test` installs one.');
  if (!existsSync(join(BUILD, 'manifest.json')))
    throw new Error(`Nothing is built in ${BUILD}: run \`npx wxt build\`.`);
  const profile = mkdtempSync(join(tmpdir(), 'aplomb-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    viewport: { width: 1280, height: 860 },
    locale: options.locale ?? 'en-US',
    colorScheme: options.colorScheme ?? 'light',
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${BUILD}`,
      `--load-extension=${BUILD}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // what `navigator.language` says to a page and the browser's own language are two things
      `--lang=${options.locale ?? 'en-US'}`,
    ],
  });
  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL((await worker()).url()).host;
  const open = async (path: string) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/${path}`);
    return page;
  };
  return {
    context,
    id,
    worker,
    open,
    async enable(...origins) {
      await allow(context, id, origins);
      const page = await open('options.html');
      for (const origin of origins) {
        // the prompt is the browser's; what follows it is ours, and runs as it does after a click
        await page.evaluate((request) => chrome.runtime.sendMessage(request), {
          aplomb: 'to-worker',
          name: 'enableSite',
          request: { origin },
          since: 0,
        });
      }
      await page.close();
    },
    async command(name, page) {
      await page.bringToFront();
      await (await worker()).evaluate(async (command) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const event = chrome.commands.onCommand as typeof chrome.commands.onCommand & {
          dispatch(command: string, tab: unknown): void;
        };
        event.dispatch(command, tab);
      }, name);
    },
    async openPanel() {
      const page = await open('options.html');
      await page.evaluate(async () => {
        const { id } = await chrome.windows.getCurrent();
        if (id !== undefined) await chrome.sidePanel.open({ windowId: id });
      });
      const panel = await SidePanel.attach(context, id);
      await page.close();
      return panel;
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Chromium's own page for an extension can grant what a prompt would ask for; a prompt can't be answered headless. */
async function allow(context: BrowserContext, id: string, origins: string[]): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome://extensions/?id=${id}`);
  for (const origin of origins) {
    await page.evaluate(
      ([extension, pattern]) =>
        (
          globalThis as unknown as {
            chrome: { developerPrivate: { addHostPermission(id: string, pattern: string): Promise<void> } };
          }
        ).chrome.developerPrivate.addHostPermission(extension, pattern),
      [id, `${origin}/*`] as const,
    );
  }
  await page.close();
}
