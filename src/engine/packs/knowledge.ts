import {
  type AbuseKind,
  LANGUAGES,
  type Language,
  type Length,
  type RuleId,
  type Rung,
  type Severity,
  type Source,
} from '../model';

/**
 * Packs after compiling: what the worker loads. Plain JSON, made when the extension is built
 * (`virtual:built-in-packs`) or when a team's pack is accepted.
 */
export interface Knowledge {
  /** The phrases of all packs, by the language of the sentences they are looked for in. Opaque to everybody but `automaton.ts`. */
  phrases: Record<Language, string>;
  /** `Match.entry` is an index into this. */
  entries: Entry[];
  wordings: Wording[];
  /** Title, reason and source of each rule, in each language. */
  reasons: Record<Language, Partial<Record<RuleId, Reason>>>;
}

export interface Reason {
  title: string;
  why: string;
  source: Source;
}

/** Circumstances under which a finding is not one (docs/craft.md §2, "context decides"). */
export const CIRCUMSTANCES = ['owned-before', 'answered-why', 'question'] as const;
export type Circumstance = (typeof CIRCUMSTANCES)[number];

/** What phrases may tell the engine besides findings and abuse. */
export const SIGNALS = [
  // of a customer's message
  'problem',
  'loss-practical',
  'loss-emotional',
  'ask',
  'asked-why',
  /** Thanks and contentment: a message may tell of a problem beside them, but mostly tells of none. */
  'praise',
  /** A lawful next step (review, chargeback, consumer protection): never a threat or blackmail. */
  'lawful-step',
  /** "your courier called me …": abuse inside is somebody else's. */
  'reported',
  /** Words that lift an accusation of abuse from the clause they stand in: negation, joke at oneself. */
  'not-aimed',
  /** Polite plural address (Вы/Ви, "Sir"): tells that a ты/ти in the reply is contempt. */
  'formal-address',
  /** Coarse words, whomever or whatever they are thrown at: never quoted in wording of ours. */
  'coarse',
  // of a draft
  'ownership',
  'familiar-address',
  /** Responsibility taken beside somebody else's: "we, too", "for our part". */
  'own-part',
  'stage-feeling',
  'stage-facts',
  /** Asks for a fact, if its sentence is a question. */
  'interrogative',
  'stage-happened',
  'stage-share',
  'stage-thanks',
  'stage-remedy',
  'stage-gesture',
  'stage-follow-up',
  'stage-signature',
] as const;
export type Signal = (typeof SIGNALS)[number];

export type RewriteScope = 'phrase' | 'clause' | 'sentence';

export interface RewriteTemplate {
  /** May hold the slots {problem}, {name}; skipped when one can't be filled. */
  text: string;
  replaces: RewriteScope;
}

export type Entry =
  | {
      sort: 'finding';
      /** `pack/entry`. */
      id: string;
      language: Language;
      rule: RuleId;
      unless: Circumstance[];
      rewrites: RewriteTemplate[];
      /** A team's own reason, in the pack's language; without it the rule's reason stands. */
      why?: string;
    }
  | { sort: 'abuse'; id: string; language: Language; kind: AbuseKind; severity: Exclude<Severity, 0> }
  | { sort: 'signal'; id: string; language: Language; signal: Signal };

/** Whether an entry is of a pack that ships with Aplomb: these are called as their language is. */
export function isBuiltIn(entry: string): boolean {
  return LANGUAGES.some((language) => entry.startsWith(`${language}/`));
}

export const WORDING_PARTS = [
  'boundary.greeting',
  'boundary.problem',
  'boundary.behaviour',
  'boundary.next',
  'boundary.door',
  'boundary.signature',
] as const;
export type WordingPart = (typeof WORDING_PARTS)[number];

/** A part of a wording; the most specific that fits the choice wins, equals are variants of each other. */
export interface Wording {
  id: string;
  language: Language;
  part: WordingPart;
  kinds?: AbuseKind[];
  rungs?: Rung[];
  lengths?: Length[];
  /** May hold {name}, {problem}, {agent}; a wording whose slot can't be filled does not fit. */
  text: string;
}

/** A phrase of `Knowledge.entries[entry]` found in a text; UTF-16 offsets; `except` phrases already applied. */
export interface Match {
  entry: number;
  start: number;
  end: number;
  /** Index into `Analysis.sentences`. */
  sentence: number;
}
