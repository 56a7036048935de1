// Where a browser that takes unpacked extensions may be. Runs before node_modules exists: Node alone.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable'];
const PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Path of an installed Chromium or Edge, `APLOMB_BROWSER` first; null when there is none. */
export function findChromium() {
  return find(NAMES, PLACES);
}

/**
 * @param {string[]} names executables to look for on PATH
 * @param {string[]} places full paths to try
 * @returns {string | null}
 */
export function find(names, places) {
  const own = process.env.APLOMB_BROWSER;
  if (own) return existsSync(own) ? own : null;
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const candidate of [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...places]) {
    try {
      accessSync(candidate, constants.X_OK);
      return candidate;
    } catch {
      // not here
    }
  }
  return null;
}
