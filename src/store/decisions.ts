import { storage } from 'wxt/utils/storage';
import type { Sum } from '@/engine/amounts/amount';
import type { Role } from '@/engine/model';
import type { Gives, Harm, Situation } from '@/engine/redress/redress';

/** A compensation that was put into a reply: for the team's review (S4). Holds nothing of the customer's. */
export interface Decision {
  /** Milliseconds since the epoch. */
  at: number;
  /** What was offered, as the pack words it. */
  offer: string;
  sum: Sum | null;
  gives: Gives;
  /** Why: what happened, and what it cost. */
  situation: Situation | null;
  severity: Harm;
  /** `pack/row` of the matrix. */
  row: string;
  /** Who decided. */
  role: Role;
}

/** Years of work; the oldest go first, so that storage never fills up. */
const MOST = 5_000;

/** Oldest first. */
export const decisions = storage.defineItem<Decision[]>('local:decisions', { fallback: [], version: 1 });

let turn: Promise<void> = Promise.resolve();

/** Adds a decision to the log; those that come at the same moment wait for each other. */
export function noteDecision(decision: Decision): Promise<void> {
  turn = turn
    .catch(() => undefined)
    .then(async () => decisions.setValue([...(await decisions.getValue()), decision].slice(-MOST)));
  return turn;
}
