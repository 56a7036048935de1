import knowledge from 'virtual:built-in-packs';
import { createEngine, type Engine } from '../../src/engine/engine.ts';
import { createLearnedReader, type LearnedReader } from '../../src/engine/learned/reader.ts';
import type { AbuseKind, Language } from '../../src/engine/model.ts';
import { createReader, type Read } from '../../src/engine/reading.ts';

/** The three judgements that are set side by side. */
export const JUDGES = ['rules', 'reader', 'both'] as const;
export type JudgeName = (typeof JUDGES)[number];

export interface Judges {
  /** Kinds of abuse that each sees; none for a message that it lets pass. */
  kinds(text: string, language: Language): Record<JudgeName, readonly AbuseKind[]>;
  engine: Engine;
}

export function createJudges(weights: ArrayBuffer): Judges {
  const learned: LearnedReader = createLearnedReader(weights);
  const rules = createEngine(knowledge);
  const both = createEngine(knowledge, learned);
  const read: Read = createReader(knowledge);
  return {
    engine: both,
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
