import { browser } from 'wxt/browser';
import { stringsOf } from '@/i18n/strings';
import { originOf } from '@/store/origins';
import { interfaceLanguage } from '@/store/settings';
import type { Choices } from './choices';
import { pauseForAnHour, pauseSite } from './pause';

/** Only on our own button in the toolbar: other people's context menus stay theirs. */
const ON_OUR_BUTTON = import.meta.env.MANIFEST_VERSION === 2 ? 'browser_action' : 'action';

/** Call once, when the worker starts. */
export function keepMenus(choices: Choices): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === 'pause-hour') void pauseForAnHour();
    const origin = originOf(tab?.url);
    if (menuItemId === 'pause-site' && origin) void pauseSite(origin);
  });
  let built: Promise<void> = build(choices);
  interfaceLanguage.watch(() => {
    built = built.then(() => build(choices));
  });
}

async function build(choices: Choices): Promise<void> {
  const { pause } = stringsOf(await choices.language());
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'pause-hour', title: pause.anHour, contexts: [ON_OUR_BUTTON] });
  browser.contextMenus.create({ id: 'pause-site', title: pause.here, contexts: [ON_OUR_BUTTON] });
}
