import builtIn from 'virtual:built-in-packs';
import { compile } from '@/engine/packs/compile';
import type { Knowledge } from '@/engine/packs/knowledge';
import { loadPack } from '@/engine/packs/load';
import type { Pack, PackError } from '@/engine/packs/pack';
import type { TeamPack } from '@/store/packs';

/** A team's pack by its id. */
export interface PackText {
  id: string;
  text: string;
}

/** The packs that are switched on, in their order. */
export function textsInForce(packs: readonly TeamPack[]): PackText[] {
  return packs.filter(({ on }) => on).map(({ id, edition }) => ({ id, text: edition.text }));
}

/**
 * What ships, and behind it the team's packs. One that can't be read any more (an update of Aplomb may ask for more than
 * the one before) is left out, and told.
 */
export function knowledgeOf(
  packs: readonly PackText[],
  unreadable?: (id: string, errors: PackError[]) => void,
): Knowledge {
  const loaded = packsOf(packs, unreadable);
  return loaded.length > 0 ? compile(loaded, builtIn) : builtIn;
}

/** The packs that can be read. */
export function packsOf(
  packs: readonly PackText[],
  unreadable: (id: string, errors: PackError[]) => void = () => undefined,
): Pack[] {
  return packs.flatMap(({ id, text }) => {
    const read = loadPack([{ name: id, text }]);
    if ('pack' in read) return [read.pack];
    unreadable(id, read.errors);
    return [];
  });
}
