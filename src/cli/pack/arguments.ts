import { parseArgs } from 'node:util';
import { closest } from '../../engine/packs/closest';
import { UsageError } from '../options';

/** The options of a command, and whether each is given a value. */
export type OptionKinds = Readonly<Record<string, 'switch' | 'value'>>;

/** What stands behind a command. */
export interface Arguments {
  /** Files, names and addresses, in their order. */
  words: string[];
  /** By name; an empty value for a switch. */
  options: ReadonlyMap<string, string>;
}

/** @throws {UsageError} for an option that there is not, naming the one that was meant, or one without its value. */
export function readArguments(args: readonly string[], kinds: OptionKinds): Arguments {
  const known: OptionKinds = { ...kinds, help: 'switch' };
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(known).map(([name, kind]) => [name, { type: kind === 'switch' ? 'boolean' : 'string' } as const]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const words: string[] = [];
  const options = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const name = token.rawName === '-h' ? 'help' : token.name;
    const kind = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!kind) throw new UsageError(unknownWord('option', token.rawName, withDashes(Object.keys(known))));
    if (kind === 'value' && !token.value) throw new UsageError(`--${name} needs a value.`);
    if (kind === 'switch' && token.value !== undefined) throw new UsageError(`--${name} takes no value.`);
    options.set(name, token.value ?? '');
  }
  return { words, options };
}

/** One sentence on a word that is none of those known, and what was meant by it. */
export function unknownWord(what: string, word: string, known: readonly string[]): string {
  const meant = closest(word, known);
  return `There is no ${what} "${word}"${meant ? `: did you mean ${meant}?` : `; there ${listed(known)}.`}`;
}

function listed(known: readonly string[]): string {
  return `${known.length === 1 ? 'is' : 'are'} ${known.join(', ')}`;
}

function withDashes(names: readonly string[]): string[] {
  return names.map((name) => `--${name}`);
}

/** The one word that a command is about. @throws {UsageError} when there is none, or another beside it. */
export function onlyWord({ words }: Arguments, what: string): string {
  const [word, other] = words;
  if (!word) throw new UsageError(`${what} is missing.`);
  if (other !== undefined) throw new UsageError(`${what} is one: "${other}" is too much.`);
  return word;
}
