import { type Lifted, liftedParts } from '../incoming/lifting';
import { ABUSE_KINDS, type AbuseKind, type Evidence, type Severity, type Span } from '../model';
import { mainLanguage, type Reading, signals } from '../reading';
import { overlap, united } from '../spans';
import type { Analysis } from '../text/analysis';
import { clausesOf } from '../text/clauses';
import { type Scored, scoreOf, scoreTokens } from './score';
import { readWeights, type Weights } from './weights';

/** Abuse that no phrase knows, as the learned reader sees it. */
interface Suspicion {
  /** The clause that weighs most. */
  evidence: Evidence;
  severity: Exclude<Severity, 0>;
}

/**
 * A second opinion on a message in which the packs found no abuse: a linear model over words, pairs of words and runs of
 * letters (docs/model-card.md). It never sees what the packs have lifted: quotations, reports, denials, lawful steps.
 */
export interface LearnedReader {
  /** Log odds that the message is abusive; minus infinity where there is nothing to read. */
  score(reading: Reading): number;
  /** `null` when the message stays below the threshold of its language. */
  suspect(reading: Reading): Suspicion | null;
  /** The words that spoke most for abuse, heaviest first: at most `most` ranges of the text. */
  heaviest(reading: Reading, most: number): Span[];
}

/** What each kind mostly weighs; the heavier and the lighter of its examples are for the packs to tell. */
const SEVERITY: Record<AbuseKind, Exclude<Severity, 0>> = {
  familiarity: 1,
  insult: 2,
  humiliation: 2,
  'profanity-at': 2,
  blackmail: 2,
  harassment: 2,
  threat: 3,
  hate: 3,
};

/** @throws Error when the bytes are not weights of this version. */
export function createLearnedReader(bytes: ArrayBuffer): LearnedReader {
  const weights = readWeights(bytes);

  function suspect(reading: Reading): Suspicion | null {
    const { analysis } = reading;
    const without = unread(reading);
    const scored = scoreTokens(weights.abuse, analysis, without);
    if (whole(weights, scored, analysis) <= weights.thresholds[mainLanguage(analysis)]) return null;
    const clause = heaviestClause(weights, scored, analysis);
    // Where the packs hear what went wrong, a clause is a complaint however it swears
    if (!clause || signals(reading, 'problem').some((problem) => overlap(problem, clause))) return null;
    const kind = kindOf(weights, analysis, without);
    return { evidence: { ...clause, kind }, severity: SEVERITY[kind] };
  }

  return {
    score: (reading) => whole(weights, scoreTokens(weights.abuse, reading.analysis, unread(reading)), reading.analysis),
    suspect,
    heaviest: (reading, most) => heaviestWords(weights, reading, most),
  };
}

/** What the packs say is not aimed at the reader is not read. */
export function unread(reading: Reading): Span[] {
  const { reported, notAimed, lawful }: Lifted = liftedParts(reading);
  return united([...reported, ...notAimed, ...lawful]);
}

function whole(weights: Weights, scored: Scored, analysis: Analysis): number {
  return scoreOf(weights.abuse, scored, 0, analysis.tokens.length);
}

function heaviestClause(weights: Weights, scored: Scored, analysis: Analysis): Span | null {
  let best: Span | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const sentence of analysis.sentences) {
    for (const { start, end, firstToken, endToken } of clausesOf(analysis, sentence)) {
      const score = scoreOf(weights.abuse, scored, firstToken, endToken);
      if (score <= most) continue;
      most = score;
      best = { start, end };
    }
  }
  return best;
}

function kindOf(weights: Weights, analysis: Analysis, without: readonly Span[]): AbuseKind {
  const scores = ABUSE_KINDS.map((kind) => {
    const table = weights.kinds[kind];
    return scoreOf(table, scoreTokens(table, analysis, without), 0, analysis.tokens.length);
  });
  return ABUSE_KINDS[scores.indexOf(Math.max(...scores))] ?? 'insult';
}

function heaviestWords(weights: Weights, reading: Reading, most: number): Span[] {
  const { tokens } = reading.analysis;
  const { sums } = scoreTokens(weights.abuse, reading.analysis, unread(reading));
  return tokens
    .map(({ start, end }, at) => ({ start, end, weight: (sums[at + 1] ?? 0) - (sums[at] ?? 0) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, most)
    .map(({ start, end }) => ({ start, end }));
}
