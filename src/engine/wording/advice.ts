import { type AbuseKind, ADVICE, type Advice } from '../model';
import { type Contact, packOf, type Wording } from '../packs/knowledge';
import { fittingTexts, type Occasion } from './fitting';

/**
 * What the agent should know beside the wording (docs/craft.md §4): whom a threat or harassment is handed over to, what
 * to keep, what not to write; in the language of the occasion.
 */
export function adviceFor(
  wordings: readonly Wording[],
  contacts: readonly Contact[],
  occasion: Occasion & { kind: AbuseKind },
): Advice {
  const values = { ...occasion.values, contact: contactFor(contacts, occasion.kind)?.name };
  const lines = ADVICE.map((sort) => [sort, fittingTexts(wordings, `advice.${sort}`, { ...occasion, values })]);
  return Object.fromEntries(lines) as Advice;
}

/** Of the last pack that names anybody: one for this kind before one for any. */
function contactFor(contacts: readonly Contact[], kind: AbuseKind): Contact | undefined {
  const fitting = contacts.filter(({ kinds }) => kinds?.includes(kind) ?? true);
  const decides = packOf(fitting.at(-1)?.id ?? '');
  const own = fitting.filter(({ id }) => packOf(id) === decides);
  return own.find(({ kinds }) => kinds) ?? own[0];
}
