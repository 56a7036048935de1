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
 * everything that is wrong with them: mistakes in the files, an id that another has, and what `acceptPack` tells. All
 * must be right for any to be used. A pack is tried beside what is known and not beside the other packs: what is right
 * for its author is right wherever it is taken in.
 * @param known what ships
 */
export function acceptPacks(
  known: Knowledge,
  added: readonly PackFiles[],
): { knowledge: Knowledge; packs: Pack[] } | { errors: PackError[] } {
  const errors: PackError[] = [];
  const packs: Pack[] = [];
  let knowledge: Knowledge | undefined;
  for (const files of added) {
    const loaded = loadPack(files);
    if ('errors' in loaded) {
      errors.push(...loaded.errors);
      continue;
    }
    const { id, place } = loaded.pack;
    const first = packs.find((one) => one.id === id);
    if (first) errors.push(mistake(place, 'pack-id-taken', { id, file: first.place.file }));
    packs.push(loaded.pack);
    const accepted = acceptPack(known, loaded.pack);
    if ('errors' in accepted) errors.push(...accepted.errors);
    // what one pack was tried with is all there is
    else if (added.length === 1) knowledge = accepted.knowledge;
  }
  return errors.length > 0
    ? { errors: noMoreThanRead(errors) }
    : { knowledge: knowledge ?? compile(packs, known), packs };
}

/**
 * Puts one pack, which was read without mistakes, behind what is known; or tells what is wrong with it there: an id that
 * is not free, entries of Aplomb that there are none of, examples that fail, own words that our rules object to.
 * @param known what ships
 */
export function acceptPack(known: Knowledge, pack: Pack): { knowledge: Knowledge } | { errors: PackError[] } {
  const { id, place } = pack;
  if (id === ENGINE || isBuiltIn(`${id}/`)) return { errors: [mistake(place, 'pack-id-reserved', { id })] };
  const knowledge = compile([pack], known);
  const errors = [...unknownEntries(pack, known), ...checkExamples(pack, knowledge), ...checkOwnWords(pack, knowledge)];
  return errors.length > 0 ? { errors: noMoreThanRead(errors) } : { knowledge };
}

/** Entries of Aplomb that there are none of. */
function unknownEntries({ entries }: Pack, known: Knowledge): PackError[] {
  const errors: PackError[] = [];
  if (entries.length === 0) return errors;
  const switched = known.entries.flatMap((one) => (one.sort === 'signal' || one.sort === 'term' ? [] : one.id));
  const there = new Set(switched);
  for (const one of entries) {
    const { entry } = one;
    if (there.has(entry)) continue;
    if (errors.length > LIMITS.mistakes) break;
    const meant = closest(entry, switched);
    errors.push(meant ? mistake(one, 'entry-mistyped', { entry, meant }) : mistake(one, 'entry-unknown', { entry }));
  }
  return errors;
}
