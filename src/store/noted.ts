import { storage } from 'wxt/utils/storage';
import type { Sum } from '@/engine/amounts/amount';

/** A decision of the log that stands in a reply that is still being written. */
export interface NotedOffer {
  /** Of the decision. */
  id: string;
  sum: Sum | null;
  /** As it was put in from the panel; '' where it was typed by hand. */
  text: string;
}

/** What of the reply to a conversation is in the log. */
export interface NotedReply {
  /** What we had said last when it was noted: where we have said something since, the reply has gone. */
  after: string;
  offers: NotedOffer[];
}

/** By origin and conversation, the latest last; for as long as the browser runs, nothing of it reaches the disk. */
export const notedReplies = storage.defineItem<Record<string, NotedReply>>('session:noted', { fallback: {} });
