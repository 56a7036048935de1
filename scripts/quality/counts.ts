/** What was found and what should have been. */
export interface Counts {
  right: number;
  wrong: number;
  missed: number;
  /** Rows that hold nothing to find. */
  clean: number;
}

export const noCounts = (): Counts => ({ right: 0, wrong: 0, missed: 0, clean: 0 });

/** Counts one row of a yes-or-no judgement. */
export function countRow(counts: Counts, sought: boolean, found: boolean): void {
  if (sought) counts[found ? 'right' : 'missed']++;
  else {
    counts.clean++;
    if (found) counts.wrong++;
  }
}

export function precision({ right, wrong }: Counts): number {
  return right / (right + wrong);
}

export function recall({ right, missed }: Counts): number {
  return right / (right + missed);
}

export function f1({ right, wrong, missed }: Counts): number {
  return (2 * right) / (2 * right + wrong + missed);
}

/** Two decimals, or a dash where nothing was counted. */
export function share(value: number): string {
  return Number.isFinite(value) ? value.toFixed(2) : '–';
}

/** `0.42% (11 of 2,500)`. */
export function rate(count: number, of: number): string {
  return of === 0 ? '–' : `${((100 * count) / of).toFixed(2)}% (${count} of ${of})`;
}

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''];
}
