import type { Sum } from '../amounts/amount';
import type { Language, Rewrite, RuleId, Span } from '../model';
import type { RewriteTemplate } from '../packs/knowledge';

/** A place that a rule objects to, before rewrites are worked out and reasons are looked up. */
export interface Fault extends Span {
  rule: RuleId;
  /** `pack/entry`; `aplomb/…` for the rules that phrases can't express. */
  entry: string;
  language: Language;
  /** Index into `Analysis.sentences`. */
  sentence: number;
  /** From a pack: still to be filled and fitted into the draft. */
  templates: readonly RewriteTemplate[];
  /** From a rule that can say exactly what it would write. */
  edits: readonly Rewrite[];
  /** A team's own reason. */
  why?: string;
  /** What whoever writes may decide alone, where more is offered. */
  limit?: Sum;
  /** From the learned reader: the words that spoke most for it. */
  weighed?: string[];
}

/** What lies outside a passage and still decides about it (docs/craft.md §2, "context decides"). */
export interface Circumstances {
  /** Responsibility was taken before this passage. */
  owned: boolean;
  /** The customer asked for the reason. */
  askedWhy: boolean;
  /** Customer and agent say Вы/Ви, or somebody does and nobody objected to it by saying ты/ти. */
  formal: boolean;
  /** The stems of the words that the customer wrote; none where there is no message. */
  theirWords: ReadonlySet<string>;
  /** The customer's message holds abuse: what is written back may return it. */
  abused: boolean;
}
