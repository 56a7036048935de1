import type { Evidence, Language, Span } from '../model';
import { type Reading, signals } from '../reading';
import { length, overlap } from '../spans';
import { type Excerpt, LONGEST, shorten, trimExcerpt } from './excerpt';
import { factsOf, type MessageFacts, PRAISE, PROBLEM } from './told/facts';
import { judge, type Likely } from './told/judgement';
import type { Stretch } from './told/stretches';

/** Fewer words than this name nothing: "It broke." */
const ENOUGH_WORDS = 3;
/** So few words leave nothing to weigh: what the packs hear decides. */
const TOO_FEW_TO_WEIGH = 4;
/** The stretches that are compared: the rest hardly count. */
const COMPARED = 12;
/**
 * More likely than this, nothing is told: it takes more where the packs hear a problem, and little where they hear more
 * praise than problems.
 */
const DOUBT = { heardTwice: 0.9, heard: 0.7, unheard: 0.45, praised: 0.2 };

/** What a message tells of a problem. */
interface Told {
  told: boolean;
  /** The words that name it; `null` when there are too few, or only what was left of words of abuse. */
  problem: Span | null;
}

/**
 * Where the customer names the problem, in their own words: the clauses that a reader would most likely choose, by their
 * place, their words and what the packs know of them.
 * @param evidence words of abuse, sorted; none of them is in the excerpts
 */
export function findProblem(
  reading: Reading,
  excerpts: readonly Excerpt[],
  evidence: readonly Evidence[],
  language: Language,
): Told {
  const message = factsOf(reading, excerpts, evidence);
  const { nothing, likely } = judge(message);
  const few = wordsIn(message, 0, message.clauses.length) <= TOO_FEW_TO_WEIGH;
  const problems = heardIn(message, PROBLEM);
  const praises = heardIn(message, PRAISE);
  const doubt =
    praises > problems
      ? DOUBT.praised
      : problems > 1 && praises === 0
        ? DOUBT.heardTwice
        : problems > 0
          ? DOUBT.heard
          : DOUBT.unheard;
  const told = few ? problems > 0 : nothing <= doubt;
  if (!told) return { told: false, problem: null };
  const named = likely.filter(({ stretch }) => !message.clauses[stretch.from]?.excerpt.behindAbuse);
  return { told: true, problem: wordsOf(message, named.slice(0, COMPARED), language) };
}

/** Beside words of abuse: "you are all dull" is no blunt knife. */
function heardIn({ clauses }: MessageFacts, sign: number): number {
  return clauses.reduce((sum, { signs }) => sum + (signs[sign] ?? 0), 0);
}

/** The stretch that shares most words with all likely ones; too short to name anything, the next that holds it. */
function wordsOf(message: MessageFacts, likely: readonly Likely[], language: Language): Span | null {
  const agreed = likely
    .map(({ stretch }) => ({ stretch, agreement: agreement(message, stretch, likely) }))
    .sort((one, other) => other.agreement - one.agreement)
    .map(({ stretch }) => stretch)
    .filter(({ start, end }) => !ARRIVAL.test(message.reading.analysis.text.slice(start, end)));
  const best = agreed[0];
  if (!best) return null;
  for (const stretch of agreed) {
    if (!overlap(stretch, best)) continue;
    const span = trimExcerpt(message.reading.analysis, whatFits(message, stretch), language);
    const text = message.reading.analysis.text.slice(span.start, span.end);
    if (text.split(/[\s—–]+/u).length >= ENOUGH_WORDS) return span;
  }
  return null;
}

/** That something came is no problem, whatever was the matter with it. */
const ARRIVAL =
  /^(?:(?:so |and |well |then )?(?:the|my|our|your|it) ?(?:(?!never |not |only )[\p{L}-]+ ){0,3}(?:came|arrived|turned up)|(?:(?:и|ну|і|й|та) )?(?:(?!не |никто |ніхто )[\p{L}-]+ )?(?!не |никто |ніхто )\p{L}+ (?:приш[её]л|пришла|пришло|пришли|приехал[аои]?|прийшов|прийшла|прийшло|прийшли|приїхав|приїхала|приїхало|приїхали))$/iu;

/** How much of its words a reader's choice can be expected to share, 0 to 1. */
function agreement(message: MessageFacts, one: Stretch, likely: readonly Likely[]): number {
  return likely.reduce((sum, { stretch, chance }) => {
    const shared = wordsIn(message, Math.max(one.from, stretch.from), Math.min(one.to, stretch.to));
    const both = wordsIn(message, one.from, one.to) + wordsIn(message, stretch.from, stretch.to);
    return both > 0 ? sum + (chance * 2 * shared) / both : sum;
  }, 0);
}

function wordsIn({ clauses }: MessageFacts, from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to; at++) words += (clauses[at]?.words ?? 0) + (clauses[at]?.numbers ?? 0);
  return words;
}

/** A clause without an end is kept around the first sign of a problem in it. */
function whatFits({ reading, clauses }: MessageFacts, stretch: Stretch): Span {
  const first = clauses[stretch.from]?.excerpt;
  if (!first || length(stretch) <= LONGEST) return stretch;
  const sign = signals(reading, 'problem').find((one) => overlap(one, first));
  const start = Math.max(first.start, sign?.start ?? first.start);
  return shorten(reading.analysis, first, { start, end: Math.min(first.end, Math.max(start, sign?.end ?? start)) });
}
