import { LEARNED_RULES, type LearnedRule, type Output } from '../../src/engine/learned/network.ts';
import { type Thresholds, thresholdsOf } from '../../src/engine/learned/weights.ts';
import { LANGUAGES, type Language } from '../../src/engine/model.ts';
import type { Sourced } from './examples.ts';
import { groupBy } from './rows.ts';

/** False alarms that are accepted among what people really wrote, all sets of a language together. */
const ACCEPTED_REAL = 0.01;
/** And on messages that were written to be mistaken for abuse. */
const ACCEPTED_WRITTEN = 0.055;
/**
 * By how much the threshold of abuse stands above that, in log odds: long reviews of places and things, which no set that
 * trains holds, raise more alarms than what the share is taken from.
 */
const ABOVE = 1.9;
/** The share of harmless drafts in which anything at all may be flagged: they were written to be mistaken as well. */
const ACCEPTED_DRAFTS = 0.05;
/** And the share of harmless replies, as they are really sent, that one rule may flag. */
const ACCEPTED_REPLIES = 0.008;
/** Digits of a threshold after the point. */
const DIGITS = 4;
/** By how much a threshold is raised at a time until that is so, in log odds. */
const RAISE = 0.05;

/** An example with the log odds that networks gave it which had not seen its writer. */
export interface Judged {
  example: Sourced;
  odds: Partial<Record<Output, number>>;
}

/** The thresholds that find most and keep false alarms to what is accepted. */
export function calibrate(judged: readonly Judged[]): Thresholds {
  const drafts = judged.filter(({ example }) => example.calibrates === 'draft');
  const rules = Object.fromEntries(LEARNED_RULES.map((rule) => [rule, bestOf(drafts, rule)])) as Record<
    LearnedRule,
    number
  >;
  const perLanguage = Object.fromEntries(
    LANGUAGES.map((language) => {
      const own = judged.filter(({ example }) => example.language === language);
      const harmless = (calibrates: Sourced['calibrates']) =>
        harmlessDrafts(own.filter(({ example }) => example.calibrates === calibrates));
      const raise = raiseOf(harmless('draft'), rules);
      const replies = harmless('reply');
      const ofRule = (rule: LearnedRule) =>
        Math.max(
          rules[rule] + raise,
          share(
            replies.map((draft) => highest(draft, rule)),
            ACCEPTED_REPLIES,
          ),
        );
      return [language, { abuse: abuseOf(own), ofRule }];
    }),
  ) as Record<Language, { abuse: number; ofRule(rule: LearnedRule): number }>;
  return thresholdsOf((language, output) => {
    const { abuse, ofRule } = perLanguage[language];
    return Number((output === 'abuse' ? abuse : ofRule(output)).toFixed(DIGITS));
  });
}

/** The threshold at which a rule's F1 is highest. */
function bestOf(judged: readonly Judged[], rule: LearnedRule): number {
  const asked = judged
    .filter(({ example }) => example.asked.includes(rule))
    .map(({ example, odds }) => ({ odds: odds[rule] ?? 0, sought: example.sought.includes(rule) }))
    .sort((one, other) => other.odds - one.odds);
  const all = asked.filter(({ sought }) => sought).length;
  let found = 0;
  let best = 0;
  let threshold = 0;
  asked.forEach(({ odds, sought }, index) => {
    if (sought) found++;
    const f1 = (2 * found) / (index + 1 + all);
    if (f1 <= best) return;
    best = f1;
    threshold = (odds + (asked[index + 1]?.odds ?? odds)) / 2;
  });
  return threshold;
}

/** By how much all rules' thresholds have to rise in a language. */
function raiseOf(harmless: readonly Judged[][], rules: Record<LearnedRule, number>): number {
  // how far the most suspicious of a draft's sentences lies above its threshold
  const excesses = harmless.map((draft) =>
    Math.max(...LEARNED_RULES.map((rule) => highest(draft, rule) - rules[rule])),
  );
  return Math.max(0, Math.ceil(share(excesses, ACCEPTED_DRAFTS) / RAISE) * RAISE);
}

/** The sentences of each draft in which nothing harms. */
function harmlessDrafts(judged: readonly Judged[]): Judged[][] {
  return [
    ...groupBy(
      judged.filter(({ example }) => example.harmless),
      ({ example }) => example.draft,
    ).values(),
  ];
}

/** The highest log odds of a rule in a draft, where the reader is asked. */
function highest(draft: readonly Judged[], rule: LearnedRule): number {
  return Math.max(
    ...draft.map(({ example, odds }) => (example.asked.includes(rule) ? (odds[rule] ?? 0) : Number.NEGATIVE_INFINITY)),
  );
}

/** What so large a share of numbers lies above. */
function share(numbers: readonly number[], accepted: number): number {
  return (
    numbers.toSorted((one, other) => other - one)[Math.floor(numbers.length * accepted)] ?? Number.NEGATIVE_INFINITY
  );
}

function abuseOf(judged: readonly Judged[]): number {
  const clean = judged.filter(({ example }) => !example.sought.includes('abuse'));
  const reached = ([calibrates, accepted]: readonly ['real' | 'written', number]) =>
    share(
      clean.filter(({ example }) => example.calibrates === calibrates).map((one) => one.odds.abuse ?? 0),
      accepted,
    );
  const least = Math.max(
    ...(
      [
        ['real', ACCEPTED_REAL],
        ['written', ACCEPTED_WRITTEN],
      ] as const
    ).map(reached),
  );
  return least + ABOVE;
}
