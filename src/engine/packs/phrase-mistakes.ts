import { closest } from './closest';
import { LIMITS } from './limits';
import { mistake } from './mistake';
import type { PackError, Path, Place } from './pack';
import { PhraseError, parsePhrase, type Reference } from './phrase';
import type { Source } from './source';

/** The names of lists and endings that phrases may use. */
export type ListNames = Record<Reference['to'], { has(name: string): boolean; keys(): Iterable<string> }>;

/** What the files of a pack name under `words` and `endings`, whatever is wrong with it. */
export function listNames(files: readonly { value: unknown }[]): ListNames {
  const namesUnder = (key: string) => new Set(files.flatMap(({ value }) => Object.keys(Object(at(value, key)))));
  return { words: namesUnder('words'), endings: namesUnder('endings') };
}

/**
 * What is wrong with the phrases of a file by themselves, whatever its shape: who begins an entry and has no example yet
 * is told at once of a mark that a phrase can't have, and of a list that is not there.
 * @param names null where not all of them are known
 */
export function phraseMistakes(source: Source, value: unknown, names: ListNames | null): PackError[] {
  const errors: PackError[] = [];
  for (const { path, text } of phrasesIn(value)) {
    if (errors.length > LIMITS.mistakes) break;
    try {
      for (const reference of parsePhrase(text).references) {
        const { to, name, column } = reference;
        if (names && !names[to].has(name)) errors.push(noList(source.place(path, column), reference, names));
      }
    } catch (error) {
      if (!(error instanceof PhraseError)) throw error;
      errors.push(error.at(source.place(path, error.column)));
    }
  }
  return errors;
}

/** Names that a mistyped one is compared with. */
const MOST_COMPARED = 300;

/** Tells of a list that there is none of, and which was meant. */
export function noList(place: Place, { to, name }: Reference, names: ListNames): PackError {
  const meant = closest(name, [...names[to].keys()].slice(0, MOST_COMPARED));
  return meant
    ? mistake(place, 'list-mistyped', { name, under: to, meant })
    : mistake(place, 'list-unknown', { name, under: to });
}

interface Written {
  path: Path;
  text: string;
}

function phrasesIn(value: unknown): Written[] {
  const entries = ['findings', 'abuse', 'signals'].flatMap((section) =>
    itemsOf(at(value, section)).flatMap((_, index) => ['find', 'except'].map((key) => [section, index, key])),
  );
  const lists = Object.keys(Object(at(value, 'words'))).map((name) => ['words', name]);
  return [...entries, ...lists, ['never-flag']].flatMap((path) =>
    itemsOf(path.reduce<unknown>(at, value)).flatMap((text, index) =>
      typeof text === 'string' && text.trim() !== '' ? [{ path: [...path, index], text }] : [],
    ),
  );
}

function at(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string | number, unknown>)[key]
    : undefined;
}

const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
