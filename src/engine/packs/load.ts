import { LIMITS } from './limits';
import { writtenForLater } from './metadata-reader';
import { mistake } from './mistake';
import type { Pack, PackError } from './pack';
import { type Part, readPack } from './reader';
import { packFile } from './schema';
import { Source } from './source';
import { allMistakes, type OpenedFile } from './what-remains';

/**
 * Reads the files of one pack (docs/packs.md) as one. Gives the pack, or everything that is wrong with it: each error
 * with its file, line, column and what to write instead. Never throws, and never leaves anything out silently.
 */
export function loadPack(files: readonly { name: string; text: string }[]): { pack: Pack } | { errors: PackError[] } {
  const tooLarge = overLimit(files);
  if (tooLarge) return { errors: [tooLarge] };
  const unreadable: PackError[] = [];
  const opened: OpenedFile[] = [];
  for (const { name, text } of files) {
    const file = Source.open(name, text);
    if ('errors' in file) {
      unreadable.push(...file.errors);
      continue;
    }
    const { source, value } = file;
    // whatever else is unknown in it may be known by then
    const later = writtenForLater(source, value);
    if (later) return { errors: [later] };
    const parsed = packFile.safeParse(value);
    opened.push({ source, value, read: parsed.success ? parsed.data : parsed.error.issues });
  }
  const parts = opened.flatMap(({ source, read }): Part[] => (Array.isArray(read) ? [] : [{ source, data: read }]));
  if (parts.length < files.length)
    return { errors: inOrder([...unreadable, ...allMistakes(opened, unreadable.length > 0)]) };
  const errors: PackError[] = [];
  const pack = readPack(parts, errors);
  return pack && errors.length === 0 ? { pack } : { errors: inOrder(errors) };
}

function overLimit(files: readonly { name: string; text: string }[]): PackError | null {
  const place = { file: files[0]?.name ?? 'pack', line: 1, column: 1 };
  if (files.length === 0) return mistake(place, 'no-files');
  if (files.length > LIMITS.files) {
    return mistake(place, 'too-many-files', { count: files.length, most: LIMITS.files });
  }
  const characters = files.reduce((sum, file) => sum + file.text.length, 0);
  if (characters <= LIMITS.characters) return null;
  return mistake(place, 'too-many-characters', { count: characters, most: LIMITS.characters });
}

function inOrder(errors: PackError[]): PackError[] {
  return noMoreThanRead(errors.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column));
}

/** So many mistakes as anybody reads at once, and that there are more. */
export function noMoreThanRead(errors: PackError[]): PackError[] {
  const { mistakes: most } = LIMITS;
  const next = errors[most];
  return next ? [...errors.slice(0, most), mistake(next, 'too-many-mistakes', { most })] : errors;
}
