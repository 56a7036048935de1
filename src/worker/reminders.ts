import { browser } from 'wxt/browser';
import { stringsOf } from '@/i18n/strings';
import { isPressing, type KeptPromise, type Owed, owed } from '@/store/owed';
import type { Choices } from './choices';
import { changeOwed, openOwed } from './owed';

const ALARM = 'owed';

/**
 * Reminds of promises before they are due (S3), also of those whose time came while the browser was closed: by one
 * notification of the system where the user allowed it, by the badge on our button and a line in popup and panel anyway.
 * Never in a page. Call once, when the worker starts.
 */
export function keepReminders(choices: Choices): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void inTurn(() => agree(choices));
  });
  owed.watch(() => void inTurn(() => agree(choices)));
  browser.permissions.onAdded.addListener(listenToNotifications);
  listenToNotifications();
  void inTurn(() => agree(choices));
}

let turn: Promise<void> = Promise.resolve();

/** An older list never has the last word. */
function inTurn(work: () => Promise<void>): Promise<void> {
  turn = turn.catch(() => undefined).then(work);
  return turn;
}

/** Brings reminders, alarm and badge in line with the list as it is now. */
async function agree(choices: Choices): Promise<void> {
  const now = Date.now();
  const all = await owed.getValue();
  const waiting = all.filter(isWaiting);
  const timely = waiting.filter(({ remindAt }) => remindAt <= now);
  if (timely.length > 0) {
    const ids = new Set(timely.map(({ id }) => id));
    // Marked before it is shown: a worker that dies in between must not remind twice
    await changeOwed((kept) => kept.map((one) => (ids.has(one.id) ? { ...one, reminded: true } : one)));
    for (const promise of timely) await notify(promise, choices);
  }
  const next = Math.min(...waiting.filter(({ remindAt }) => remindAt > now).map(({ remindAt }) => remindAt));
  if (Number.isFinite(next)) await browser.alarms.create(ALARM, { when: next });
  else await browser.alarms.clear(ALARM);
  await showCount((await owed.getValue()).filter((one) => isPressing(one, now)).length);
}

function isWaiting(one: Owed): one is KeptPromise {
  return one.is === 'promise' && one.doneAt === undefined && !one.reminded && !one.broken;
}

async function notify({ id, text, due, place }: KeptPromise, choices: Choices): Promise<void> {
  // The browser has no notifications at all until the user allows them
  if (!browser.notifications) return;
  const { owed: said } = stringsOf(await choices.language());
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icons/128.png'),
    title: said.notification(said.when(due, Date.now()), place.customerName),
    message: text,
  });
}

let listening = false;

function listenToNotifications(): void {
  if (listening || !browser.notifications) return;
  listening = true;
  browser.notifications.onClicked.addListener((id) => {
    void openOwed(id);
    void browser.notifications.clear(id);
  });
}

async function showCount(count: number): Promise<void> {
  const button = browser.action ?? browser.browserAction;
  await button.setBadgeText({ text: count === 0 ? '' : String(count) });
}
