/** The version of Aplomb that reads packs; a test holds it to package.json. */
export const APLOMB = '0.1.0';

/** Three numbers. */
export const VERSION = /^\d+\.\d+\.\d+$/;

/** Whether the first of two versions, three numbers each, is the greater. */
export function isNewer(one: string, other: string): boolean {
  const numbers = other.split('.').map(Number);
  const [difference = 0] = one
    .split('.')
    .map((number, at) => Number(number) - (numbers[at] ?? 0))
    .filter((number) => number !== 0);
  return difference > 0;
}
