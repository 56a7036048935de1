import type { RuleId } from '../../model';
import { inSmallLetters, overSmallLetters } from '../../text/small-letters';

/** What a construction found, by the names of its parts; a part that is not there is missing. */
export type Parts = Readonly<Record<string, string | undefined>>;

/** A construction that can be said without harm: what it looks like, and what it becomes. */
export interface Turning {
  rules: readonly RuleId[];
  /** Over a clause or a whole sentence, without its greeting and without the mark at its end; its parts by name. */
  find(words: string): Parts | null;
  /** `null` where these words can't be turned safely. The mark at the end may be left out. */
  write(parts: Parts): string | null;
}

/**
 * Makes a construction. In the pattern, a regular expression over whole words, `{name}` stands for a list, a space for
 * any white space and `'` for any apostrophe. It is put together when it is first asked: most are, on most days, not.
 * @throws Error from `find` when a list is not known: a table is wrong.
 */
export function turning(
  lists: Readonly<Record<string, string>>,
  rules: RuleId | readonly RuleId[],
  pattern: string,
  write: Turning['write'],
): Turning {
  let built: RegExp | undefined;
  const build = () => {
    const filled = fill(lists, pattern).replaceAll("'", "['’ʼ]").replaceAll(' ', '\\s+');
    return overSmallLetters(`^(?:${filled})$`, 'd');
  };
  return {
    rules: typeof rules === 'string' ? [rules] : rules,
    find: (words) => {
      built ??= build();
      const { indices } = built.exec(inSmallLetters(words)) ?? {};
      return indices ? wordsAt(words, indices.groups) : null;
    },
    write,
  };
}

/** The parts in the words as they were written. */
function wordsAt(words: string, places: Record<string, [number, number] | undefined> = {}): Parts {
  return Object.fromEntries(Object.entries(places).map(([name, place]) => [name, place && words.slice(...place)]));
}

function fill(lists: Readonly<Record<string, string>>, pattern: string): string {
  return pattern.replace(/\{([a-z-]+)\}/gu, (_, name: string) => {
    const list = lists[name];
    if (list === undefined) throw new Error(`no list is called "${name}"`);
    return `(?:${fill(lists, list)})`;
  });
}

/** A list of alternatives, longest first so that "mixed up" wins over "mixed". */
export function oneOf(...rows: string[]): string {
  return rows
    .flatMap((row) => row.split(', '))
    .sort((one, other) => other.length - one.length)
    .join('|');
}

/** Its first letter small, but for "I" and for what is written in capitals: it goes on inside a sentence. */
export function goingOn(words: string): string {
  return /^(?:I(?!\p{L})|\p{Lu}{2}|\p{Lu}\p{Ll}*[’']?\d)/u.test(words)
    ? words
    : words.charAt(0).toLowerCase() + words.slice(1);
}

/** Finds words that begin so, whatever their case: rows as for `oneOf`. */
export function beginnings(...rows: string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${oneOf(...rows)})`, 'iu');
}

/** Finds whole words, whatever their case: rows as for `oneOf`. */
export function wholeWords(...rows: string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${oneOf(...rows)})(?!\\p{L})`, 'iu');
}
