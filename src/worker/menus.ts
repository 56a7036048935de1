import { browser } from 'wxt/browser';
import { READING } from '@/i18n/reading';
import { stringsOf } from '@/i18n/strings';
import { knownSites } from '@/store/known-sites';
import { originOf, originPattern } from '@/store/origins';
import { interfaceLanguage, sites } from '@/store/settings';
import { addToPack } from './add-to-pack';
import type { Choices } from './choices';
import { pauseForAnHour, pauseSite } from './pause';
import { pickCustomerIn } from './picking';

/**
 * Our own button in the toolbar: other people's context menus stay theirs, but for one entry where no file knows the
 * site, and one for selected words.
 */
const ON_OUR_BUTTON = import.meta.env.MANIFEST_VERSION === 2 ? 'browser_action' : 'action';

/** Call once, when the worker starts. */
export function keepMenus(choices: Choices): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId = 0, selectionText = '' }, tab) => {
    if (menuItemId === 'pause-hour') void pauseForAnHour();
    if (menuItemId === 'add-to-pack') void addToPack(selectionText, { start: 0, end: selectionText.length });
    const origin = originOf(tab?.url);
    if (menuItemId === 'pause-site' && origin) void pauseSite(origin);
    if (menuItemId === 'pick-customer' && tab?.id !== undefined) void pickCustomerIn(tab.id, frameId);
  });
  let built: Promise<void> = build(choices);
  const rebuild = () => {
    built = built.then(() => build(choices));
  };
  interfaceLanguage.watch(rebuild);
  sites.watch(rebuild);
  knownSites.watch(rebuild);
}

async function build(choices: Choices): Promise<void> {
  const language = await choices.language();
  const { pause, packs } = stringsOf(language);
  const unknown = await unknownSites();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'pause-hour', title: pause.anHour, contexts: [ON_OUR_BUTTON] });
  browser.contextMenus.create({ id: 'pause-site', title: pause.here, contexts: [ON_OUR_BUTTON] });
  // The browser hands over what is selected, and nothing else of the page
  browser.contextMenus.create({ id: 'add-to-pack', title: packs.menu, contexts: ['selection'] });
  if (unknown.length === 0) return;
  browser.contextMenus.create({
    id: 'pick-customer',
    title: READING[language].pickInMenu,
    contexts: ['page', 'selection'],
    documentUrlPatterns: unknown,
  });
}

/** Patterns of the sites that the user switched on and no file knows: there a conversation may have to be shown. */
async function unknownSites(): Promise<string[]> {
  const known = await knownSites.getValue();
  const unknown = Object.keys(await sites.getValue()).filter((origin) => !known.includes(origin));
  return [...new Set(unknown.map((origin) => originPattern(origin)))];
}
