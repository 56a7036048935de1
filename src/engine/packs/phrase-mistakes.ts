import { LIMITS } from './limits';
import type { PackError, Path } from './pack';
import { PhraseError, parsePhrase } from './phrase';
import type { Source } from './source';

/**
 * What is wrong with the phrases of a file by themselves, whatever its shape: who begins an entry and has no example yet
 * is told at once of a mark that a phrase can't have. Names of lists are looked at when all can be read.
 */
export function phraseMistakes(source: Source, value: unknown): PackError[] {
  const errors: PackError[] = [];
  for (const { path, text } of phrasesIn(value)) {
    if (errors.length > LIMITS.mistakes) break;
    try {
      parsePhrase(text);
    } catch (error) {
      if (!(error instanceof PhraseError)) throw error;
      errors.push(error.at(source.place(path, error.column)));
    }
  }
  return errors;
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
