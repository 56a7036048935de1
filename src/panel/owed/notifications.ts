import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { askedToNotify } from '@/store/owed';

const PERMISSION = { permissions: ['notifications'] } as const;

const allowed = signal(true);

/** Whether the browser may show a notification when something is due; taken for granted until it is known. */
export const mayNotify: ReadonlySignal<boolean> = allowed;

/** Keeps `mayNotify` in line with the browser. Call once, when a page of ours starts. */
export function followNotifications(): void {
  const look = async () => {
    allowed.value = await browser.permissions.contains({ permissions: [...PERMISSION.permissions] });
  };
  browser.permissions.onAdded.addListener(() => void look());
  browser.permissions.onRemoved.addListener(() => void look());
  void look();
}

/** Asks the browser's permission. Must be called in the same turn as the user's press. */
export function askToNotify(): void {
  void askedToNotify.setValue(true);
  // Nobody waits for the answer: without it reminders stand in popup and panel
  browser.permissions.request({ permissions: [...PERMISSION.permissions] }).catch(() => false);
}
