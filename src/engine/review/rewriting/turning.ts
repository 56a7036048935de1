import type { RuleId } from '../../model';

/** What a construction found, by the names of its parts; a part that is not there is missing. */
export type Parts = Readonly<Record<string, string | undefined>>;

/** A construction that can be said without harm: what it looks like, and what it becomes. */
export interface Turning {
  rules: readonly RuleId[];
  /** Over a clause or a whole sentence, without its greeting and without the mark at its end. */
  find: RegExp;
  /** `null` where these words can't be turned safely. The mark at the end may be left out. */
  write(parts: Parts): string | null;
}

/**
 * Makes a construction. In the pattern, a regular expression over whole words, `{name}` stands for a list, a space for
 * any white space and `'` for any apostrophe.
 * @throws Error when a list is not known: a table is wrong.
 */
export function turning(
  lists: Readonly<Record<string, string>>,
  rules: RuleId | readonly RuleId[],
  pattern: string,
  write: Turning['write'],
): Turning {
  const filled = fill(lists, pattern).replaceAll("'", "['’ʼ]").replaceAll(' ', '\\s+');
  return { rules: typeof rules === 'string' ? [rules] : rules, find: new RegExp(`^(?:${filled})$`, 'iu'), write };
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
