import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { ensureFirefox } from './debian';

const BUILD = join(process.env.APLOMB_OUT ?? join(import.meta.dirname, '../../.output'), 'firefox-mv2');
/** Random per install, unless the browser is told. */
const HOST = '6f1b0c52-7a0e-4b5a-9c1d-3e2f4a5b6c7d';
const ID = 'aplomb@aplomb.example';

interface Firefox {
  /** A new tab, in front. */
  page(): Promise<Page>;
  /** The side panel in a tab of its own, about the tab with this address; that one stays in front. */
  panelOf(page: Page): Promise<Page>;
  close(): Promise<void>;
}

/** The built extension in a real Firefox, allowed at one origin and speaking this language. */
export async function startFirefox(origin: string, language: string): Promise<Firefox> {
  const driven = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureFirefox(),
    headless: true,
    defaultViewport: { width: 1280, height: 860 },
    // without it no page of an extension opens for a driver
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: HOST }),
      // a prompt can't be answered by a script
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.accept_languages': language,
    },
  });

  async function open(path: string): Promise<Page> {
    const page = await driven.newPage();
    // the driver waits in vain for an extension's page to load, and fails when it asks between two documents
    page.goto(`moz-extension://${HOST}/${path}`).catch(() => undefined);
    const shown = () => page.evaluate(() => 'browser' in window && !!document.querySelector('main, button'));
    await vi.waitUntil(() => shown().catch(() => false), { timeout: 30_000 });
    return page;
  }

  await driven.installExtension(BUILD);
  const options = await open('options.html');
  // the browser asks for a real click before it hears the request
  await options.evaluate(
    (pattern) => {
      document.addEventListener('click', () => {
        document.title = 'asking';
        browser.permissions.request({ origins: [pattern] }).then((granted) => {
          document.title = granted ? 'granted' : 'refused';
        });
      });
    },
    `${origin.replace(/:\d+$/, '')}/*`,
  );
  await options.mouse.click(5, 5);
  await options.waitForFunction(() => document.title === 'granted');
  await options.evaluate(
    async (site, interfaceLanguage) => {
      await browser.storage.local.set({ interfaceLanguage });
      await browser.runtime.sendMessage({
        aplomb: 'to-worker',
        name: 'enableSite',
        request: { origin: site },
        since: 0,
      });
    },
    origin,
    language,
  );

  return {
    page: () => driven.newPage(),
    async panelOf(page) {
      const tab = await options.evaluate(async (url) => {
        const tabs = await browser.tabs.query({});
        return tabs.find((each) => each.url === url)?.id;
      }, page.url());
      const panel = await open(`sidepanel.html?tab=${tab}`);
      await page.bringToFront();
      return panel;
    },
    close: () => driven.close(),
  };
}

declare const browser: {
  permissions: { request(wanted: { origins: string[] }): Promise<boolean> };
  storage: { local: { set(items: Record<string, string>): Promise<void> } };
  runtime: { sendMessage(message: object): Promise<unknown> };
  tabs: { query(wanted: object): Promise<{ id?: number; url?: string }[]> };
};
