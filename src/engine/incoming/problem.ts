import type { Language, Span } from '../model';
import type { Signal } from '../packs/knowledge';
import { type Found, type Reading, signals } from '../reading';
import { length } from '../spans';
import type { Analysis } from '../text/analysis';
import { type Excerpt, LONGEST, shorten, trimExcerpt } from './excerpt';

/** What each signal adds to a clause's claim to be the one that names the problem: what happened, before what it cost. */
const WEIGHT: Partial<Record<Signal, number>> = {
  problem: 6,
  'loss-practical': -3,
  'loss-emotional': -1,
  ask: -1,
  'lawful-step': -3,
  // "I am not calling you a fool": no fool, and no problem either
  'not-aimed': -3,
};
const TELLING = Object.keys(WEIGHT) as Signal[];
const NUMBER = 1;
/** What a loss takes from a clause that tells what happened, it gives to one that is all there is. */
const LOSS_ALONE = 6;
/** A clause of less weight tells of no problem. */
const TELLS = 3;
/** Fewer words than this name nothing without their neighbours. */
const ENOUGH_WORDS = 3;
/** "order 4417", "on 5 May": what is no longer than this and holds a number belongs to the clause beside it. */
const WORDS_WITH_NUMBER = 3;

interface Claim {
  excerpt: Excerpt;
  weight: number;
  /** The weight of a clause that tells what it cost: it names the problem where nothing else does. */
  lossWeight: number;
  /** The signal that the excerpt is kept around when it is too long. */
  core: Span;
  words: number;
  numbers: number;
}

/** What a message tells of a problem. */
interface Told {
  told: boolean;
  /** The words that name it; `null` when there are too few, or only what was left of words of abuse. */
  problem: Span | null;
}

/**
 * Where the customer names the problem, in their own words. The heaviest clause wins, the earlier of equals, and takes
 * in its neighbours when they go on telling. A loss names it when nothing else does.
 */
export function findProblem(reading: Reading, excerpts: readonly Excerpt[], language: Language): Told {
  const told = signals(reading, ...TELLING);
  let passed = 0;
  const claims = excerpts.map((excerpt) => {
    while ((told[passed]?.end ?? Number.POSITIVE_INFINITY) <= excerpt.start) passed++;
    return claimOf(reading, excerpt, told, passed);
  });
  const best = heaviest(claims, 'weight') ?? heaviest(claims, 'lossWeight');
  if (!best) return { told: false, problem: null };
  const named = claims.filter(({ excerpt }) => !excerpt.behindAbuse);
  const naming = heaviest(named, 'weight') ?? heaviest(named, 'lossWeight');
  return { told: true, problem: naming ? wordsOf(reading.analysis, named, naming, language) : null };
}

function wordsOf(analysis: Analysis, claims: readonly Claim[], best: Claim, language: Language): Span | null {
  const whole = widen(analysis, claims, claims.indexOf(best));
  const span = length(whole) > LONGEST ? shorten(analysis, best.excerpt, best.core) : whole;
  const words = trimExcerpt(analysis, span, language);
  const count = analysis.text.slice(words.start, words.end).split(/[\s—–]+/u).length;
  return count < ENOUGH_WORDS ? null : words;
}

function heaviest(claims: readonly Claim[], by: 'weight' | 'lossWeight'): Claim | undefined {
  let top: Claim | undefined;
  for (const claim of claims) if (claim[by] > (top?.[by] ?? TELLS - 1)) top = claim;
  return top;
}

/** `from`: the first signal that may reach into the excerpt; signals are in the order of the text. */
function claimOf(reading: Reading, excerpt: Excerpt, told: readonly Found[], from: number): Claim {
  let weight = 0;
  const heard = new Set<Signal>();
  let core: Span = { start: excerpt.start, end: excerpt.start };
  let heaviest = 0;
  for (let at = from; at < told.length; at++) {
    const signal = told[at];
    if (!signal || signal.start >= excerpt.end) break;
    const { what, start, end } = signal;
    if (what.sort !== 'signal' || end <= excerpt.start) continue;
    const adds = WEIGHT[what.signal] ?? 0;
    // every sign of a problem counts, what speaks against one counts once
    if (adds > 0 || !heard.has(what.signal)) weight += adds;
    heard.add(what.signal);
    if (Math.abs(adds) <= heaviest) continue;
    heaviest = Math.abs(adds);
    core = { start: Math.max(start, excerpt.start), end: Math.min(end, excerpt.end) };
  }
  let words = 0;
  let numbers = 0;
  for (let token = excerpt.firstToken; token < excerpt.endToken; token++) {
    const kind = reading.analysis.tokens[token]?.kind;
    if (kind === 'word') words++;
    if (kind === 'number') numbers++;
  }
  if (weight > 0) weight += numbers * NUMBER;
  const lossWeight = heard.has('loss-practical') ? weight + LOSS_ALONE : 0;
  return { excerpt, weight, lossWeight, core, words, numbers };
}

/**
 * The clause with the neighbours of its sentence that tell on, or that it is too short to stand without: "CRACKED."
 * takes in what the next sentence begins with, unless that asks for something. Two words are a judgement: "You're useless."
 * goes with nothing.
 */
function widen(analysis: Analysis, claims: readonly Claim[], at: number): Span {
  const centre = claims[at];
  if (!centre) return { start: 0, end: 0 };
  let { start, end } = centre.excerpt;
  let { words } = centre;
  const fits = (claim: Claim | undefined): claim is Claim =>
    claim !== undefined &&
    (claim.excerpt.sentence === centre.excerpt.sentence ||
      (centre.words === 1 && words < ENOUGH_WORDS && claim.weight >= 0)) &&
    (claim.weight >= TELLS || words < ENOUGH_WORDS || (claim.numbers > 0 && claim.words <= WORDS_WITH_NUMBER));
  const room = (from: number, to: number) => to - from <= LONGEST;

  for (let next = at + 1; ; next++) {
    const claim = claims[next];
    if (!fits(claim) || !joined(analysis, claims[next - 1], claim) || !room(start, claim.excerpt.end)) break;
    end = claim.excerpt.end;
    words += claim.words;
  }
  for (let previous = at - 1; ; previous--) {
    const claim = claims[previous];
    if (!fits(claim) || !joined(analysis, claim, claims[previous + 1]) || !room(claim.excerpt.start, end)) break;
    start = claim.excerpt.start;
    words += claim.words;
  }
  return { start, end };
}

/** Whether nothing but marks stands between two excerpts: words of abuse that were cut out are not bridged. */
function joined(analysis: Analysis, one: Claim | undefined, other: Claim | undefined): boolean {
  if (!one || !other) return false;
  const between = analysis.tokens.slice(one.excerpt.endToken, other.excerpt.firstToken);
  return between.length > 0 && between.every((token) => token.kind === 'mark');
}
