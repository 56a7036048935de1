import type { Rewrite, Span } from '../../model';
import type { Reading } from '../../reading';
import { overlap } from '../../spans';
import type { Analysis, Sentence } from '../../text/analysis';
import type { Fault } from '../fault';
import type { Place } from '../place';
import { asSentences } from '../put-in-place';
import { refuses } from '../refusal';
import { COURTESY, LEANS, SOMEBODY } from './leaning';
import { namesThings } from './named';
import { onlyTakesBack } from './taken-back';
import { goingOn } from './turning';

/** Rules whose words mostly say nothing else than their harm. */
const REMOVABLE = new Set(['excuse', 'blame', 'correction', 'dissuasion', 'contempt']);
/** And whose words do, where the reply is sorry for what happened in another place. */
const SORRY = new Set(['stock-apology', 'non-apology']);
/** What a reply would miss: a deed, an offer, an apology, a question of ours. */
export const MISSED = new Set([
  'ownership',
  'own-deed',
  'offer-extra',
  'offer-back',
  'amount-due',
  'stage-feeling',
  'stage-facts',
  'stage-thanks',
  'stage-remedy',
  'stage-gesture',
  'stage-follow-up',
  'stage-signature',
]);
/** A past form that opens a clause: its subject stood in front of it. */
const SUBJECTLESS = /^(?:\p{L}{2,}(?:ла|ло|ли|лась|лось|лись|лася|лося|лися)|был|був)\s/iu;
/** Fewer words than this don't make a sentence that a reply could stand on. */
const FEWEST = 3;

/**
 * What is left when a fault goes: the thoughts beside it in its sentence, or, where it fills its sentence, the sentence
 * next to it. Nothing where a fact would go with it, or where the rest leans on it.
 * @param isSorry whether another sentence says what we are sorry for
 */
export function removed(reading: Reading, fault: Fault, place: Place, faults: Faults, isSorry: boolean): Rewrite[] {
  const { analysis } = reading;
  const { opening, beside } = place;
  const sentence = analysis.sentences[fault.sentence];
  if (
    !sentence ||
    !(REMOVABLE.has(fault.rule) || (isSorry && SORRY.has(fault.rule))) ||
    !beside ||
    losesFact(reading, sentence, place)
  )
    return [];
  if (refuses(fault.rule, analysis.text.slice(sentence.start, sentence.end), fault.language)) return [];
  const { before, after } = beside;
  if (!before && !after) return withNeighbour(reading, fault.sentence, opening, faults, isSorry ? 1 : FEWEST);
  // what tells nothing is of the same cloth
  if (leans(analysis, after, sentence) || ![before, after].some((one) => one && tellsFact(reading, one))) return [];
  const left = asSentences(analysis, sentence, place, '');
  return left ? [left] : [];
}

/** Everything that is wrong in each sentence, by its index. */
type Faults = ReadonlyMap<number, readonly Fault[]>;

/** Whether words hold a number, a deed or an offer: something that would be missed. */
export function tellsFact({ analysis, found }: Reading, span: Span): boolean {
  return (
    /\d/u.test(analysis.text.slice(span.start, span.end)) ||
    found.some(({ what, ...at }) => what.sort === 'signal' && MISSED.has(what.signal) && overlap(at, span))
  );
}

/** Whether words lean on those in front of them, and would point at nothing without them. */
export function leans({ text }: Analysis, words: Span | null | undefined, { language }: Sentence): boolean {
  if (words == null) return false;
  const said = text.slice(words.start, words.end);
  return LEANS[language].test(said) || (language !== 'en' && SUBJECTLESS.test(said));
}

/** Whether words speak of somebody by a pronoun: with the culprit gone, nobody would know of whom. */
export function speaksOfSomebody({ text }: Analysis, words: Span, { language }: Sentence): boolean {
  return SOMEBODY[language].test(text.slice(words.start, words.end));
}

/** Whether a fact goes with a fault: one among its words, or among those that are not kept beside it. */
export function losesFact(reading: Reading, sentence: Sentence, place: Place): boolean {
  return lostWith(sentence, place).some((span) => tellsFact(reading, span));
}

/** Whether words beside the fault's own go with it and name things. */
export function losesNames({ analysis }: Reading, sentence: Sentence, place: Place, { start, end }: Span): boolean {
  return lostWith(sentence, place).some(
    (span) =>
      namesThings(analysis, sentence, { start: span.start, end: Math.min(span.end, start) }) ||
      namesThings(analysis, sentence, { start: Math.max(span.start, end), end: span.end }),
  );
}

/** What of a sentence is not kept when its fault goes. */
function lostWith({ end }: Sentence, { opening, beside }: Place): Span[] {
  const kept = [beside?.before, beside?.after].filter((one) => one != null);
  const lost: Span[] = [];
  let from = opening;
  for (const one of kept) {
    lost.push({ start: from, end: one.start });
    from = one.end;
  }
  return [...lost, { start: from, end }];
}

/** The sentence after the fault's in the place of both, or the one before it. */
function withNeighbour(
  { analysis }: Reading,
  index: number,
  opening: number,
  faults: Faults,
  fewest: number,
): Rewrite[] {
  const { text, sentences } = analysis;
  const sentence = sentences[index];
  const next = sentences[index + 1];
  const before = sentences[index - 1];
  if (!sentence || leans(analysis, next, sentence)) return [];
  const isSound = (one: Sentence | undefined, at: number): one is Sentence =>
    one !== undefined &&
    !faults.has(at) &&
    !onlyTakesBack(analysis, one, one.language) &&
    wordsOf(analysis, one) >= fewest &&
    !COURTESY.test(text.slice(one.start, one.end));
  const greeted = text.slice(sentence.start, opening);
  if (isSound(next, index + 1) && isSameLine(text, sentence.end, next.start)) {
    const kept = text.slice(next.start, next.end);
    return [{ start: opening, end: next.end, text: greeted.trim() === '' ? kept : goingOn(kept) }];
  }
  if (greeted.trim() !== '' || !isSound(before, index - 1) || !isSameLine(text, before.end, sentence.start)) return [];
  return [{ start: before.start, end: sentence.end, text: text.slice(before.start, before.end) }];
}

function wordsOf({ tokens }: Analysis, { firstToken, endToken }: Sentence): number {
  return tokens.slice(firstToken, endToken).filter(({ kind }) => kind !== 'mark').length;
}

function isSameLine(text: string, from: number, to: number): boolean {
  return !text.slice(from, to).includes('\n');
}
