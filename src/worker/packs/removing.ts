import { storage } from 'wxt/utils/storage';
import {
  movedPack,
  type PackTrouble,
  type RemovedPack,
  removedPacks,
  type TeamPack,
  teamPacks,
  withoutPack,
} from '@/store/packs';
import { inOrder, inTurn, written } from './keeping';
import { lookAt } from './looking';

/** Takes a pack away, and keeps it among the removed. @returns by when it is found there */
export function removePack(id: string): Promise<{ at: number } | { trouble: PackTrouble }> {
  return inTurn(async () => {
    const [packs, removed] = [await teamPacks.getValue(), await removedPacks.getValue()];
    const index = packs.findIndex((pack) => pack.id === id);
    const pack = packs[index];
    if (!pack) return { trouble: { what: 'gone' } };
    if (pack.origin.from === 'policy') return { trouble: { what: 'locked' } };
    const at = Math.max(Date.now(), (removed.at(-1)?.at ?? 0) + 1);
    const trouble = await writeBoth(withoutPack(packs, id), [...removed, { pack, index, at }]);
    return trouble ? { trouble } : { at };
  });
}

/** Puts a pack back that was removed. It was right when it was taken, and is looked at again all the same. */
export function putBackPack(at: number): Promise<PackTrouble | null> {
  return inTurn(async () => {
    const [packs, removed] = [await teamPacks.getValue(), await removedPacks.getValue()];
    const was = removed.find((one) => one.at === at);
    if (!was) return { what: 'gone' };
    const { pack, index } = was;
    const looked = await lookAt(pack.edition.text, pack.id, packs);
    if ('trouble' in looked) return looked.trouble;
    if (looked.look.known !== null) return { what: 'taken', id: pack.id };
    const edition = { ...looked.edition, byHand: pack.edition.byHand };
    return writeBoth(
      movedPack([...packs, { ...pack, edition }], pack.id, index),
      removed.filter((one) => one !== was),
    );
  });
}

/** Deletes a removed pack for good. */
export function forgetPack(at: number): Promise<PackTrouble | null> {
  return inTurn(async () => {
    const removed = await removedPacks.getValue();
    return written(() => removedPacks.setValue(removed.filter((one) => one.at !== at)));
  });
}

/** At once: a pack stands in one of the two, whatever happens in between. */
function writeBoth(packs: readonly TeamPack[], removed: readonly RemovedPack[]): Promise<PackTrouble | null> {
  return written(() =>
    storage.setItems([
      { item: teamPacks, value: inOrder(packs) },
      { item: removedPacks, value: [...removed] },
    ]),
  );
}
