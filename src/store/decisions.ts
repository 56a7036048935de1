import { storage } from 'wxt/utils/storage';
import type { Sum } from '@/engine/amounts/amount';
import type { Role } from '@/engine/model';
import type { Gives, Harm, Situation } from '@/engine/redress/redress';

/** A compensation that was put into a reply: for the team's review (S4). Holds nothing of the customer's. */
export interface Decision {
  id: string;
  /** Milliseconds since the epoch. */
  at: number;
  /** What was offered, as the pack words it; '' where it was typed by hand. */
  offer: string;
  sum: Sum | null;
  /** Null where it was typed by hand. */
  gives: Gives | null;
  /** Why: what happened, and what it cost; null where nothing that is known did. */
  situation: Situation | null;
  severity: Harm | null;
  /** `pack/row` of the matrix; null where it was typed by hand. */
  row: string | null;
  /** Who decided. */
  role: Role;
}

/** Years of work; the oldest go first, so that storage never fills up. */
const MOST = 5_000;

/** Oldest first. */
export const decisions = storage.defineItem<Decision[]>('local:decisions', {
  fallback: [],
  version: 2,
  migrations: {
    2: (log: Omit<Decision, 'id'>[]): Decision[] => log.map((one) => ({ ...one, id: crypto.randomUUID() })),
  },
});

let turn: Promise<void> = Promise.resolve();

/** Changes the log; those who come at the same moment wait for each other. The same log back means: nothing changed. */
export function changeDecisions(change: (log: readonly Decision[]) => readonly Decision[]): Promise<void> {
  turn = turn
    .catch(() => undefined)
    .then(async () => {
      const log = await decisions.getValue();
      const changed = change(log);
      if (changed !== log) await decisions.setValue(changed.slice(-MOST));
    });
  return turn;
}
