import { compile } from './compile';
import { checkExamples } from './examples';
import { isBuiltIn, type Knowledge } from './knowledge';
import { loadPack } from './load';
import { checkOwnWords } from './own-words';
import type { Pack, PackError } from './pack';

/** The files of one pack, by the names that mistakes in them are told with. */
export type PackFiles = readonly { name: string; text: string }[];

/**
 * Puts packs beside those that are known, or tells everything that is wrong with them: mistakes in the files, an id that
 * is taken, examples that fail, wordings and rewrites that our own rules object to. All must be right for any to be used.
 * @param known what ships
 */
export function acceptPacks(
  known: Knowledge,
  added: readonly PackFiles[],
): { knowledge: Knowledge } | { errors: PackError[] } {
  const errors: PackError[] = [];
  const ids = new Set<string>();
  const packs: Pack[] = [];
  for (const files of added) {
    const loaded = loadPack(files);
    if ('errors' in loaded) {
      errors.push(...loaded.errors);
      continue;
    }
    if (ids.has(loaded.pack.id) || isBuiltIn(`${loaded.pack.id}/`)) errors.push(takenId(files, loaded.pack.id));
    ids.add(loaded.pack.id);
    packs.push(loaded.pack);
  }
  if (errors.length > 0) return { errors };
  const knowledge = compile(packs, known);
  for (const pack of packs) errors.push(...checkExamples(pack, knowledge), ...checkOwnWords(pack, knowledge));
  return errors.length > 0 ? { errors } : { knowledge };
}

function takenId(files: PackFiles, id: string): PackError {
  const isId = (line: string) => /^\W*id\W/u.test(line);
  const { name = id, text = '' } = files.find((file) => file.text.split('\n').some(isId)) ?? {};
  const line = text.split('\n').findIndex(isId) + 1;
  return { file: name, line, column: 1, message: `another pack has the id "${id}"`, remedy: 'give this one another' };
}
