import type { Span } from './model';

/** Whether two ranges share at least one character. */
export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Whether a range overlaps any of others that are sorted by `start` and never overlap each other. */
export function overlapsSorted(span: Span, sorted: readonly Span[]): boolean {
  const last = sorted[insertionPoint(sorted, span.end - 1) - 1];
  return last !== undefined && overlap(span, last);
}

export function length(span: Span): number {
  return span.end - span.start;
}

/** The same ground as the given ranges cover, sorted and without overlaps. */
export function united(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((one, other) => one.start - other.start);
  const whole: Span[] = [];
  for (const { start, end } of sorted) {
    const last = whole.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else whole.push({ start, end });
  }
  return whole;
}

/**
 * Takes ranges in the order given (the most wanted first), leaves out those that overlap one already taken,
 * and returns the rest sorted by `start`.
 */
export function takeApart<T extends Span>(wanted: readonly T[]): T[] {
  const taken: T[] = [];
  for (const span of wanted) {
    const at = insertionPoint(taken, span.start);
    const before = taken[at - 1];
    const after = taken[at];
    if (before && overlap(before, span)) continue;
    if (after && overlap(after, span)) continue;
    taken.splice(at, 0, span);
  }
  return taken;
}

/** Index of the first range that starts after `start`. */
function insertionPoint(sorted: readonly Span[], start: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
