import type { Site } from './settings';

/** How long "pause for an hour" lasts, in ms. */
export const PAUSE = 60 * 60_000;

/** Whether Aplomb reads a site at this moment and, if not, why. */
export type Reading =
  | { now: 'reads' }
  /** The user has never switched it on here, or has taken it back. */
  | { now: 'not-allowed' }
  | { now: 'paused-here' }
  /** Everywhere, until this moment (ms since the epoch). */
  | { now: 'paused'; until: number };

/** @param moment ms since the epoch */
export function readingOf(site: Site | undefined, pausedUntil: number, moment: number): Reading {
  if (!site) return { now: 'not-allowed' };
  if (site.paused) return { now: 'paused-here' };
  if (pausedUntil > moment) return { now: 'paused', until: pausedUntil };
  return { now: 'reads' };
}
