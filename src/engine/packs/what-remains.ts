import type { core } from 'zod';
import { closest } from './closest';
import { explain } from './issues';
import { LIMITS } from './limits';
import type { PackError, Path } from './pack';
import { listNames, phraseMistakes } from './phrase-mistakes';
import { type Part, readPack } from './reader';
import { METADATA, MORE_METADATA, type PackFile, packFile } from './schema';
import type { Source } from './source';

/** A file that could be opened: its data, or what is wrong with its shape. */
export interface OpenedFile {
  source: Source;
  value: unknown;
  read: PackFile | core.$ZodIssue[];
}

/**
 * Everything that is wrong with a pack that can't be read whole: the shape of its files, its phrases, and what there is
 * to tell of what is left without that. Nobody mends one mistake to be told of the next.
 * @param isFileMissing whether there is a file that could not be opened
 */
export function allMistakes(files: readonly OpenedFile[], isFileMissing: boolean): PackError[] {
  // a file that can't be read, and a mistyped section, may define the very names that others use
  const isOpen = isFileMissing || files.some(hasUnknownSection);
  const names = isOpen ? null : listNames(files);
  const told = files.flatMap(({ source, value, read }) => [
    ...(Array.isArray(read) ? explain(source, value, read.slice(0, LIMITS.mistakes + 1)) : []),
    ...phraseMistakes(source, value, names),
  ]);
  const lost = new Set<string>();
  const parts = files.flatMap((file) => whatRemains(file, lost));
  const more: PackError[] = [];
  readPack(parts, more);
  told.push(...more.filter((error) => isSure(error, (key) => !isOpen && !lost.has(key))));
  return [
    ...new Map(told.map((error) => [`${error.file}:${error.line}:${error.column} ${error.message}`, error])).values(),
  ];
}

/** Whether there is a key that may be any section: of "license" it is plain what was meant. */
function hasUnknownSection({ read }: OpenedFile): boolean {
  if (!Array.isArray(read)) return false;
  const unknown = read.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [],
  );
  return unknown.some((key) => !SAID_OF_PACK.has(meantBy(key)));
}

const SAID_OF_PACK: ReadonlySet<string> = new Set([...METADATA, ...MORE_METADATA]);

/** The key that a mistyped one most likely means; itself where none is near. */
function meantBy(key: string): string {
  return closest(key, Object.keys(packFile.shape)) ?? key;
}

/** What goes whole where a part of it is wrong; else it is the entry. */
const UNDIVIDED: ReadonlySet<string> = new Set([...SAID_OF_PACK, 'budget', 'response-time']);

/**
 * A file without keys that there are none of, and without the entries that something is wrong in; nothing, where the rest
 * can't do without them. Its source gives places of what is left from then on.
 * @param lost takes the keys under which something was left out
 */
function whatRemains({ source, value, read }: OpenedFile, lost: Set<string>): Part[] {
  if (!Array.isArray(read)) return [{ source, data: read }];
  const wrong = read.length > LIMITS.mistakes ? [[]] : read.flatMap(placesOf);
  for (const [key] of wrong) lost.add(meantBy(String(key)));
  const left = packFile.safeParse(wrong.some((path) => path.length === 0) ? null : source.without(wrong));
  if (left.success) return [{ source, data: left.data }];
  for (const key of Object.keys(Object(value))) lost.add(key);
  return [];
}

function placesOf(issue: core.$ZodIssue): Path[] {
  const path = issue.path as Path;
  if (UNDIVIDED.has(String(path[0]))) return [path.slice(0, 1)];
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path.slice(0, 2)];
}

/** Whether what is wrong with the rest is wrong with the whole as well. @param isKnown whether all under a key is there */
function isSure({ code, told }: PackError, isKnown: (key: string) => boolean): boolean {
  switch (code) {
    // looked for in the whole
    case 'list-unknown':
    case 'list-mistyped':
      return false;
    case 'slot-unknown':
    case 'slot-mistyped':
      return isKnown('variables');
    case 'metadata-nowhere':
      return METADATA.every(isKnown);
    case 'metadata-missing':
      return isKnown(told.key ?? '');
    default:
      return true;
  }
}
