import { explain } from './issues';
import { LIMITS } from './limits';
import { writtenForLater } from './metadata-reader';
import { mistake } from './mistake';
import type { Pack, PackError } from './pack';
import { phraseMistakes } from './phrase-mistakes';
import { type Part, readPack } from './reader';
import { packFile } from './schema';
import { Source } from './source';

/**
 * Reads the files of one pack (docs/packs.md) as one. Gives the pack, or everything that is wrong with it: each error
 * with its file, line, column and what to write instead. Never throws, and never leaves anything out silently.
 */
export function loadPack(files: readonly { name: string; text: string }[]): { pack: Pack } | { errors: PackError[] } {
  const tooLarge = overLimit(files);
  if (tooLarge) return { errors: [tooLarge] };
  const errors: PackError[] = [];
  const parts: Part[] = [];
  for (const { name, text } of files) {
    const opened = Source.open(name, text);
    if ('errors' in opened) {
      errors.push(...opened.errors);
      continue;
    }
    const { source, value } = opened;
    const later = writtenForLater(source, value);
    // whatever else is unknown in it may be known by then
    if (later) return { errors: [later] };
    const parsed = packFile.safeParse(value);
    if (parsed.success) parts.push({ source, data: parsed.data });
    else {
      const issues = parsed.error.issues.slice(0, LIMITS.mistakes + 1);
      errors.push(...explain(source, value, issues), ...phraseMistakes(source, value));
    }
  }
  // a file that can't be read may define the very names that the others use
  if (errors.length > 0) return { errors: inOrder(errors) };
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
