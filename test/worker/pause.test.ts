import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { pausedUntil, sites } from '@/store/settings';
import { keepPause, pauseForAnHour, pauseSite } from '@/worker/pause';

const noon = Date.parse('2026-03-02T12:00:00Z');
const HOUR = 60 * 60_000;

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(Date, 'now').mockReturnValue(noon);
});
afterEach(() => vi.restoreAllMocks());

it('a pause lasts an hour, and an alarm ends it', async () => {
  keepPause();
  await pauseForAnHour();
  expect(await pausedUntil.getValue()).toBe(noon + HOUR);
  await vi.waitFor(async () => expect((await fakeBrowser.alarms.getAll())[0]?.scheduledTime).toBe(noon + HOUR));
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'end-of-pause', scheduledTime: noon + HOUR });
  await vi.waitFor(async () => expect(await pausedUntil.getValue()).toBe(0));
});

it('going on early takes the alarm away', async () => {
  keepPause();
  await pauseForAnHour();
  await vi.waitFor(async () => expect(await fakeBrowser.alarms.getAll()).toHaveLength(1));
  await pausedUntil.setValue(0);
  await vi.waitFor(async () => expect(await fakeBrowser.alarms.getAll()).toEqual([]));
});

it('a pause that ended while the browser was closed is over', async () => {
  await pausedUntil.setValue(noon - 1);
  keepPause();
  await vi.waitFor(async () => expect(await pausedUntil.getValue()).toBe(0));
});

it('one that did not end yet goes on after a restart', async () => {
  await pausedUntil.setValue(noon + 1000);
  keepPause();
  await vi.waitFor(async () => expect((await fakeBrowser.alarms.getAll())[0]?.scheduledTime).toBe(noon + 1000));
});

it('pausing a site leaves the others and its own choices alone', async () => {
  await sites.setValue({
    'https://a.example': { paused: false, modes: { reply1: 'reply' } },
    'https://b.example': { paused: false },
  });
  await pauseSite('https://a.example');
  await pauseSite('https://never-chosen.example');
  expect(await sites.getValue()).toEqual({
    'https://a.example': { paused: true, modes: { reply1: 'reply' } },
    'https://b.example': { paused: false },
  });
});
