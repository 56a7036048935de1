import type { Role } from '../model';
import { ROLES } from '../model';
import type { Redress, RoleAuthority } from '../redress/redress';
import { isBuiltIn } from './knowledge';
import type { Pack } from './pack';

/**
 * What all packs together say about making good, behind what is known. A limit and a budget of a later pack take the place
 * of an earlier one's, each by itself, and an approver stands above the limits of their own pack; the rows stay in their order, as which of them fits depends on the
 * message.
 */
export function joinRedress(packs: readonly Pack[], known: Redress): Redress {
  const redress: Redress = {
    rows: [...known.rows],
    authority: { ...known.authority },
    budget: { ...known.budget },
    forms: [...known.forms],
  };
  for (const pack of packs) {
    redress.rows.push(...pack.redress.rows.map(({ at: _, ...row }) => row));
    redress.forms.push(...pack.redress.forms.map(({ at: _, ...form }) => form));
    Object.assign(redress.budget, pack.redress.budget);
    for (const role of ROLES) joinCertificate(redress.authority, role, pack);
  }
  return redress;
}

function joinCertificate(authority: Redress['authority'], role: Role, { id, redress }: Pack): void {
  const added = redress.authority[role];
  if (!added) return;
  const known: RoleAuthority = authority[role] ?? { limits: {}, approvers: {} };
  const joined: RoleAuthority = { ...known, limits: { ...known.limits, ...added.limits } };
  const { approver } = added;
  if (approver) {
    // ours complete each other, one language each; a team's own word holds in every language
    joined.approver = isBuiltIn(`${id}/`) ? { ...known.approver, ...approver } : approver;
    const own = Object.fromEntries(Object.keys(added.limits).map((unit) => [unit, approver]));
    // who is named without limits stands above all that there are
    joined.approvers = Object.keys(own).length > 0 ? { ...known.approvers, ...own } : {};
  }
  authority[role] = joined;
}
