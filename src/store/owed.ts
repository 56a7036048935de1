import { storage } from 'wxt/utils/storage';
import type { Language } from '@/engine/model';
import type { Conversation } from '@/wire/messages';

/** Where a reply went, to go back there and to write again. */
interface Place {
  inbox: string;
  inboxName: string;
  origin: string;
  conversationId: string;
  /** Address of the tab. */
  url: string;
  channel: Conversation['channel'];
  /** As the page shows it. */
  customerName?: string;
}

interface Owing {
  id: string;
  /** Since when, in ms since the epoch, as all moments here. */
  since: number;
  /** When it was done; it stays for a day, so that a slip of the finger can be undone. */
  doneAt?: number;
  place: Place;
  /** Of the words that are kept. */
  language: Language;
}

/** A dated promise that the agent wants to be reminded of (S3). */
export interface KeptPromise extends Owing {
  is: 'promise';
  /** What was promised, in the words of the reply. */
  text: string;
  due: number;
  remindAt: number;
  reminded: boolean;
  /** It was not kept, and is not made good yet. */
  broken: boolean;
}

/** A customer who is to be told what changed because of them (S4). */
interface ToTell extends Owing {
  is: 'to-tell';
  /** The problem in the customer's words; '' where there are none that could be quoted. */
  problem: string;
}

export type Owed = KeptPromise | ToTell;

/** What is owed to customers: kept on this computer until it is done. */
export const owed = storage.defineItem<Owed[]>('local:owed', { fallback: [], version: 1 });

/** The browser's own question about notifications is put once. */
export const askedToNotify = storage.defineItem<boolean>('local:askedToNotify', { fallback: false, version: 1 });

/** Undone business, the promise that is due first before all; what has no date comes last. */
export function openOf(all: readonly Owed[]): Owed[] {
  const due = (one: Owed) => (one.is === 'promise' ? one.due : Number.POSITIVE_INFINITY);
  return all
    .filter(({ doneAt }) => doneAt === undefined)
    .sort((one, other) => due(one) - due(other) || one.since - other.since);
}

/** Whether somebody has to look at it now: reminded of, overdue or broken. */
export function isPressing(one: Owed, now: number): boolean {
  return one.is === 'promise' && one.doneAt === undefined && (one.reminded || one.broken || one.due <= now);
}
