// Which browsers this machine has. Runs before node_modules exists: Node alone.
import { accessSync, constants } from 'node:fs';
import { basename, delimiter, join } from 'node:path';

const MAC = '/Applications';
const WINDOWS = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);

/** Names on PATH, and places where each kind is installed elsewhere. */
const KNOWN = {
  chromium: {
    names: ['chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable'],
    places: [
      `${MAC}/Chromium.app/Contents/MacOS/Chromium`,
      `${MAC}/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
      ...WINDOWS.map((folder) => `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`),
    ],
  },
  firefox: {
    names: ['firefox', 'firefox-esr'],
    places: [
      `${MAC}/Firefox.app/Contents/MacOS/firefox`,
      ...WINDOWS.map((folder) => `${folder}\\Mozilla Firefox\\firefox.exe`),
    ],
  },
  /** Branded Chrome takes no unpacked extension from the command line. */
  chrome: {
    names: ['google-chrome', 'google-chrome-stable'],
    places: [
      `${MAC}/Google Chrome.app/Contents/MacOS/Google Chrome`,
      ...WINDOWS.map((folder) => `${folder}\\Google\\Chrome\\Application\\chrome.exe`),
    ],
  },
};

/**
 * The first browser of these kinds, in this order; `APLOMB_BROWSER` (a path) goes before all others of its kind.
 * @param {...('chromium' | 'firefox' | 'chrome')} kinds
 * @returns {{ kind: 'chromium' | 'firefox' | 'chrome', path: string } | null}
 */
export function findBrowser(...kinds) {
  const own = process.env.APLOMB_BROWSER;
  if (own && kinds.includes(kindOf(own))) return runs(own) ? { kind: kindOf(own), path: own } : null;
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const kind of kinds) {
    const { names, places } = KNOWN[kind];
    const path = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...places].find(runs);
    if (path) return { kind, path };
  }
  return null;
}

/** @returns {string | null} path of a Chromium or Edge */
export function findChromium() {
  return findBrowser('chromium')?.path ?? null;
}

function kindOf(path) {
  const name = basename(path).toLowerCase();
  if (name.includes('firefox')) return 'firefox';
  return /google.chrome|^chrome/.test(name) ? 'chrome' : 'chromium';
}

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
