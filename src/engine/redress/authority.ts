import type { Unit } from '../amounts/amount';
import type { Language, Talk } from '../model';
import type { Redress, Sums } from './redress';

/** What the one who writes may decide alone, and who decides above that. */
export interface Authority {
  limits: Sums;
  /** Their name or office in a language, where anybody is named. */
  approverIn(language: Language): string | undefined;
}

/**
 * The certificate of authority (S3) of whoever writes: that of their role, as the packs have it, and their own limit
 * beside it. Of two limits in one currency the lower holds: nobody raises their own.
 */
export function authorityOf({ role = 'agent', ownLimit }: Talk, { authority }: Redress): Authority {
  const certificate = authority[role];
  const limits: Sums = { ...certificate?.limits };
  for (const [unit, own] of Object.entries(ownLimit?.limits ?? {}) as [Unit, number][]) {
    limits[unit] = Math.min(own, limits[unit] ?? own);
  }
  return {
    limits,
    approverIn: (language) =>
      ownLimit?.approver?.trim() ||
      certificate?.approver?.[language] ||
      Object.values(certificate?.approver ?? {}).find((name) => name !== ''),
  };
}
