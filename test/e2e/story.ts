import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { ModelOptions } from '../inboxes/model';
import { serve } from '../inboxes/serve';
import type { Extension } from './extension';

/** Where the stories leave their screenshots; `npm run shots` renews those of the docs. */
export const SHOTS = join(import.meta.dirname, '../..', process.env.APLOMB_SHOTS ?? '.cache/shots');

/** Every address of the page models is answered by them; anything else on the network is refused and remembered. */
export async function serveModels(extension: Extension, options: Partial<ModelOptions> = {}): Promise<string[]> {
  const strangers: string[] = [];
  await extension.context.route(/^https?:/, async (route) => {
    const served = serve(route.request().url(), options);
    if (served.status === 404) strangers.push(route.request().url());
    await route.fulfill(served);
  });
  return strangers;
}

/** Opens a model's conversation and waits until it has drawn it. */
export async function openModel(extension: Extension, address: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => 'model' in window);
  await page.evaluate(() => window.model.settled());
  await page.bringToFront();
  return page;
}

/** Presses Reply and puts the caret into the composer. */
export async function reply(page: Page): Promise<void> {
  await page.evaluate(async () => {
    (await window.model.reply()).focus();
  });
}

/** What the editor's own model holds. */
export async function modelText(page: Page): Promise<string> {
  return await page.evaluate(() => window.model.text());
}

/** Where the engine found something, as the worker keeps it for the tab that was judged last: UTF-16 offsets, words. */
export async function judged(extension: Extension): Promise<{ start: number; words: string }[]> {
  const worker = await extension.worker();
  return await worker.evaluate(async () => {
    const kept = Object.entries(await chrome.storage.session.get()).filter(([key]) => key.startsWith('tab:'));
    const states = kept.map(([, state]) => state as { draft: string; findings: { start: number; end: number }[] });
    const last = states.findLast(({ findings }) => findings.length > 0);
    return (last?.findings ?? []).map(({ start, end }) => ({ start, words: last?.draft.slice(start, end) ?? '' }));
  });
}

/** Layout of lines is the editor's; the words are what was asked for. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, '');
}

/** A rewrite is named by the new sentence, then by what it replaces (docs/look.md). */
export function rewriteOf(words: string): RegExp {
  const literal = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(Replaces|Вместо|Замість): .*${literal}`, 'i');
}
