import type { Assessment, Finding, Language } from '@/engine/model';
import type { PackError } from '@/engine/packs/pack';
import type { Decision } from '@/engine/packs/who-decides';
import type { FetchTrouble, PackTrouble, SignatureWarning } from '@/store/packs';

/** What there is of each sort in a pack. */
export type PackContents = Record<
  | 'phrases'
  | 'findings'
  | 'abuse'
  | 'signals'
  | 'wordings'
  | 'offers'
  | 'forms'
  /** Roles whose limits it sets. */
  | 'limits'
  | 'contacts'
  /** Terms never to flag. */
  | 'terms'
  /** Rules and entries of ours that it switches. */
  | 'switches'
  | 'variables',
  number
>;

/** What a text holds, told before anything of it is taken. */
export interface PackLook {
  id: string;
  name: string;
  version: string;
  licence: string;
  languages: Language[];
  author?: string;
  homepage?: string;
  contents: PackContents;
  /** The first of the terms never to flag, as they are written, each as far as a person reads it. */
  terms: string[];
  /** Of the text, hexadecimal. */
  sha256: string;
  /** Key that it is signed with, rightly; null: not signed. */
  signedBy: string | null;
  /** Odd about the signature, where a pack called like it is there. */
  warning: SignatureWarning | null;
  /** The version that is in force of a pack called like it. */
  known: string | null;
}

export type PackLooked = { look: PackLook } | { trouble: PackTrouble };

/** Where a text came from that is to be taken. */
export type TakenFrom =
  | { from: 'own' }
  | { from: 'file'; name: string }
  | { from: 'text' }
  | { from: 'address'; address: string; pinned?: string; automatic: boolean; etag?: string };

/** What the user does with a pack that is there. */
export type PackChange =
  | { to: 'on' | 'off' }
  /** Counted from 0. */
  | { to: 'place'; index: number }
  /** Back to the edition before. */
  | { to: 'previous' }
  /** The update that waits is taken, or left alone: the one that was shown, by its SHA-256. */
  | { to: 'offered' | 'not-offered'; sha256: string }
  /** How its address is treated. */
  | { to: 'feed'; automatic: boolean; pinned?: string };

/** `same`: nothing new at the address; `offered`: an update waits; `applied`: the user wanted it so. */
export type PackUpdate = { is: 'same' | 'offered' | 'applied' } | { is: 'trouble'; trouble: PackTrouble };

/** How an edited pack judges before it is saved. */
export type PackTrial = { findings: Finding[]; assessment: Assessment | null } | { errors: PackError[] };

/** Our own pages → worker, about the team's packs. */
export interface PackRequests {
  /** What a text holds that might become a pack; `file` is what mistakes in it are told with. */
  lookAtPack: { request: { text: string; file: string }; response: PackLooked };
  /**
   * Puts a pack in force, or another edition of the one that is called like it: then `replaces` has its id, and an
   * address or an own pack stays what it was. `over` is the SHA-256 of the edition that the text was made of: where
   * another one is in force by now, nothing is taken. `despite` an odd signature, after the user was told of it.
   */
  takePack: {
    request: {
      text: string;
      file: string;
      origin: TakenFrom;
      replaces?: string;
      over?: string;
      despite?: SignatureWarning;
    };
    response: PackLooked;
  };
  /** Null: done. */
  changePack: { request: { id: string; change: PackChange }; response: PackTrouble | null };
  /** Takes a pack away; it is kept among the removed, as what was removed `at`. The permission for its address goes. */
  removePack: { request: { id: string }; response: { at: number } | { trouble: PackTrouble } };
  /** Puts back what was removed `at`. Ask for the origin of its address first. Null: done. */
  putBackPack: { request: { at: number }; response: PackTrouble | null };
  /** Deletes for good what was removed `at`. Null: done. */
  forgetPack: { request: { at: number }; response: PackTrouble | null };
  /** After the origin was permitted: fetches a text once, to be looked at. The permission goes again where that fails. */
  fetchPack: {
    request: { address: string; pinned?: string };
    response: { text: string; etag?: string } | { trouble: FetchTrouble | PackTrouble };
  };
  /** What was fetched is not taken: gives the permission back, unless something else needs it. */
  leaveAddress: { request: { address: string }; response: null };
  /** Looks at the address of a pack now, and offers what was left alone or undone before. Ask for its origin first. */
  updatePack: { request: { id: string }; response: PackUpdate };
  /** Judges a draft, and a message, with a text in the place of the pack that is called like it, or beside all. */
  tryPack: { request: { text: string; file: string; draft: string; customer?: string }; response: PackTrial };
  /** Which of the packs in force decides what, where packs can differ. */
  whoDecides: { request: null; response: Decision[] };
}
