/** The middle of the characters from `(` to `Z`, none of which JSON has to escape. */
export const ZERO = 'A'.charCodeAt(0);
/** Steps between nothing and the heaviest weight. */
export const STEPS = 25;

/**
 * The weight that a hash leads to, of a table with one printable character for each place: the distance from `ZERO`, in
 * steps. The table's size is a power of two.
 */
export function weightAt(table: string, step: number, hash: number): number {
  return step * (table.charCodeAt(hash & (table.length - 1)) - ZERO);
}
