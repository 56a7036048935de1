import type { AbuseKind, Language } from '../../src/engine/model.ts';

/** One message to learn from or to measure on. */
export interface Row {
  text: string;
  language: Language;
  /** The set it comes from. */
  source: string;
  abusive: boolean;
  /** Kinds of abuse, where the set tells them. */
  kinds: AbuseKind[];
}

/** The lines of a JSON lines file. */
export function parseLines<T>(text: string): T[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

/** A number that depends on the text alone, evenly spread: which fold or part a row belongs to. */
export function spread(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** One row in four of every set that trains is kept out, to measure on. */
export function isKeptOut(text: string): boolean {
  return spread(text) % 4 === 0;
}

/** What shares a key, in the order of the keys' first coming. */
export function groupBy<T, Key>(list: readonly T[], keyOf: (one: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
