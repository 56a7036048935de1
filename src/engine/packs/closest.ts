/** Of so many that are equally near none is more likely than another. */
const TOO_MANY = 3;

/** The known name that a mistyped one most likely means, or null when none is near, or many are: S9 for S0 to S4. */
export function closest(name: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let asNear = 0;
  let least = Math.max(2, Math.ceil(name.length / 3)) + 1;
  for (const candidate of known) {
    const far = distance(name.toLowerCase(), candidate.toLowerCase());
    // not a letter of it is left
    if (far >= Math.max(name.length, candidate.length)) continue;
    if (far < least) {
      least = far;
      best = candidate;
      asNear = 1;
    } else if (far === least) asNear++;
  }
  return asNear < TOO_MANY ? best : null;
}

/** Letters to change, add or remove. */
function distance(a: string, b: string): number {
  if (a.length > 64) return a.length;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
