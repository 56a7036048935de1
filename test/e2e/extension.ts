import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Language } from '@/engine/model';
import { findChromium } from '../../scripts/browsers.mjs';
import { type LaunchedExtension, launchExtension } from '../../scripts/extension.mjs';
import { SidePanel } from './side-panel';

export const BUILD = join(process.env.APLOMB_OUT ?? join(import.meta.dirname, '../../.output'), 'chrome-mv3');

/** The built extension in a real Chromium, and what only a test does with it. */
export interface Extension extends LaunchedExtension {
  /**
   * Runs one of our commands as the browser does after its keys are pressed. Synthetic keys never reach the browser's
   * own shortcuts, so the event is dispatched in the worker.
   */
  command(name: 'open-panel' | 'open-card', page: Page): Promise<void>;
  /** Ends the service worker as the browser does after half a minute of rest. */
  stopWorker(): Promise<void>;
  /** Opens the browser's side panel, as the toolbar's button does; it follows the tab in front. */
  openPanel(): Promise<SidePanel>;
}

interface Choices {
  /** Of the pages, and of our own words. */
  language?: Language;
  colorScheme?: 'light' | 'dark';
  /** A folder that outlives the browser. */
  profile?: string;
}

export async function launch({ language = 'en', colorScheme, profile }: Choices = {}): Promise<Extension> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No browser found; `npm test` installs one.');
  const launched = await launchExtension({
    executablePath,
    build: BUILD,
    headless: true,
    locale: language,
    colorScheme,
    profile,
  });
  const { context, id, worker, open } = launched;
  await (await worker()).evaluate((interfaceLanguage) => chrome.storage.local.set({ interfaceLanguage }), language);
  return {
    ...launched,
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
    async stopWorker() {
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await page.close();
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
  };
}
