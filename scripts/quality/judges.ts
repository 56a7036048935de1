import knowledge from 'virtual:built-in-packs';
import { createEngine, type Engine } from '../../src/engine/engine.ts';
import { createLearnedReader, type LearnedReader } from '../../src/engine/learned/reader.ts';
import type { AbuseKind, Language, RuleId, Span } from '../../src/engine/model.ts';
import { createReader, type Read } from '../../src/engine/reading.ts';
import { apart } from '../../src/engine/review/apart.ts';
import { ownershipStart } from '../../src/engine/review/circumstances.ts';

/** The three judgements that are set side by side. */
export const JUDGES = ['rules', 'reader', 'both'] as const;
export type JudgeName = (typeof JUDGES)[number];

export interface Judges {
  /** Kinds of abuse that each sees; none for a message that it lets pass. */
  kinds(text: string, language: Language): Record<JudgeName, readonly AbuseKind[]>;
  /** What ships: packs and reader together. */
  engine: Engine;
  /** What each finds in a draft. */
  findings(draft: string, customer: string | null, language: Language): Record<JudgeName, readonly Found[]>;
}

type Found = Span & { rule: RuleId };

export function createJudges(weights: ArrayBuffer): Judges {
  const learned: LearnedReader = createLearnedReader(weights);
  const rules = createEngine(knowledge);
  const both = createEngine(knowledge, learned);
  const read: Read = createReader(knowledge);
  return {
    engine: both,
    findings(draft, customer, language) {
      const talk = { customer: customer ?? undefined };
      const reading = read(draft, language);
      const askedWhy = customer !== null && rules.assess(customer, { language }).askedWhy;
      const ownedFrom = ownershipStart(reading, { owned: false });
      return {
        rules: rules.review(draft, talk, { language }).findings,
        reader: learned.consider(reading, apart(reading.analysis), { ownedFrom, askedWhy }).objections,
        both: both.review(draft, talk, { language }).findings,
      };
    },
    kinds(text, language) {
      const suspicion = learned.suspect(read(text, language));
      return {
        rules: rules.assess(text, { language }).abuse,
        reader: suspicion ? [suspicion.evidence.kind] : [],
        both: both.assess(text, { language }).abuse,
      };
    },
  };
}
