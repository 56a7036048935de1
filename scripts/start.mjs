// npm start: sets up what is missing, builds, and shows the product at work on a demo inbox.
//   whatsapp roundcube   in these inboxes, or in all with "all"; three are opened when left out
//   --headless   drive the demo unattended, as where there is no display
//   APLOMB_BROWSER=/path/to/browser   take this one
import { join } from 'node:path';
import { findBrowser } from './browsers.mjs';
import { ensureChromium, ensureDependencies, ROOT, run, stop } from './setup.mjs';

const inboxes = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const unattended = process.argv.includes('--headless') || !hasDisplay();

ensureDependencies();
const found = findBrowser('chromium', 'firefox', 'chrome');
// only Chromium and Edge can be driven by a script through the grant of a site
const suits = found && (found.kind === 'chromium' || !unattended);
const browser = suits ? found : { kind: 'chromium', path: ensureChromium() };
const build = browser.kind === 'firefox' ? 'firefox-mv2' : 'chrome-mv3';
process.stderr.write('Building the extension …\n');
if (run('npx', ['--no', 'wxt', 'build', ...(browser.kind === 'firefox' ? ['-b', 'firefox'] : [])]) !== 0) {
  stop('The build failed; see above.');
}
const folder = join(ROOT, '.output', build);

if (browser.kind === 'chrome') {
  // branded Chrome ignores --load-extension
  console.log(`Chrome takes an unpacked extension only by hand. The extension is built; three clicks load it:
  1. open chrome://extensions and switch on "Developer mode" (top right)
  2. press "Load unpacked"
  3. choose ${folder}
With Chromium, Edge or Firefox, npm start does this and opens the demo inbox as well.`);
} else if (browser.kind === 'firefox') {
  const { openFirefox } = await import('./demo/firefox.mjs');
  await openFirefox(browser.path, folder, inboxes);
} else {
  const { openDemo, driveDemo } = await import('./demo/chromium.mjs');
  await (unattended ? driveDemo : openDemo)(browser.path, folder, inboxes);
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
