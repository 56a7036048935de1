import type { RuleId } from '@/engine/model';

/**
 * What is to happen to a place that harms: drafts, and what they become by one of the rewrites offered; `null`: a frame
 * with gaps at most. In braces where it stands; else it is the first sentence.
 */
export type RewriteCases = Record<
  string,
  { rule: RuleId; cases: readonly (readonly [draft: string, becomes: string | null])[] }
>;
