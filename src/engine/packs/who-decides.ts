import type { Unit } from '../amounts/amount';
import { type AbuseKind, LANGUAGES, type Language, type Role, type RuleId } from '../model';
import type { Form, Gives, Situation } from '../redress/redress';
import type { ResponseTime, Switch, WordingPart } from './knowledge';
import type { Pack } from './pack';

/** What packs can say differently. Findings, abuse, signals and terms are no such thing: they add up. */
type Matter =
  | { on: 'rule'; rule: RuleId }
  | { on: 'entry'; entry: string }
  | { on: 'reason'; rule: RuleId; language: Language }
  | { on: 'wording'; part: WordingPart; language: Language }
  /** `kind` null: whatever is to be handed over. */
  | { on: 'contact'; kind: AbuseKind | null }
  /** `situation` null: any. */
  | { on: 'compensation'; gives: Gives; situation: Situation | null; language: Language }
  | { on: 'form'; form: Form; language: Language }
  | { on: 'limit'; role: Role; unit: Unit }
  /** `unit` null: above whatever limit. */
  | { on: 'approver'; role: Role; unit: Unit | null }
  | { on: 'budget'; unit: Unit }
  | { on: 'response-time' };

/** Which pack decides a matter. */
export interface Decision {
  matter: Matter;
  /** Its id. */
  pack: string;
  /** What it says, where that is short; texts are left out. */
  says: Switch | number | ResponseTime | null;
  /** The packs that would decide if it were not there, the next first. A wording or row of theirs is still used where none of its fits. */
  instead: string[];
}

/**
 * Who decides what among packs in their order, the last being the strongest; matters in the order in which the packs
 * first speak of them. What no pack speaks of is as it ships.
 */
export function whoDecides(packs: readonly Pack[]): Decision[] {
  const decisions = new Map<string, Decision>();
  for (const pack of packs) {
    const { id } = pack;
    for (const { matter, says } of saidBy(pack)) {
      const key = keyOf(matter);
      const earlier = decisions.get(key) ?? decisions.get(keyOf(anyOf(matter)));
      decisions.set(key, { matter, pack: id, says, instead: behind(id, earlier) });
      // who speaks of any speaks of each that was spoken of
      for (const [each, known] of decisions) {
        if (each !== key && keyOf(anyOf(known.matter)) === key)
          decisions.set(each, { ...known, pack: id, instead: behind(id, known) });
      }
    }
  }
  return [...decisions.values()];
}

const keyOf = (matter: Matter) => JSON.stringify(matter);

/** The packs that stand behind one that takes a matter over. */
function behind(pack: string, earlier: Decision | undefined): string[] {
  if (!earlier) return [];
  return earlier.pack === pack ? earlier.instead : [earlier.pack, ...earlier.instead];
}

/** The matter with whatever kind, limit or situation. */
function anyOf(matter: Matter): Matter {
  if (matter.on === 'contact') return { ...matter, kind: null };
  if (matter.on === 'approver') return { ...matter, unit: null };
  return matter.on === 'compensation' ? { ...matter, situation: null } : matter;
}

type Said = Pick<Decision, 'matter' | 'says'>;

function saidBy(pack: Pack): Said[] {
  const { redress, languages } = pack;
  const [own = LANGUAGES[0]] = languages;
  return [
    ...entriesOf(pack.rules).map(([rule, says]): Said => ({ matter: { on: 'rule', rule }, says })),
    ...pack.entries.map(({ entry, is }): Said => ({ matter: { on: 'entry', entry }, says: is })),
    ...entriesOf(pack.reasons).map(([rule]): Said => ({ matter: { on: 'reason', rule, language: own }, says: null })),
    ...pack.wordings.map(({ part, language }): Said => ({ matter: { on: 'wording', part, language }, says: null })),
    ...pack.contacts.flatMap(({ kinds = [null] }) =>
      kinds.map((kind): Said => ({ matter: { on: 'contact', kind }, says: null })),
    ),
    ...redress.rows.flatMap(({ gives, situations = [null], texts }) =>
      situations.flatMap((situation) =>
        entriesOf(texts).map(([language]): Said => {
          return { matter: { on: 'compensation', gives, situation, language }, says: null };
        }),
      ),
    ),
    ...redress.forms.map(({ form, language }): Said => ({ matter: { on: 'form', form, language }, says: null })),
    ...entriesOf(redress.authority).flatMap(([role, { limits, approver }]) => {
      const units = Object.keys(limits) as Unit[];
      const above = approver ? (units.length > 0 ? units : [null]) : [];
      return [
        ...units.map((unit): Said => ({ matter: { on: 'limit', role, unit }, says: limits[unit] ?? null })),
        ...above.map((unit): Said => ({ matter: { on: 'approver', role, unit }, says: null })),
      ];
    }),
    ...entriesOf(redress.budget).map(([unit, says]): Said => ({ matter: { on: 'budget', unit }, says })),
    ...(pack.responseTime ? [{ matter: { on: 'response-time' }, says: pack.responseTime } as const] : []),
  ];
}

function entriesOf<Key extends string, Value>(record: Partial<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}
