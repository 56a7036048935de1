import type { Unit } from '../amounts/amount';
import type { Language, Talk } from '../model';
import type { Redress, Sums, Texts } from './redress';

/** What the one who writes may decide alone, and who decides above that. */
export interface Authority {
  limits: Sums;
  /** Their name or office in a language, where anybody is named: by whoever set the limit, if they name somebody. */
  approverOf(unit: Unit, language: Language): string | undefined;
}

/**
 * The certificate of authority (S3) of whoever writes: that of their role, as the packs have it, and their own limit
 * beside it. Of two limits in one currency the lower holds: nobody raises their own.
 */
export function authorityOf({ role = 'agent', ownLimit }: Talk, { authority }: Redress): Authority {
  const certificate = authority[role];
  const own = ownLimit?.limits ?? {};
  const limits: Sums = { ...certificate?.limits };
  for (const [unit, value] of Object.entries(own) as [Unit, number][]) {
    limits[unit] = Math.min(value, limits[unit] ?? value);
  }
  const ownApprover = ownLimit?.approver?.trim();
  return {
    limits,
    approverOf: (unit, language) =>
      (own[unit] !== undefined && own[unit] === limits[unit] && ownApprover) ||
      nameIn(certificate?.approvers[unit], language) ||
      ownApprover ||
      nameIn(certificate?.approver, language),
  };
}

/** In a language, or in whichever there is. */
function nameIn(names: Texts = {}, language: Language): string | undefined {
  return names[language] || Object.values(names).find((name) => name !== '');
}
