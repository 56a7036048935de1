import { browser } from 'wxt/browser';
import { PAUSE } from '@/store/resting';
import { pausedUntil, sites } from '@/store/settings';

const ALARM = 'end-of-pause';

export const pauseForAnHour = (): Promise<void> => pausedUntil.setValue(Date.now() + PAUSE);

/** Switches one site off while its permission stays; nothing happens on a site that is not read. */
export async function pauseSite(origin: string): Promise<void> {
  const known = await sites.getValue();
  const site = known[origin];
  if (site) await sites.setValue({ ...known, [origin]: { ...site, paused: true } });
}

/** Ends the pause when its hour is over, also when the worker slept or the browser was closed meanwhile. Call once, when the worker starts. */
export function keepPause(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void pausedUntil.setValue(0);
  });
  let turn = agree();
  pausedUntil.watch(() => {
    turn = turn.then(agree);
  });
}

/** Brings the alarm in line with the setting as it is now; turns are taken, so that an older value never has the last word. */
async function agree(): Promise<void> {
  const until = await pausedUntil.getValue();
  if (until === 0) await browser.alarms.clear(ALARM);
  else if (until <= Date.now()) await pausedUntil.setValue(0);
  else await browser.alarms.create(ALARM, { when: until });
}
