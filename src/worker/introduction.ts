import { browser } from 'wxt/browser';

/** Opens the welcome page once, after the extension was installed. Call once, when the worker starts. */
export function introduceOurselves(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
