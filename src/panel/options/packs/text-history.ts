const MOST_STEPS = 300;

/** What a text was before, step by step. Letters that are typed one after another are one step, up to the next space. */
export class TextHistory {
  private past: string[] = [];
  private future: string[] = [];
  private lastTyped: number | null = null;

  record(before: string, after: string): void {
    if (before === after) return;
    const typed = letterTyped(before, after);
    const goesOn = typed !== null && this.lastTyped !== null && Math.abs(typed - this.lastTyped) === 1;
    if (!goesOn) this.past = [...this.past, before].slice(-MOST_STEPS);
    this.future = [];
    this.lastTyped = typed;
  }

  /** The text of one step before; undefined where there is none. */
  undo(now: string): string | undefined {
    return this.go(this.past, this.future, now);
  }

  /** The text that the last undo took away. */
  redo(now: string): string | undefined {
    return this.go(this.future, this.past, now);
  }

  private go(from: string[], to: string[], now: string): string | undefined {
    const text = from.pop();
    if (text !== undefined) to.push(now);
    this.lastTyped = null;
    return text;
  }
}

/** Where one letter came or went, as a UTF-16 offset; null for any other change, and for a space. */
function letterTyped(before: string, after: string): number | null {
  if (Math.abs(before.length - after.length) !== 1) return null;
  const [short, long] = before.length < after.length ? [before, after] : [after, before];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(at) === long.slice(at + 1) && /\S/u.test(long[at] ?? '') ? at : null;
}
