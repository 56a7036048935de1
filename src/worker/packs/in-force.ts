import type { Knowledge } from '@/engine/packs/knowledge';
import type { Pack, PackError } from '@/engine/packs/pack';
import type { TeamPack } from '@/store/packs';
import { knowledgeWith, readPack } from './reading';

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
  return knowledgeWith(packsOf(packs, unreadable));
}

/** The packs that can be read. */
export function packsOf(
  packs: readonly PackText[],
  unreadable: (id: string, errors: PackError[]) => void = () => undefined,
): Pack[] {
  return packs.flatMap(({ id, text }) => {
    const read = readPack(text, id);
    if ('pack' in read) return [read.pack];
    unreadable(id, read.errors);
    return [];
  });
}
