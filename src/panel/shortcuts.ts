import { browser } from 'wxt/browser';

/** Keys of one of our commands as the user has set them; '' when there are none. */
export async function shortcutOf(command: 'open-panel' | 'open-card'): Promise<string> {
  const all = await browser.commands.getAll();
  return all.find(({ name }) => name === command)?.shortcut ?? '';
}

/** Firefox has a door of its own to the place where people change them; Chromium's types do not know it. */
interface FirefoxCommands {
  openShortcutSettings?(): Promise<void>;
}

/** Opens the place where the browser lets people change them. */
export async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings: open } = browser.commands as FirefoxCommands;
  if (open) await open();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
