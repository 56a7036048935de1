import { storage } from 'wxt/utils/storage';

/** Origins that have shown an inbox with a file of its own, for as long as the browser runs. */
export const knownSites = storage.defineItem<string[]>('session:knownSites', { fallback: [] });

export async function noteKnownSite(origin: string): Promise<void> {
  const known = await knownSites.getValue();
  if (!known.includes(origin)) await knownSites.setValue([...known, origin]);
}
