import { storage } from 'wxt/utils/storage';

/**
 * Origins that the user has just asked for, while the browser puts its own question: the popup that asked may
 * be closed by it, and then the worker hears the answer alone.
 */
export const askedSites = storage.defineItem<string[]>('session:askedSites', { fallback: [] });
