/**
 * The words of the engine: what goes in and what comes out. Everything here is plain data, so that it
 * survives `postMessage`, storage and JSON unchanged. All offsets are UTF-16 code units into the text
 * that was given; `end` is exclusive.
 */

import type { Sums } from './redress/redress';

export const LANGUAGES = ['en', 'ru', 'uk'] as const;
export type Language = (typeof LANGUAGES)[number];

export interface Span {
  start: number;
  end: number;
}

/** The rules of a draft (docs/craft.md §2). `over-limit` needs a team's limits and comes with them. */
export const RULES = [
  'excuse',
  'blame',
  'correction',
  'stock-apology',
  'non-apology',
  'dissuasion',
  'contempt',
  'vague-promise',
  'escalation',
  'order',
  'over-limit',
] as const;
export type RuleId = (typeof RULES)[number];

/** A family is what the eye tells apart: one colour and one stroke (docs/look.md). */
export const FAMILIES = ['excuse', 'blame', 'correction', 'stock-apology', 'contempt', 'promise', 'order'] as const;
export type Family = (typeof FAMILIES)[number];

export const FAMILY_OF: Record<RuleId, Family> = {
  excuse: 'excuse',
  blame: 'blame',
  correction: 'correction',
  'stock-apology': 'stock-apology',
  'non-apology': 'stock-apology',
  dissuasion: 'contempt',
  contempt: 'contempt',
  'vague-promise': 'promise',
  escalation: 'order',
  order: 'order',
  'over-limit': 'order',
};

/** The texts that the craft comes from (docs/craft.md). */
export const SOURCES = ['S0', 'S1', 'S2', 'S3', 'S4'] as const;
export type Source = (typeof SOURCES)[number];

/** Replaces `draft.slice(start, end)` with `text`; may reach beyond the finding, to its clause or sentence. */
export interface Rewrite extends Span {
  text: string;
}

/** One place in a draft that harms the reply. */
export interface Finding extends Span {
  rule: RuleId;
  family: Family;
  /** `pack/entry`, stable between versions: what "ignore this everywhere" and "which pack decided" refer to. */
  entry: string;
  /** What the team calls its pack, where the entry is not one of ours. */
  pack?: string;
  /** Language of the passage; rewrites are written in it. */
  language: Language;
  /** Title, reason and source are in the language of the interface. */
  title: string;
  why: string;
  source: Source;
  /** In the language of the interface as well: what to ask oneself, where no rewrite is offered. */
  how?: string;
  /** Every rewrite is clean under our own review. Empty when none would be. */
  rewrites: Rewrite[];
  /** Where no phrase but the learned reader objects: the words of the draft that spoke most for it, heaviest first. */
  weighed?: string[];
}

/** Kinds of abuse (docs/craft.md §1). */
export const ABUSE_KINDS = [
  'familiarity',
  'insult',
  'humiliation',
  'profanity-at',
  'threat',
  'blackmail',
  'harassment',
  'hate',
] as const;
export type AbuseKind = (typeof ABUSE_KINDS)[number];

export type MessageKind = 'constructive' | 'mixed' | 'abusive' | 'neutral';
export type Severity = 0 | 1 | 2 | 3;

export interface Evidence extends Span {
  kind: AbuseKind;
}

/** What kind of message came in (docs/craft.md §1). */
export interface Assessment {
  language: Language;
  kind: MessageKind;
  /** Most severe first, no duplicates. */
  abuse: AbuseKind[];
  severity: Severity;
  evidence: Evidence[];
  /** Where the customer names the problem, in three words of their own or more; never overlaps evidence. */
  problem: Span | null;
  /** Coarse words are among those of the problem: no wording of ours repeats it. */
  coarse?: boolean;
  /** Somebody was hurt, fell ill, was in danger or died, or lost what nothing replaces. */
  grave?: boolean;
  /** Practical and emotional losses, as ranges of the customer's words. */
  losses: (Span & { sort: 'practical' | 'emotional' })[];
  /** What they ask for. */
  ask: Span | null;
  askedWhy: boolean;
}

/** Who writes: an agent, a manager who steps in, or the owner (docs/craft.md §4). */
export const ROLES = ['agent', 'manager', 'owner'] as const;
export type Role = (typeof ROLES)[number];

/** What a draft is an answer to. Everything may be missing: then the draft is judged on its own. */
export interface Talk {
  /** The customer's last message (or last messages in a row, joined by blank lines). */
  customer?: string;
  /** As the page shows it; used to fill wordings. */
  customerName?: string;
  /** The agent's own name for signatures. */
  agentName?: string;
  /** Who the agent is to the customer; an agent when left out. */
  role?: Role;
  /** A direct message needs no signature. */
  channel?: 'email' | 'ticket' | 'message';
  /** What was said before `customer`, oldest first. */
  earlier?: readonly EarlierMessage[];
  /** Вы/Ви to one person in our wordings with a small letter; with a capital one when left out. */
  smallYou?: boolean;
  /** What the agent set as their own limit; beside a pack's limit the lower one holds. */
  ownLimit?: OwnLimit;
}

/** A certificate of authority that somebody wrote out for themselves (S3). */
export interface OwnLimit {
  limits: Sums;
  /** Who decides above it, by name. */
  approver?: string;
}

/** A message of the conversation that stands before the one to be answered. */
export interface EarlierMessage {
  author: 'customer' | 'agent';
  text: string;
}

/**
 * What a good reply has, in the order in which it belongs there (docs/craft.md §3): the stages of a reply, then the
 * skills around them.
 */
export const STAGES = [
  'feeling',
  'facts',
  'happened',
  'ownership',
  'share',
  'thanks',
  'remedy',
  'gesture',
  'follow-up',
  'signature',
] as const;
export type StageId = (typeof STAGES)[number];

/** Whether a draft has a stage, and in which words first; `not-applicable`: this message does not call for it. */
export type Stage = { stage: StageId } & (({ is: 'present' } & Span) | { is: 'missing' } | { is: 'not-applicable' });

export interface Review {
  /** What most of the draft is written in. */
  language: Language;
  /** Sorted by `start`; findings of one draft never overlap. */
  findings: Finding[];
  /** One for each of `STAGES`, in that order. */
  stages: Stage[];
}

export const RUNGS = ['notice', 'limit', 'close'] as const;
export type Rung = (typeof RUNGS)[number];

export const LENGTHS = ['short', 'long'] as const;
export type Length = (typeof LENGTHS)[number];

/** What the user chose in the panel; a missing choice is made by the engine and told back in the proposal. */
export interface BoundaryChoice {
  rung?: Rung;
  length?: Length;
  language?: Language;
  /** Who writes. Default: `Talk.role`. */
  role?: Role;
  /** The real problem is solved in the same breath. Default: where there is one. */
  withProblem?: boolean;
  /** 0 is the first wording, 1 the next … ("another wording"); wraps around. */
  variant?: number;
  /** Language of the advice beside the wording. Default: that of the wording. */
  interfaceLanguage?: Language;
}

/** What advice there is beside the wording of a boundary, for the agent alone. */
export const ADVICE = ['tone', 'whom', 'keep', 'avoid'] as const;
/**
 * Lines each: how to answer without a boundary, whom to hand it over to, what to keep as evidence, what not to write.
 * None where there is nothing to say.
 */
export type Advice = Record<(typeof ADVICE)[number], string[]>;

/** Boundary wording for an abusive or mixed message (docs/craft.md §4). */
export interface Proposal {
  kind: AbuseKind;
  rung: Rung;
  length: Length;
  language: Language;
  role: Role;
  /** Paragraphs are separated by one blank line. */
  text: string;
  /** Where only the agent knows the words (what we will do, and by when), as ranges of `text`. */
  gaps: Span[];
  variants: number;
  /** The rung that the engine would choose for this message. */
  advised: Rung;
  /** The highest rung that messages of ours in this conversation already stand on. */
  stoodOn: Rung | null;
  /** There is a real problem to solve, and whether the wording speaks of it. */
  due: boolean;
  withProblem: boolean;
  advice: Advice;
  /** `familiarity` alone mostly needs no boundary: the wording is there, the advice is not to use it. */
  needed: boolean;
}

/** What the user switched off; applied by the engine so that every surface agrees. */
export interface ReviewOptions {
  /** Language of titles and reasons. Default: the passage's own. */
  interfaceLanguage?: Language;
  rulesOff?: readonly RuleId[];
  /** Words never to flag, as `normalisePhrase` leaves them. */
  ignored?: readonly string[];
  /** Language of the talk, where the words alone cannot tell. */
  language?: Language;
}
