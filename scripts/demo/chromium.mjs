// The demo inbox in Chromium or Edge: the page models answer at the real addresses, so nothing leaves the machine.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchExtension } from '../extension.mjs';
import { loadModels } from '../models.mjs';
import { ROOT } from '../setup.mjs';
import { DRAFTS } from './drafts.mjs';
import { report } from './report.mjs';

const SHOTS = join(ROOT, '.output', 'demo');

/** Opens these inboxes for a person and stays until the browser is closed. */
export async function openDemo(executablePath, build, inboxes) {
  const { context, close } = await prepare({ executablePath, build, headless: false }, inboxes);
  console.log('The demo inbox is open: press Reply in any conversation and type. Close the browser to end.');
  await new Promise((resolve) => context.on('close', resolve));
  await close();
}

/** Types the prepared drafts by itself, prints what was found and proposed, and leaves screenshots. */
export async function driveDemo(executablePath, build) {
  mkdirSync(SHOTS, { recursive: true });
  const { pages, ask, worker, close } = await prepare({ executablePath, build, headless: true });
  for (const [name, page] of Object.entries(pages)) {
    await page.bringToFront();
    await page.evaluate(async () => (await window.model.reply()).focus());
    await page.keyboard.type(DRAFTS[name], { delay: 10 });
    await page.waitForFunction(() => [...CSS.highlights.keys()].some((key) => CSS.highlights.get(key).size > 0));
    const state = await reviewed(await worker(), new URL(page.url()).origin, DRAFTS[name]);
    const boundary = await ask('propose', { tabId: state.tabId, choice: {} });
    console.log(report(name, state, boundary));
    await page.bringToFront();
    await page.screenshot({ path: join(SHOTS, `${name}.png`) });
  }
  await close();
  console.log(`Screenshots are in ${SHOTS}`);
}

async function prepare(options, inboxes = []) {
  const { serve, addressesOf } = await loadModels();
  const addresses = addressesOf(inboxes);
  const launched = await launchExtension(options);
  const { context } = launched;
  await context.route(/^https?:/, (route) => route.fulfill(serve(route.request().url())));
  await launched.enable(...Object.values(addresses).map((address) => new URL(address).origin));
  const pages = {};
  for (const [name, address] of Object.entries(addresses)) {
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForFunction(() => 'model' in window);
    await page.evaluate(() => window.model.settled());
    pages[name] = page;
  }
  return { ...launched, pages };
}

/** What the worker keeps for the tab at this origin, once it has judged the whole draft. */
async function reviewed(worker, origin, draft) {
  return await worker.evaluate(
    ([site, whole]) =>
      new Promise((resolve) => {
        const letters = (text) => text.replace(/\s+/g, '');
        const look = async () => {
          for (const [key, state] of Object.entries(await chrome.storage.session.get())) {
            if (state?.origin !== site || letters(state.draft) !== letters(whole)) continue;
            chrome.storage.session.onChanged.removeListener(look);
            resolve({ ...state, tabId: Number(key.split(':')[1]) });
          }
        };
        chrome.storage.session.onChanged.addListener(look);
        look();
      }),
    [origin, draft],
  );
}
