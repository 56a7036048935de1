import type { PackError } from '@/engine/packs/pack';
import { isPinned } from '@/sharing/bytes';
import {
  movedPack,
  type PackEdition,
  type PackOrigin,
  type PackTrouble,
  type TeamPack,
  teamPacks,
  withEdition,
  withFeed,
  withOwnEdition,
  withPack,
  withPrevious,
} from '@/store/packs';
import type { PackChange, PackLooked, PackRequests, TakenFrom } from '@/wire/packs';
import { lookAt, mistakes } from './looking';

type Taking = PackRequests['takePack']['request'];

let turn: Promise<unknown> = Promise.resolve();

/** Changes to the list take turns, so that none is lost. */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
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
    return 'what' in packs ? packs : written(() => teamPacks.setValue(inOrder(packs)));
  });
}

/** Null once it is written; where storage is full nothing is. */
export async function written(write: () => Promise<void>): Promise<PackTrouble | null> {
  try {
    await write();
    return null;
  } catch (error) {
    if (isFull(error)) return { what: 'full' };
    throw error;
  }
}

/** Later packs decide, so the company's come last. */
export function inOrder(packs: readonly TeamPack[]): TeamPack[] {
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
    return 'id' in changed && 'edition' in changed ? withPack(packs, changed) : changed;
  });
}

/** Puts a text in force, if it is a right one and nothing speaks against it. */
export async function takePack({ text, file, origin, replaces, over, despite }: Taking): Promise<PackLooked> {
  let taken: PackLooked = { trouble: { what: 'gone' } };
  const trouble = await changePacks(async (packs) => {
    const looked = await lookAt(text, file, packs);
    if ('trouble' in looked) return looked.trouble;
    const { look, edition } = looked;
    const known = packs.find(({ id }) => id === look.id);
    if (replaces !== undefined && replaces !== look.id) return { what: 'other-pack', id: look.id, kept: replaces };
    if (known && replaces === undefined) return { what: 'taken', id: look.id };
    if (known?.origin.from === 'policy') return { what: 'locked' };
    if (over !== undefined && !known) return { what: 'gone' };
    if (over !== undefined && known && ![over, edition.sha256].includes(known.edition.sha256))
      return { what: 'changed', edition: known.edition };
    // who edits a signed pack here knows that nobody has signed it yet
    if (look.warning && look.warning !== despite && origin.from !== 'own')
      return { what: 'signature', warning: look.warning };
    taken = { look };
    if (known) return withPack(packs, retaken(known, edition, origin));
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
        if (pack.offered?.sha256 !== change.sha256) return { what: 'not-offered' };
        return withEdition(pack, withoutWarning(pack.offered));
      case 'not-offered':
        if (pack.offered?.sha256 !== change.sha256) return { what: 'not-offered' };
        return withFeed({ ...pack, offered: null }, { declined: change.sha256 });
      case 'feed':
        return withFeedSettings(pack, change);
    }
  });
}

/** What waits stays only where the pin allows it, and what the pin before refused is not told any more. */
function withFeedSettings(pack: TeamPack, { automatic, pinned }: Extract<PackChange, { to: 'feed' }>): TeamPack {
  const { offered, trouble } = pack;
  const isAllowed = !offered || pinned === undefined || isPinned(offered.sha256, pinned);
  const changed = {
    ...pack,
    offered: isAllowed ? offered : null,
    trouble: trouble?.what === 'pinned' ? null : trouble,
  };
  // what the server is asked for next is looked at whole
  return withFeed(changed, { automatic, pinned, etag: undefined });
}

/** A pack that could be read once and can't be any more: it is out of force until another edition comes. */
export function markUnreadable(id: string, errors: readonly PackError[]): Promise<PackTrouble | null> {
  return changePack(id, (pack) => ({ ...pack, trouble: mistakes(errors) }));
}

function originOf(origin: TakenFrom): PackOrigin {
  return origin.from === 'address' ? { ...origin, checkedAt: Date.now() } : origin;
}

/** Another edition of a pack. The same text again leaves what can be gone back to as it is. */
function retaken(known: TeamPack, edition: PackEdition, from: TakenFrom): TeamPack {
  const origin = originAfter(known.origin, from);
  if (known.edition.sha256 === edition.sha256) return { ...known, origin };
  const changed = from.from === 'address' ? withEdition(known, edition) : withOwnEdition(known, edition);
  // an address keeps what it was told to leave alone
  return { ...changed, origin: known.origin.from === 'address' && from.from !== 'address' ? changed.origin : origin };
}

/** A pack that is edited here, or pasted once, still comes from its address, and an own one is still the user's own. */
function originAfter(known: PackOrigin, origin: TakenFrom): PackOrigin {
  if (origin.from === 'address') return originOf(origin);
  return origin.from === 'own' || known.from === 'address' || known.from === 'own' ? known : origin;
}

function withoutWarning({ warning: _, ...edition }: NonNullable<TeamPack['offered']>): TeamPack['edition'] {
  return { ...edition, at: Date.now() };
}

/** Chromium: "Resource::kQuotaBytes quota exceeded"; Firefox: QuotaExceededError. */
function isFull(error: unknown): boolean {
  return error instanceof Error && /quota/iu.test(`${error.name} ${error.message}`);
}
