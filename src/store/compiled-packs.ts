import { storage } from 'wxt/utils/storage';
import type { Knowledge } from '@/engine/packs/knowledge';

/**
 * What the packs in force were compiled to, for as long as the browser runs: a worker that wakes up reads no YAML. An
 * update of Aplomb empties it. `of`: see `inForce`.
 *
 * In a file of its own, as a stored item is read where it is defined, and pages have no access to what a browser session
 * keeps: nothing that content scripts import may define such an item.
 */
export const compiledPacks = storage.defineItem<{ of: string; knowledge: Knowledge } | null>('session:compiledPacks', {
  fallback: null,
});
