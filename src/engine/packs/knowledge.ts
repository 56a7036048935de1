import {
  type AbuseKind,
  LANGUAGES,
  type Language,
  type Length,
  type Role,
  type RuleId,
  type Rung,
  type Severity,
  type Source,
} from '../model';
import type { Redress, Situation } from '../redress/redress';

/**
 * Packs after compiling: what the worker loads. Plain JSON, made when the extension is built
 * (`virtual:built-in-packs`) or when a team's pack is accepted.
 */
export interface Knowledge {
  /**
   * The phrases of all packs, by the language of the sentences they are looked for in; a text for each time that packs
   * were compiled. Opaque to everybody but `automaton.ts`.
   */
  phrases: Record<Language, readonly string[]>;
  /** `Match.entry` is an index into this. */
  entries: Entry[];
  wordings: Wording[];
  contacts: Contact[];
  /** Title, reason and source of each rule, in each language. */
  reasons: Record<Language, Partial<Record<RuleId, Reason>>>;
  redress: Redress;
  /** What teams say about the rules of Aplomb; of several packs the later decides, rule by rule. */
  rules: Partial<Record<RuleId, Switch>>;
  /** Built-in entries that teams switched off, `pack/entry`. */
  entriesOff: string[];
  /** Within what time the team promises to answer. */
  responseTime: ResponseTime | null;
}

/**
 * How far Aplomb's own knowledge is heard on a rule. `only-when-sure`: where a phrase objects and the learned reader finds
 * it more likely than not; for a rule it has not learned, and where it is not there, the phrase is enough.
 */
export const SWITCHES = ['off', 'only-when-sure', 'on'] as const;
export type Switch = (typeof SWITCHES)[number];

export interface ResponseTime {
  count: number;
  unit: 'minutes' | 'hours' | 'days';
}

export interface Reason {
  title: string;
  why: string;
  source: Source;
  /** What to ask oneself, where no rewrite is offered. */
  how?: string;
  /** A sentence with gaps in the place of one that nothing else can be made of. */
  instead?: string;
}

/** Circumstances under which a finding is not one (docs/craft.md §2, "context decides"). */
export const CIRCUMSTANCES = ['owned-before', 'told-before', 'answered-why', 'question', 'requested'] as const;
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
  /** Which situation of the matrix it is (docs/craft.md §6). */
  'situation-late',
  'situation-lost',
  'situation-damaged',
  'situation-wrong-item',
  'situation-overcharged',
  'situation-rude-staff',
  'situation-unreachable',
  'situation-service-failure',
  'situation-privacy',
  /** Somebody was hurt, fell ill, was in danger or died: nothing that a shop gives back makes it good. */
  'situation-injury',
  /** A death, a funeral, a theft, what can't be had again: no gift and no second try fits it. */
  'situation-beyond-repair',
  /** Not for the first time. */
  'repeated',
  /** A customer for years. */
  'long-standing',
  // of a draft
  'ownership',
  'familiar-address',
  /** Responsibility taken beside somebody else's: "we, too", "for our part". */
  'own-part',
  /** Gives back what the customer told: "you write that …"; the accusation behind it is not ours. */
  'customer-said',
  /** Asks the customer for what is needed, or to write elsewhere: a promise beside it is routing (docs/craft.md §2). */
  'request',
  /** An apology that names what happened, or one's own misunderstanding: neither faceless nor deflected. */
  'apology-named',
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
  /** Says what we will do; what is the customer's to do, is past, a condition or a state: a date belongs to the nearest of them. */
  'own-deed',
  'other-deed',
  /** A hope, a guess, or somebody's words given back: a date that is told with it is no promise of ours. */
  'not-promised',
  /** Gives something beyond what is due: what an amount beside it is offered as. */
  'offer-extra',
  /** Gives money back. */
  'offer-back',
  /** Money that was the customer's own: what is given back is due, not offered. */
  'amount-due',
  /** Names what something costs or is. */
  'amount-named',
  // of an earlier message of ours
  /** Says how we talk here; what happens if it goes on; that the conversation ends. */
  'boundary-notice',
  'boundary-limit',
  'boundary-close',
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
  | { sort: 'signal'; id: string; language: Language; signal: Signal }
  /** A team's own name or term: nothing in it is flagged. */
  | { sort: 'term'; id: string; language: Language };

/** Whose entry, wording, row or contact it is, of what is called `pack/entry`. */
export function packOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

/** The entry that holds all names and terms of a pack. */
export function termsOf(pack: string): string {
  return `${pack}/never-flag`;
}

/** Whether an entry is of a pack that ships with Aplomb: these are called as their language is. */
export function isBuiltIn(entry: string): boolean {
  return LANGUAGES.some((language) => entry.startsWith(`${language}/`));
}

/** Whose entries the engine makes itself (`aplomb/reader`): no pack may be called so. */
export const ENGINE = 'aplomb';

/** Whether a team's own pack says so: Aplomb's rules may be switched, what a team says stands. */
export function isTeams(entry: string): boolean {
  return !isBuiltIn(entry) && packOf(entry) !== ENGINE;
}

export const WORDING_PARTS = [
  'boundary.greeting',
  'boundary.introduction',
  'boundary.problem',
  'boundary.behaviour',
  'boundary.next',
  'boundary.solution',
  'boundary.door',
  'boundary.signature',
  'stage.greeting',
  'stage.feeling',
  'stage.facts',
  'stage.happened',
  'stage.ownership',
  'stage.share',
  'stage.thanks',
  'stage.remedy',
  'stage.gesture',
  'stage.follow-up',
  'stage.signature',
  'owed.slipping',
  'owed.broken',
  'owed.changed',
  // for the agent alone
  'advice.tone',
  'advice.whom',
  'advice.keep',
  'advice.avoid',
] as const;
export type WordingPart = (typeof WORDING_PARTS)[number];

/** Whether a wording is said to the agent, and never sent. */
export function isAdvice(part: WordingPart): boolean {
  return part.startsWith('advice.');
}

/**
 * A part of a wording: a team's before ours, then the most specific that fits; equals are variants of each other, or the
 * lines of an advice.
 */
export interface Wording {
  id: string;
  language: Language;
  part: WordingPart;
  kinds?: AbuseKind[];
  rungs?: Rung[];
  /** Only where the message tells of one of these. */
  situations?: Situation[];
  lengths?: Length[];
  roles?: Role[];
  /** Only where there is, or is not, a real problem to solve. */
  problem?: boolean;
  /** May hold slots (`wording/slots.ts`); a wording whose slot can't be filled does not fit. */
  text: string;
}

/** Somebody of the team whom abuse is handed over to. */
export interface Contact {
  id: string;
  /** Left out: whatever is to be handed over. */
  kinds?: AbuseKind[];
  /** Who it is and how to reach them, as the team says it, in whatever language. */
  name: string;
}

/** A phrase of `Knowledge.entries[entry]` found in a text; UTF-16 offsets. */
export interface Match {
  entry: number;
  start: number;
  end: number;
  /** Index into `Analysis.sentences`. */
  sentence: number;
  /** One of its entry's `except` phrases lies over it, so it counts for nothing. */
  spared: boolean;
}
