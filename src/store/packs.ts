import { storage } from 'wxt/utils/storage';
import type { Knowledge } from '@/engine/packs/knowledge';
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
  /** SHA-256 of an update that the user left alone: it is not offered again. */
  declined?: string;
}

/** One text of a pack, found right. */
export interface PackEdition {
  /** YAML or JSON as it came. */
  text: string;
  name: string;
  version: string;
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
  /** The first mistakes; `count` of all. */
  | { what: 'mistakes'; errors: PackError[]; count: number }
  /** The text is of another pack than the one it was to take the place of. */
  | { what: 'other-pack'; id: string }
  /** A pack that is called so is there, and nobody said that it is to be replaced. */
  | { what: 'taken'; id: string }
  /** The company decides about it. */
  | { what: 'locked' }
  | { what: 'gone' }
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
  | { what: 'too-slow' }
  | { what: 'too-large'; most: number }
  | { what: 'redirected' }
  | { what: 'status'; status: number }
  | { what: 'not-text' };

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

/**
 * What the packs in force were compiled to, for as long as the browser runs: a worker that wakes up reads no YAML. An
 * update of Aplomb empties it.
 */
export const compiledPacks = storage.defineItem<{ of: string; knowledge: Knowledge } | null>('session:compiledPacks', {
  fallback: null,
});

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

/** The edition before in force again, and what it took the place of to go back to. */
export function withPrevious(pack: TeamPack): TeamPack {
  return pack.previous ? withEdition(pack, pack.previous) : pack;
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
