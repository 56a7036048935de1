import type { Span } from '../model';
import { length } from '../spans';
import type { Analysis, Sentence } from '../text/analysis';
import { type Clause, clausesOf, clausesOver } from '../text/clauses';
import { greetingClauses } from '../text/greeting';
import { standingOf, tiesOf } from '../text/standing';
import { jointAfter, jointBefore } from './joints';
import { onlyTakesBack } from './rewriting/taken-back';

/** Where a fault stands in its sentence, and the whole thoughts beside it that a rewrite has to keep. */
export interface Place {
  /** The clauses that hold the fault, as far as they go with it. */
  own: Span;
  /** Where the sentence begins after its greeting. */
  opening: number;
  /** What is to be kept beside the fault; `null` when it would be lost, or could not stand by itself. */
  beside: Beside | null;
}

interface Beside {
  /** A thought before the fault, without the conjunction that leads on. */
  before: Span | null;
  /** A thought after it, without "and". */
  after: Span | null;
}

/** The part of a clause that a fault covers when the clause is nothing but a fault. */
const MOSTLY = 0.5;
/** Characters of a sentence that is taken apart: a longer one has no end that anybody meant. */
const LONGEST = 600;
/** A thought that goes on over what follows: "I am afraid that, …". */
const OPEN_END = new Set('that which if when что чтобы если когда що щоб якщо коли'.split(' '));
/** Softens what it stood beside, and says nothing alone. */
const AFRAID = /^[\s,]*(?:i(?:['’ʼ]m| am) afraid|i (?:think|guess|suppose))[\s.!]*$/iu;
/** «Ще раз так напишете — …»: without what would come of it, it says nothing. */
const CONDITION =
  /^(?:write|say|do|call|try|talk) [^,]{0,30}(?:like that|that|so) (?:once more|again)|^(?:ещё|еще|ще) (?:раз|одн\p{L}+) (?:\p{L}+ )?\p{L}+(?:те|тесь|теся)[\s,–—-]*$/iu;
/** Conjunctions that lead on to the next clause: «потому, что …» has its comma inside. */
const LEADS_ON = new Set('and but because since и а но потому і й та але тому'.split(' '));

/**
 * Where a fault stands; `null` where its own clause goes on without a subject ("… and have sent you …").
 * @param faults of the sentence: a clause that is nothing but a fault is not kept.
 */
export function placeOf(analysis: Analysis, fault: Span, sentence: Sentence, faults: readonly Span[]): Place | null {
  const { tokens } = analysis;
  const { language } = sentence;
  const clauses = clausesOf(analysis, sentence);
  const { from, to } = clausesOver(clauses, fault);
  const first = clauses[from];
  const last = clauses[to - 1];
  if (!first || !last) return null;
  const greeted = Math.min(greetingClauses(analysis, clauses), from);
  const opening = openingOf(analysis, fault, sentence);
  if (length(sentence) > LONGEST) {
    const own = { start: Math.min(first.start, fault.start), end: Math.max(last.end, fault.end) };
    return { own, opening, beside: clauses.length - greeted > to - from ? null : { before: null, after: null } };
  }

  const cut = jointBefore(tokens, first, fault, language);
  const turn = jointAfter(tokens, last, fault, Math.max(first.firstToken, last.firstToken), language);
  if (turn === 'hanging') return null;
  const own = {
    start: Math.min(cut?.starts ?? first.start, fault.start),
    end: Math.max(turn?.ends ?? last.end, fault.end),
  };
  const isKept = (clause: Clause) =>
    !CONDITION.test(analysis.text.slice(clause.start, clause.end)) &&
    !isMostlyFault(clause, faults) &&
    !onlyTakesBack(analysis, clause, language) &&
    !AFRAID.test(analysis.text.slice(clause.start, clause.end));
  const leading = clauses.slice(greeted, from).filter(isKept);
  const following = clauses.slice(to).filter(isKept);
  const isSaid = (part: Clause) => !onlyTakesBack(analysis, part, language);
  const ahead = cut && { ...first, end: cut.ends, endToken: cut.endToken };
  const behind = turn && { ...last, start: turn.starts, firstToken: turn.startToken };
  if (ahead && isSaid(ahead)) leading.push(ahead);
  if (behind && isSaid(behind)) following.unshift(behind);
  const before = thoughtBefore(analysis, leading, sentence);
  const after = thoughtAfter(analysis, following, sentence);
  return { own, opening, beside: before === 'hanging' || after === 'hanging' ? null : { before, after } };
}

/** Where a sentence begins after its greeting, as far as its fault does not stand in that. */
export function openingOf(analysis: Analysis, fault: Span, sentence: Sentence): number {
  const clauses = clausesOf(analysis, sentence);
  const { from } = clausesOver(clauses, fault);
  const greeted = Math.min(greetingClauses(analysis, clauses), from);
  return Math.min(clauses[greeted]?.start ?? sentence.start, fault.start);
}

function thoughtBefore({ tokens }: Analysis, clauses: readonly Clause[], { language }: Sentence) {
  const [first] = clauses;
  const last = clauses.at(-1);
  if (!first || !last) return null;
  const standings = clauses.map(({ firstToken, endToken }) => standingOf(tokens.slice(firstToken, endToken), language));
  if (!standings.includes('alone')) return standings.includes('hanging') ? ('hanging' as const) : null;
  let endToken = last.endToken;
  while (LEADS_ON.has(tokens[endToken - 1]?.form ?? '')) endToken--;
  if (OPEN_END.has(tokens[endToken - 1]?.form ?? '')) return 'hanging' as const;
  return { start: first.start, end: tokens[endToken - 1]?.end ?? last.end };
}

/** From the first clause that can stand by itself to the last that is kept; lighter ones before it are let go. */
function thoughtAfter({ tokens }: Analysis, clauses: readonly Clause[], { language }: Sentence) {
  for (const { firstToken, endToken } of clauses) {
    const words = tokens.slice(firstToken, endToken);
    const standing = standingOf(words, language);
    if (standing === 'hanging') return standing;
    if (standing === 'light') continue;
    const opening = words[tiesOf(words, language)];
    return opening ? { start: opening.start, end: clauses.at(-1)?.end ?? opening.end } : null;
  }
  return null;
}

function isMostlyFault(clause: Clause, faults: readonly Span[]): boolean {
  let covered = 0;
  for (const { start, end } of faults)
    covered += Math.max(0, Math.min(end, clause.end) - Math.max(start, clause.start));
  return covered > length(clause) * MOSTLY;
}
