import { browser } from 'wxt/browser';
import { askedSites } from '@/store/asked';
import { originPattern } from '@/store/origins';
import { sendToWorker } from '@/wire/transport';

/**
 * Asks the browser's permission for these origins and no others, then switches Aplomb on there. Must be called in the
 * same turn as the user's click.
 *
 * @returns whether the user agreed
 */
export async function askForSites(origins: readonly string[]): Promise<boolean> {
  // Not awaited: a click counts only until the first pause
  void askedSites.setValue([...origins]);
  const granted = await browser.permissions.request({ origins: origins.map((origin) => originPattern(origin)) });
  if (granted) await Promise.all(origins.map((origin) => sendToWorker('enableSite', { origin })));
  return granted;
}
