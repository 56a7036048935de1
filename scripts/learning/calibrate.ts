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
/** The share of clean drafts in which anything at all may be flagged: they were written to be mistaken as well. */
const ACCEPTED_DRAFTS = 0.05;
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
      const raise = raiseOf(
        own.filter(({ example }) => example.calibrates === 'draft'),
        rules,
      );
      return [language, { abuse: abuseOf(own), raise }];
    }),
  ) as Record<Language, { abuse: number; raise: number }>;
  return thresholdsOf((language, output) =>
    Number(
      (output === 'abuse' ? perLanguage[language].abuse : rules[output] + perLanguage[language].raise).toFixed(DIGITS),
    ),
  );
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
function raiseOf(judged: readonly Judged[], rules: Record<LearnedRule, number>): number {
  const clean = [...groupBy(judged, ({ example }) => example.draft).values()].filter((sentences) =>
    sentences.every(({ example }) => example.sought.length === 0 && example.asked.length === LEARNED_RULES.length),
  );
  // how far the most suspicious of a draft's sentences lies above its threshold
  const excesses = clean
    .map((sentences) =>
      Math.max(...sentences.flatMap(({ odds }) => LEARNED_RULES.map((rule) => (odds[rule] ?? 0) - rules[rule]))),
    )
    .sort((one, other) => other - one);
  const accepted = excesses[Math.floor(excesses.length * ACCEPTED_DRAFTS)] ?? 0;
  return Math.max(0, Math.ceil(accepted / RAISE) * RAISE);
}

function abuseOf(judged: readonly Judged[]): number {
  const clean = judged.filter(({ example }) => !example.sought.includes('abuse'));
  const reached = ([calibrates, accepted]: readonly ['real' | 'written', number]) => {
    const odds = clean
      .filter(({ example }) => example.calibrates === calibrates)
      .map((one) => one.odds.abuse ?? 0)
      .sort((one, other) => other - one);
    return odds[Math.floor(odds.length * accepted)] ?? Number.NEGATIVE_INFINITY;
  };
  const highest = Math.max(
    ...(
      [
        ['real', ACCEPTED_REAL],
        ['written', ACCEPTED_WRITTEN],
      ] as const
    ).map(reached),
  );
  return highest + ABOVE;
}
