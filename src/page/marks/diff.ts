/** A run of words that stays, goes or comes. */
export interface Change {
  kind: 'same' | 'old' | 'new';
  text: string;
}

/** Below this share of words in common, two sentences are shown one after the other, not woven together. */
const RELATED = 0.3;
/** More words than this are not compared: nobody reads such a weave. */
const MOST_WORDS = 80;

/**
 * How one wording becomes another, word by word, for the card: the old words struck, the new ones bold. The text of
 * `same` and `new` together is the new wording, of `same` and `old` the old one.
 */
export function wordDiff(before: string, after: string): Change[] {
  const old = wordsOf(before);
  const fresh = wordsOf(after);
  const kept = old.length > MOST_WORDS || fresh.length > MOST_WORDS ? [] : longestCommon(old, fresh);
  const letters = (words: readonly string[]) => words.reduce((sum, word) => sum + word.trim().length, 0);
  const shared = letters(kept.map(([index]) => old[index] ?? ''));
  // what only leaves words out shows which, however few stay
  const isShorter = shared === letters(fresh);
  if (!isShorter && shared < RELATED * Math.max(letters(old), letters(fresh)))
    return join([
      ['old', before],
      ['new', after],
    ]);

  const changes: [Change['kind'], string][] = [];
  let i = 0;
  let j = 0;
  for (const [keptOld, keptNew] of [...kept, [old.length, fresh.length] as const]) {
    changes.push(['old', old.slice(i, keptOld).join('')], ['new', fresh.slice(j, keptNew).join('')]);
    if (keptOld < old.length) changes.push(['same', fresh[keptNew] ?? '']);
    i = keptOld + 1;
    j = keptNew + 1;
  }
  return join(changes);
}

/** Words with the space behind them. */
function wordsOf(text: string): string[] {
  return text.match(/\s*\S+\s*?(?=\s|$)|\s+$/g) ?? [];
}

function same(one: string | undefined, other: string | undefined): boolean {
  return one?.trim() === other?.trim();
}

/** Pairs of indices of the words that both have, in order. */
function longestCommon(old: readonly string[], fresh: readonly string[]): [number, number][] {
  const width = fresh.length + 1;
  const best = new Uint16Array((old.length + 1) * width);
  const at = (i: number, j: number) => best[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      best[i * width + j] = same(old[i], fresh[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < old.length && j < fresh.length; ) {
    if (same(old[i], fresh[j])) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

function join(changes: readonly [Change['kind'], string][]): Change[] {
  const joined: Change[] = [];
  for (const [kind, text] of changes) {
    if (text === '') continue;
    const last = joined.at(-1);
    if (last?.kind === kind) last.text += text;
    else joined.push({ kind, text });
  }
  return joined;
}
