import { storage } from 'wxt/utils/storage';
import type { PackError } from '@/engine/packs/pack';

/** Where a pack of the team came from. */
export type PackOrigin =
  /** Written in the workshop. */
  | { from: 'own' }
  | { from: 'file'; name: string }
  /** Pasted or dropped. */
  | { from: 'text' }
  | ({ from: 'address' } & Feed)
  /** The company's: it can be neither changed nor removed here. `feed` where the policy names an address. */
  | { from: 'policy'; feed?: Feed };

/** An address that a pack is fetched from. */
export interface Feed {
  address: string;
  /** SHA-256 (hexadecimal) of the only text that may come from there. */
  pinned?: string;
  /** An update is applied without being asked about, as long as nothing is wrong with its signature. */
  automatic: boolean;
  /** What the server calls the text it gave last. */
  etag?: string;
  /** When it was last looked at, ms since the epoch as all moments here. */
  checkedAt?: number;
  /** SHA-256 of a text that the user left alone, undid or edited: it comes back only when it is asked for. */
  declined?: string;
}

/** One text of a pack, found right. */
export interface PackEdition {
  /** YAML or JSON as it came. */
  text: string;
  name: string;
  version: string;
  /** It was put here by hand, though the pack has an address: nothing from there takes its place unasked. */
  byHand?: boolean;
  /** Of `text`, hexadecimal. */
  sha256: string;
  /** Ed25519 public key (base64url) that the text is signed with, and rightly; null: not signed. */
  signedBy: string | null;
  /** When it was taken, or found where it is only offered. */
  at: number;
}

/** What is odd about the signature of an update: the key that signed before is pinned. */
export type SignatureWarning = 'missing' | 'other-key';

/** Why a text is not in force; the one before it is. */
export type PackTrouble =
  /** No more than the loader tells at once (`LIMITS.mistakes`), here as on the command line. */
  | { what: 'mistakes'; errors: PackError[] }
  /** The text is of another pack, `id`, than the one it was to take the place of, `kept`. */
  | { what: 'other-pack'; id: string; kept: string }
  /** A pack that is called so is there, and nobody said that it is to be replaced. */
  | { what: 'taken'; id: string }
  /** The company decides about it. */
  | { what: 'locked' }
  | { what: 'gone' }
  /** Another edition is in force than the one that the text was made of. */
  | { what: 'changed'; edition: PackEdition }
  /** The update that was looked at waits no more: another does, or none. */
  | { what: 'not-offered' }
  | { what: 'signature'; warning: SignatureWarning }
  /** The text is not what its signature was made for. */
  | { what: 'signature-wrong' }
  /** This browser can't check signatures. */
  | { what: 'signature-unchecked' }
  | { what: 'pinned'; sha256: string }
  /** Storage is full: nothing was changed. */
  | { what: 'full' }
  | FetchTrouble;

/** Why nothing came from an address. */
export type FetchTrouble =
  | { what: 'address' }
  | { what: 'not-permitted'; origin: string }
  | { what: 'offline' }
  /** It answered, but not to the end, or packed in a way that can't be unpacked. */
  | { what: 'broken' }
  | { what: 'too-slow' }
  | { what: 'too-large'; most: number }
  | { what: 'redirected' }
  | { what: 'status'; status: number }
  | { what: 'not-text' }
  /** A pack as a text to paste, which no update can be read from. */
  | { what: 'share-text' };

/** A pack that is used beside those that ship. */
export interface TeamPack {
  /** As the pack says. */
  id: string;
  origin: PackOrigin;
  on: boolean;
  /** In force. */
  edition: PackEdition;
  /** What was in force before, to go back to. */
  previous: PackEdition | null;
  /** The key that the pack was signed with first. */
  publicKey: string | null;
  /** An update that waits for the user's yes. */
  offered: (PackEdition & { warning: SignatureWarning | null }) | null;
  trouble: PackTrouble | null;
}

/** The team's packs in their order: where two say something about the same, the later one decides. */
export const teamPacks = storage.defineItem<TeamPack[]>('local:packs', { fallback: [], version: 1 });

/** A pack that was taken away: it is kept until it is deleted for good. */
export interface RemovedPack {
  pack: TeamPack;
  /** Where it stood, counted from 0. */
  index: number;
  /** When it was removed; no two have the same. */
  at: number;
}

/** In the order in which they were removed. */
export const removedPacks = storage.defineItem<RemovedPack[]>('local:packs-removed', { fallback: [], version: 1 });

/** What tells whether the same texts are in force in the same order. */
export function inForce(packs: readonly TeamPack[]): string {
  return packs
    .filter(({ on }) => on)
    .map(({ edition }) => edition.sha256)
    .join();
}

/** Puts a pack in the place of the one that is called like it, or behind all. */
export function withPack(packs: readonly TeamPack[], pack: TeamPack): TeamPack[] {
  const known = packs.some(({ id }) => id === pack.id);
  return known ? packs.map((one) => (one.id === pack.id ? pack : one)) : [...packs, pack];
}

export function withoutPack(packs: readonly TeamPack[], id: string): TeamPack[] {
  return packs.filter((pack) => pack.id !== id);
}

/** @param index where the pack is to stand afterwards, counted from 0 */
export function movedPack(packs: readonly TeamPack[], id: string, index: number): TeamPack[] {
  const pack = packs.find((one) => one.id === id);
  return pack ? withoutPack(packs, id).toSpliced(index, 0, pack) : [...packs];
}

/** Another edition in force; the one before can be gone back to. */
export function withEdition(pack: TeamPack, edition: PackEdition): TeamPack {
  return {
    ...pack,
    edition,
    previous: pack.edition,
    publicKey: edition.signedBy ?? pack.publicKey,
    offered: null,
    trouble: null,
  };
}

/** The edition before in force again, and what it took the place of to go back to: no address brings that back unasked. */
export function withPrevious(pack: TeamPack): TeamPack {
  return pack.previous ? withEditionByHand(pack, pack.previous) : pack;
}

/** An edition that was put there by hand in force: what the address gave last does not take its place unasked. */
export function withOwnEdition(pack: TeamPack, edition: PackEdition): TeamPack {
  if (!feedOf(pack)) return withEdition(pack, edition);
  return withEditionByHand(pack, { ...edition, byHand: true });
}

/** What waits for the user's yes goes on waiting: the server gives it only once. */
function withEditionByHand(pack: TeamPack, edition: PackEdition): TeamPack {
  const offered = pack.offered?.sha256 === edition.sha256 ? null : pack.offered;
  return { ...withEdition(withoutReturn(pack), edition), offered };
}

/** What is in force is not taken from the address again. */
function withoutReturn(pack: TeamPack): TeamPack {
  return pack.edition.byHand ? pack : withFeed(pack, { declined: pack.edition.sha256 });
}

/** The address that a pack is fetched from, if any. */
export function feedOf({ origin }: TeamPack): Feed | undefined {
  if (origin.from === 'address') return origin;
  return origin.from === 'policy' ? origin.feed : undefined;
}

/** The same pack with something new about its address. */
export function withFeed(pack: TeamPack, change: Partial<Feed>): TeamPack {
  const { origin } = pack;
  if (origin.from === 'address') return { ...pack, origin: { ...origin, ...change } };
  if (origin.from !== 'policy' || !origin.feed) return pack;
  return { ...pack, origin: { ...origin, feed: { ...origin.feed, ...change } } };
}

/** What is odd about who signed a text, beside who signed the pack before. */
export function signatureWarning(known: TeamPack | undefined, signedBy: string | null): SignatureWarning | null {
  if (!known?.publicKey || known.publicKey === signedBy) return null;
  return signedBy === null ? 'missing' : 'other-key';
}
