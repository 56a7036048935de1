import type { PackError } from '@/engine/packs/pack';
import {
  movedPack,
  type PackOrigin,
  type PackTrouble,
  type TeamPack,
  teamPacks,
  withEdition,
  withFeed,
  withoutPack,
  withPack,
  withPrevious,
} from '@/store/packs';
import type { PackChange, PackLooked, PackRequests, TakenFrom } from '@/wire/packs';
import { lookAt, mistakes } from './looking';

type Taking = PackRequests['takePack']['request'];

let turn: Promise<unknown> = Promise.resolve();

/** Changes to the list take turns, so that none is lost. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const done = turn.then(work, work);
  turn = done.catch(() => undefined);
  return done;
}

/**
 * Changes the list of packs as it is now. Where storage is full nothing changes, and that is told.
 * @param change the new list, or why there is none
 */
export function changePacks(
  change: (packs: TeamPack[]) => readonly TeamPack[] | PackTrouble | Promise<readonly TeamPack[] | PackTrouble>,
): Promise<PackTrouble | null> {
  return inTurn(async () => {
    const packs = await change(await teamPacks.getValue());
    if ('what' in packs) return packs;
    try {
      await teamPacks.setValue(inOrder(packs));
      return null;
    } catch (error) {
      if (isFull(error)) return { what: 'full' };
      throw error;
    }
  });
}

/** Later packs decide, so the company's come last. */
function inOrder(packs: readonly TeamPack[]): TeamPack[] {
  const isPolicy = ({ origin }: TeamPack) => origin.from === 'policy';
  return [...packs.filter((pack) => !isPolicy(pack)), ...packs.filter(isPolicy)];
}

/** Changes one pack; `gone` where it is not there any more. */
function changePack(
  id: string,
  change: (pack: TeamPack, packs: readonly TeamPack[]) => TeamPack | readonly TeamPack[] | PackTrouble,
): Promise<PackTrouble | null> {
  return changePacks((packs) => {
    const pack = packs.find((one) => one.id === id);
    if (!pack) return { what: 'gone' };
    const changed = change(pack, packs);
    return 'edition' in changed ? withPack(packs, changed) : changed;
  });
}

/** Puts a text in force, if it is a right one and nothing speaks against it. */
export async function takePack({ text, file, origin, replaces, despite }: Taking): Promise<PackLooked> {
  let taken: PackLooked = { trouble: { what: 'gone' } };
  const trouble = await changePacks(async (packs) => {
    const looked = await lookAt(text, file, packs);
    if ('trouble' in looked) return looked.trouble;
    const { look, edition } = looked;
    const known = packs.find(({ id }) => id === look.id);
    if (replaces !== undefined && replaces !== look.id) return { what: 'other-pack', id: look.id };
    if (known && replaces === undefined) return { what: 'taken', id: look.id };
    if (known?.origin.from === 'policy') return { what: 'locked' };
    // who edits a signed pack here knows that nobody has signed it yet
    if (look.warning && look.warning !== despite && origin.from !== 'own')
      return { what: 'signature', warning: look.warning };
    taken = { look };
    if (known) return withPack(packs, { ...withEdition(known, edition), origin: originAfter(known.origin, origin) });
    const { id } = look;
    const pack = { id, origin: originOf(origin), on: true, edition, previous: null, publicKey: edition.signedBy };
    return withPack(packs, { ...pack, offered: null, trouble: null });
  });
  return trouble ? { trouble } : taken;
}

/** What the user wants done with a pack that is there. */
export function obey(id: string, change: PackChange): Promise<PackTrouble | null> {
  return changePack(id, (pack, packs) => {
    const isLocked = pack.origin.from === 'policy';
    if (change.to === 'place') return movedPack(packs, id, change.index);
    if (isLocked) return { what: 'locked' };
    switch (change.to) {
      case 'on':
      case 'off':
        return { ...pack, on: change.to === 'on' };
      case 'previous':
        return withPrevious(pack);
      case 'offered':
        return pack.offered ? withEdition(pack, withoutWarning(pack.offered)) : pack;
      case 'not-offered':
        return withFeed({ ...pack, offered: null }, { declined: pack.offered?.sha256 });
      case 'feed':
        // what the server is asked for next is looked at whole
        return withFeed(pack, { automatic: change.automatic, pinned: change.pinned, etag: undefined });
    }
  });
}

/** Takes a pack away; null where there is none to be taken away. */
export async function removePack(id: string): Promise<{ pack: TeamPack; index: number } | null> {
  let removed: { pack: TeamPack; index: number } | null = null;
  await changePack(id, (pack, packs) => {
    if (pack.origin.from === 'policy') return { what: 'locked' };
    removed = { pack, index: packs.indexOf(pack) };
    return withoutPack(packs, id);
  });
  return removed;
}

/** Puts a pack back that was removed. It was right when it was taken, and is looked at again all the same. */
export function putBackPack({ pack, index }: PackRequests['putBackPack']['request']): Promise<PackTrouble | null> {
  return changePacks(async (packs) => {
    const looked = await lookAt(pack.edition.text, pack.id, packs);
    if ('trouble' in looked) return looked.trouble;
    if (looked.look.known !== null) return { what: 'taken', id: pack.id };
    return movedPack([...packs, { ...pack, id: looked.look.id, edition: looked.edition }], pack.id, index);
  });
}

/** A pack that could be read once and can't be any more: it is out of force until another edition comes. */
export function markUnreadable(id: string, errors: readonly PackError[]): Promise<PackTrouble | null> {
  return changePack(id, (pack) => ({ ...pack, trouble: mistakes(errors) }));
}

function originOf(origin: TakenFrom): PackOrigin {
  return origin.from === 'address' ? { ...origin, checkedAt: Date.now() } : origin;
}

/** A pack that is edited here, or pasted once, still comes from its address. */
function originAfter(known: PackOrigin, origin: TakenFrom): PackOrigin {
  if (origin.from === 'address') return originOf(origin);
  return origin.from === 'own' || known.from === 'address' ? known : origin;
}

function withoutWarning({ warning: _, ...edition }: NonNullable<TeamPack['offered']>): TeamPack['edition'] {
  return { ...edition, at: Date.now() };
}

/** Chromium: "Resource::kQuotaBytes quota exceeded"; Firefox: QuotaExceededError. */
function isFull(error: unknown): boolean {
  return error instanceof Error && /quota/iu.test(`${error.name} ${error.message}`);
}
