import { closest } from './closest';
import { compile } from './compile';
import { checkExamples } from './examples';
import { ENGINE, isBuiltIn, type Knowledge } from './knowledge';
import { LIMITS } from './limits';
import { loadPack, noMoreThanRead } from './load';
import { mistake } from './mistake';
import { checkOwnWords } from './own-words';
import type { Pack, PackError } from './pack';

/** The files of one pack, by the names that mistakes in them are told with. */
export type PackFiles = readonly { name: string; text: string }[];

/**
 * Puts packs behind what is known, each later one before the earlier where one takes the place of another; or tells
 * everything that is wrong with them: mistakes in the files, an id that is taken, examples that fail, wordings and
 * rewrites that our own rules object to. All must be right for any to be used. A pack is tried beside what is known and
 * not beside the other packs: what is right for its author is right wherever it is taken in.
 * @param known what ships
 */
export function acceptPacks(
  known: Knowledge,
  added: readonly PackFiles[],
): { knowledge: Knowledge; packs: Pack[] } | { errors: PackError[] } {
  const errors: PackError[] = [];
  const packs: Pack[] = [];
  for (const files of added) {
    const loaded = loadPack(files);
    if ('errors' in loaded) errors.push(...loaded.errors);
    else {
      errors.push(...wrongNames(loaded.pack, known, packs));
      packs.push(loaded.pack);
    }
  }
  if (errors.length > 0) return { errors: noMoreThanRead(errors) };
  for (const pack of packs) {
    const alone = compile([pack], known);
    errors.push(...checkExamples(pack, alone), ...checkOwnWords(pack, alone));
  }
  return errors.length > 0 ? { errors: noMoreThanRead(errors) } : { knowledge: compile(packs, known), packs };
}

/** An id that is not free, entries of Aplomb that there are none of. */
function wrongNames({ id, place, entries }: Pack, known: Knowledge, before: readonly Pack[]): PackError[] {
  const errors: PackError[] = [];
  if (id === ENGINE || isBuiltIn(`${id}/`)) errors.push(mistake(place, 'pack-id-reserved', { id }));
  if (before.some((one) => one.id === id)) errors.push(mistake(place, 'pack-id-taken', { id }));
  if (entries.length === 0) return errors;
  const switched = known.entries.flatMap((one) => (one.sort === 'signal' || one.sort === 'term' ? [] : one.id));
  for (const one of entries) {
    const { entry } = one;
    if (switched.includes(entry)) continue;
    if (errors.length > LIMITS.mistakes) break;
    const meant = closest(entry, switched);
    errors.push(meant ? mistake(one, 'entry-mistyped', { entry, meant }) : mistake(one, 'entry-unknown', { entry }));
  }
  return errors;
}
