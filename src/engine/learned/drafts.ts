import { TextCache } from '../cache';
import type { Language, RuleId, Span } from '../model';
import { overlap, overlapsSorted } from '../spans';
import type { Analysis, Sentence } from '../text/analysis';
import { asks } from '../text/asks';
import { type Clause, clausesOf } from '../text/clauses';
import { gapsOf } from '../wording/gaps';
import { type Features, featuresOfSentence } from './features';
import { heaviestOf } from './heaviest';
import type { Lexicon } from './lexicon';
import { hiddenOf, LEARNED_RULES, type LearnedRule, logOdds, shares } from './network';
import type { Weights } from './weights';

/** What lies outside a sentence of a draft and still decides about it. */
export interface Surroundings {
  /** Where responsibility has been taken, as an offset; infinite when it never is. */
  ownedFrom: number;
  /** The customer asked for the reason. */
  askedWhy: boolean;
}

/** What the learned reader objects to: the clauses that weigh most in a sentence. */
interface Objection extends Span {
  rule: LearnedRule;
  /** Index into `Analysis.sentences`. */
  sentence: number;
  language: Language;
  /** How far above the threshold, in log odds. */
  excess: number;
  /** The words that spoke most for it, heaviest first. */
  heaviest: Span[];
}

/** A second opinion on a draft. */
export interface Opinion {
  objections: Objection[];
  /** Whether a rule that a phrase found broken in a sentence most likely is not. */
  doubts(sentence: number, rule: RuleId): boolean;
  /** Whether it more likely is than not; what has not been learned, or not been read, nobody contradicts. */
  agrees(sentence: number, rule: RuleId): boolean;
}

/**
 * Log odds below which a phrase is not believed. On drafts by writers that neither packs nor weights had seen it takes
 * away three quarters of the alarms on clean drafts and one in sixteen of the findings that were right.
 */
const DOUBT = -3.5;
/** A draft of this many sentences or more counts as a whole letter. */
const LETTER = 4;
/** A clause beside the heaviest belongs to the objection when it weighs this part of it. */
const BESIDE = 0.5;
const HEAVIEST = 3;
/** A single word ("Hello,") says too little to object to. */
const FEWEST_WORDS = 2;
/** And a short question asks for facts: which ones sound like a reproach, phrases know. */
const FEWEST_WORDS_ASKING = 6;
/** More words than that are several sentences without marks between them: nothing like it was learnt from. */
const MOST_WORDS = 40;

/**
 * Features of a sentence of a draft, with what decides about it from outside.
 * @param without ranges that are not read, sorted and not overlapping
 */
export function featuresOfDraft(
  analysis: Analysis,
  index: number,
  sentence: Sentence,
  without: readonly Span[],
  surroundings: Surroundings,
  lexicon: Lexicon,
): Features {
  const about = circumstancesOf(analysis, index, sentence, surroundings);
  return featuresOfSentence(analysis, sentence, without, lexicon, about);
}

function circumstancesOf(
  analysis: Analysis,
  index: number,
  sentence: Sentence,
  { ownedFrom, askedWhy }: Surroundings,
): string[] {
  return [
    ownedFrom <= sentence.start ? 'owned' : 'not owned',
    askedWhy ? 'asked why' : 'not asked why',
    index === 0 ? 'first' : 'later',
    asks(analysis, index) ? 'asks' : 'tells',
    `of ${Math.min(analysis.sentences.length, LETTER)}`,
  ];
}

/** Characters of sentences whose odds are kept: those of the drafts that are open. */
const KEPT = 100_000;

/** What was made of one sentence. */
interface Verdict {
  odds: Odds;
  /** Offsets from the beginning of the sentence. */
  objections: Omit<Objection, 'sentence'>[];
}

/** Of a sentence in which a gap is still open. */
const UNFINISHED: Verdict = { odds: {}, objections: [] };

/** Reads drafts sentence by sentence; keeps what it made of each, so that a keystroke costs the one it changed. */
export function createDraftReader(
  weights: Weights,
  lexicon: Lexicon,
): (analysis: Analysis, without: readonly Span[], surroundings: Surroundings) => Opinion {
  const kept = new TextCache<Verdict>(KEPT);

  return (analysis, without, surroundings) => {
    const gaps = gapsOf(analysis.text);
    const verdicts = analysis.sentences.map((sentence, index) => {
      if (overlapsSorted(sentence, gaps)) return UNFINISHED;
      const about = circumstancesOf(analysis, index, sentence, surroundings);
      const work = () =>
        judge(
          weights,
          analysis,
          sentence,
          without,
          featuresOfSentence(analysis, sentence, without, lexicon, about),
          asks(analysis, index) ? FEWEST_WORDS_ASKING : FEWEST_WORDS,
        );
      if (overlapsSorted(sentence, without)) return work();
      return kept.get([...about, sentence.language, analysis.text.slice(sentence.start, sentence.end)].join(' '), work);
    });
    return {
      objections: verdicts.flatMap(({ objections }, sentence) => {
        const by = analysis.sentences[sentence]?.start ?? 0;
        return objections.map((one) => ({
          ...one,
          ...moved(one, by),
          heaviest: one.heaviest.map((word) => moved(word, by)),
          sentence,
        }));
      }),
      doubts: (sentence, rule) => isLearned(rule) && (verdicts[sentence]?.odds[rule] ?? 0) < DOUBT,
      agrees: (sentence, rule) => !isLearned(rule) || (verdicts[sentence]?.odds[rule] ?? 0) >= 0,
    };
  };
}

function judge(
  { sorts, thresholds }: Weights,
  analysis: Analysis,
  sentence: Sentence,
  without: readonly Span[],
  features: Features,
  fewest: number,
): Verdict {
  if (features.hashes.length === 0) return { odds: {}, objections: [] };
  const hidden = hiddenOf(sorts, features.hashes);
  const odds: Odds = Object.fromEntries(LEARNED_RULES.map((rule) => [rule, logOdds(sorts, hidden, rule)]));
  const words = wordsIn(analysis, sentence);
  if (words < fewest || words > MOST_WORDS) return { odds, objections: [] };
  const objections = LEARNED_RULES.flatMap((rule): Verdict['objections'] => {
    const excess = (odds[rule] ?? Number.NEGATIVE_INFINITY) - thresholds[sentence.language][rule];
    if (excess <= 0) return [];
    const added = shares(sorts, features, hidden, rule, sentence.firstToken, sentence.endToken);
    const span = heaviestClauses(clausesOf(analysis, sentence), added, sentence.firstToken);
    if (!span || overlapsSorted(span, without)) return [];
    const heaviest = heaviestWords(analysis, sentence, added, span).map((word) => moved(word, -sentence.start));
    return [{ ...moved(span, -sentence.start), rule, language: sentence.language, excess, heaviest }];
  });
  return { odds, objections };
}

function wordsIn({ tokens }: Analysis, { firstToken, endToken }: Sentence): number {
  return tokens.slice(firstToken, endToken).filter(({ kind }) => kind === 'word').length;
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Log odds of each rule; none where there is nothing to read. */
type Odds = Partial<Record<LearnedRule, number>>;

function isLearned(rule: RuleId): rule is LearnedRule {
  return (LEARNED_RULES as readonly RuleId[]).includes(rule);
}

/** The clause that weighs most, together with its neighbours that weigh about as much. */
function heaviestClauses(clauses: readonly Clause[], added: Float64Array, firstToken: number): Span | null {
  const heaviest = heaviestOf(clauses, added, firstToken);
  if (!heaviest) return null;
  const { weights, index } = heaviest;
  const enough = (weights[index] ?? 0) * BESIDE;
  let first = index;
  let last = index;
  while ((weights[first - 1] ?? Number.NEGATIVE_INFINITY) > enough) first--;
  while ((weights[last + 1] ?? Number.NEGATIVE_INFINITY) > enough) last++;
  return { start: clauses[first]?.start ?? heaviest.span.start, end: clauses[last]?.end ?? heaviest.span.end };
}

function heaviestWords({ tokens }: Analysis, sentence: Sentence, added: Float64Array, within: Span): Span[] {
  const words: (Span & { weight: number })[] = [];
  added.forEach((weight, at) => {
    const token = tokens[sentence.firstToken + at];
    if (token?.kind === 'word' && weight > 0 && overlap(token, within))
      words.push({ start: token.start, end: token.end, weight });
  });
  return words
    .sort((one, other) => other.weight - one.weight)
    .slice(0, HEAVIEST)
    .map(({ start, end }) => ({ start, end }));
}
