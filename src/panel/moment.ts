import { type ReadonlySignal, signal } from '@preact/signals';

const now = signal(Date.now());
setInterval(() => {
  now.value = Date.now();
}, 15_000);

/** The present moment (ms since the epoch), near enough for "waiting 20 min" and "paused until". */
export const moment: ReadonlySignal<number> = now;
