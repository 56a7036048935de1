import { type Language, RULES, type RuleId } from '@/engine/model';
import type { Knowledge } from '@/engine/packs/knowledge';
import type { KnownRule } from '@/wire/messages';

/** What no phrase alone can tell: the engine finds it by where things stand in a draft, and by limits. */
const BY_PLACE: readonly RuleId[] = ['order', 'over-limit'];

/** The rules that at least one entry of the packs can find, or the engine by itself, in the order of the craft. */
export function knownRules({ entries, reasons }: Knowledge, language: Language): KnownRule[] {
  const found = new Set([...BY_PLACE, ...entries.flatMap((entry) => (entry.sort === 'finding' ? [entry.rule] : []))]);
  return RULES.filter((rule) => found.has(rule)).map((rule) => ({
    rule,
    title: (reasons[language][rule] ?? reasons.en[rule])?.title ?? rule,
  }));
}
