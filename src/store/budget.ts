import type { Sums } from '@/engine/redress/redress';
import type { Decision } from './decisions';

/**
 * What is left of a month's budget (S3), by currency; below 0 where more was spent. Percentages count nothing: what
 * they come to is not known.
 * @param moment in the month that is asked for, ms since the epoch
 */
export function leftOf(budget: Sums, decisions: readonly Decision[], moment: number): Sums {
  const left: Sums = { ...budget };
  for (const { at, sum } of decisions) {
    if (!sum || !isSameMonth(at, moment)) continue;
    const rest = left[sum.unit];
    if (rest !== undefined) left[sum.unit] = rest - sum.value;
  }
  return left;
}

/** As the calendar on the wall has it. */
function isSameMonth(one: number, other: number): boolean {
  const [first, second] = [new Date(one), new Date(other)];
  return first.getFullYear() === second.getFullYear() && first.getMonth() === second.getMonth();
}
