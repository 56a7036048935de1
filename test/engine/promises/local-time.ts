import { afterAll, beforeAll } from 'vitest';

/** Runs the tests of a file in a time zone whose clocks change, wherever they are run. */
export function inKyiv(): void {
  const zone = process.env.TZ;
  beforeAll(() => {
    process.env.TZ = 'Europe/Kyiv';
  });
  afterAll(() => {
    process.env.TZ = zone;
  });
}

/** ms since the epoch of a local time such as 2026-11-25T10:00. */
export const local = (clock: string): number => new Date(clock).getTime();

/** The local time of a moment, as in `local`. */
export function clock(moment: number): string {
  const date = new Date(moment);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
