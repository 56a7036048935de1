import type { browser } from 'wxt/browser';

/** What runs in the browser by `evaluate` finds the browser's own global there. */
declare global {
  const chrome: typeof browser;
}
