import { storage } from 'wxt/utils/storage';
import type { PackTrouble } from './packs';

/** Settings that a company may decide (docs/policy.md): what it says holds, and can't be changed here. */
export type Lockable = 'language' | 'role' | 'limit' | 'rulesOff' | 'smallYou' | 'leaveHinted';

/** A pack that the policy names and that is not in force as it says. */
export interface PolicyTrouble {
  /** Its address, or the id its text gives itself; '' where nothing tells. */
  pack: string;
  trouble: PackTrouble;
  /** When it was last tried, ms since the epoch. */
  at: number;
}

/** What a company's policy does here, as the worker understood it last. */
export interface UnderPolicy {
  locked: Lockable[];
  /** Origins that the company wants read; the browser lets the user alone permit them. */
  inboxes: string[];
  troubles: PolicyTrouble[];
  /** Parts of the policy that say nothing that can be done, for administrators, in English. */
  mistakes: string[];
}

export const underPolicy = storage.defineItem<UnderPolicy>('local:underPolicy', {
  fallback: { locked: [], inboxes: [], troubles: [], mistakes: [] },
  version: 1,
});
