// The built extension in a Chromium with a profile of its own: for the demo and for the end-to-end tests.
import { existsSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const VIEWPORT = { width: 1280, height: 860 };

export async function launchExtension({
  executablePath,
  build,
  headless,
  locale = 'en-US',
  colorScheme = 'light',
  profile: kept,
}) {
  if (!existsSync(join(build, 'manifest.json')))
    throw new Error(`Nothing is built in ${build}: run \`npx wxt build\`.`);
  const profile = kept ?? mkdtempSync(join(tmpdir(), 'aplomb-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    locale,
    colorScheme: headless ? colorScheme : null,
    viewport: headless ? VIEWPORT : null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // the browser's own language; `locale` is only what it tells to pages
      `--lang=${locale}`,
    ],
  });
  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL((await worker()).url()).host;

  async function open(path) {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/${path}`);
    return page;
  }

  /** Asks the worker as our own pages do. */
  async function ask(name, request) {
    const page = await open('options.html');
    try {
      const reply = await page.evaluate((envelope) => chrome.runtime.sendMessage(envelope), {
        aplomb: 'to-worker',
        name,
        request,
        since: 0,
      });
      if (reply?.error) throw new Error(`${name}: ${reply.error}`);
      return reply?.response;
    } finally {
      await page.close();
    }
  }

  /** A prompt can't be answered by a script: Chromium's own page allows the sites, and then none is shown. */
  async function permit(...origins) {
    const patterns = origins.map((origin) => `${origin}/*`);
    const settings = await context.newPage();
    await settings.goto(`chrome://extensions/?id=${id}`);
    for (const pattern of patterns) {
      await settings.evaluate((args) => chrome.developerPrivate.addHostPermission(...args), [id, pattern]);
    }
    await settings.close();
    const page = await open('options.html');
    const granted = await page.evaluate((wanted) => chrome.permissions.request({ origins: wanted }), patterns);
    await page.close();
    if (!granted) throw new Error(`The browser did not grant ${patterns.join(', ')}.`);
  }

  async function enable(...origins) {
    await permit(...origins);
    for (const origin of origins) await ask('enableSite', { origin });
  }

  async function close() {
    await context.close();
    // the browser's last processes may still be writing
    if (!kept) await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }

  return { context, id, worker, open, ask, permit, enable, close };
}
