import { type Language, RULES } from '@/engine/model';
import type { Knowledge } from '@/engine/packs/knowledge';
import type { KnownRule } from '@/wire/messages';

/** The rules that at least one entry of the packs can find, in the order of the craft. */
export function knownRules({ entries, reasons }: Knowledge, language: Language): KnownRule[] {
  const found = new Set(entries.flatMap((entry) => (entry.sort === 'finding' ? [entry.rule] : [])));
  return RULES.filter((rule) => found.has(rule)).map((rule) => ({
    rule,
    title: (reasons[language][rule] ?? reasons.en[rule])?.title ?? rule,
  }));
}
