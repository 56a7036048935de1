import type { Role } from '../model';
import { ROLES } from '../model';
import type { Certificate, Redress } from '../redress/redress';
import { isBuiltIn } from './knowledge';
import type { Pack } from './pack';

/**
 * What all packs together say about making good, behind what is known. A limit, an approver and a budget of a later pack
 * take the place of an earlier one's, each by itself; the rows stay in their order, as which of them fits depends on the
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
  const known: Certificate = authority[role] ?? { limits: {} };
  const joined: Certificate = { ...known, limits: { ...known.limits, ...added.limits } };
  // ours complete each other, one language each; a team's own word holds in every language
  if (added.approver) joined.approver = isBuiltIn(`${id}/`) ? { ...known.approver, ...added.approver } : added.approver;
  authority[role] = joined;
}
