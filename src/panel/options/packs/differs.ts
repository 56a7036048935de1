import { PackDocument } from '@/pack-text/document';
import type { TeamPack } from '@/store/packs';
import type { PackLook, TakenFrom } from '@/wire/packs';
import { isByChance } from './own-id';

/**
 * Whether a pack is likely to be somebody else's than the one that is called like it here: another name, author or
 * address, or one that was made here under an id that others may have chosen as well.
 */
export function isAnothers(known: TeamPack, look: PackLook, origin: TakenFrom): boolean {
  const { edition } = known;
  if (edition.name !== look.name || (known.origin.from === 'own' && !isByChance(known.id))) return true;
  if (new PackDocument(edition.text).textAt(['author']) !== (look.author ?? '')) return true;
  return known.origin.from === 'address' && origin.from === 'address' && known.origin.address !== origin.address;
}
