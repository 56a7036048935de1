import { overlap } from '../../spans';
import { type ClauseFacts, type MessageFacts, PRAISE, PROBLEM, SIGNS } from './facts';
import type { Stretch } from './stretches';

/**
 * What speaks for a stretch of a message naming the problem, or for the message telling of none, besides the words:
 * short names, each with a weight of its own in weights.json. Training and reading share this.
 */

/** What speaks for a message that tells of no problem. */
export function signsOfNothing({ reading, evidence, signs, clauses }: MessageFacts): string[] {
  const { sentences, text } = reading.analysis;
  const words = sum(clauses, (clause) => clause.words);
  const [problems = 0, praises = 0] = [signs[PROBLEM], signs[PRAISE]];
  return [
    'nothing',
    `nothing: sentences ${Math.min(sentences.length, 4)}`,
    `nothing: ${evidence.length > 0 ? 'abuse' : 'no abuse'}`,
    `nothing: ${text.includes('?') ? 'asks' : 'asks not'}`,
    `nothing: words 2^${Math.floor(Math.log2(words + 1))}`,
    `nothing: ${problems > 0 ? 'a problem is heard' : 'no problem is heard'}`,
    ...(praises > 0 ? [`nothing: ${praises > problems ? 'more praise than problem' : 'praise'}`] : []),
    ...SIGNS.flatMap((sign, at) => (signs[at] ? [`nothing: ${sign} ${Math.min(signs[at], 3)}`] : [])),
  ];
}

/** What speaks for a stretch, or against it. */
export function signsOfStretch(message: MessageFacts, { start, from, to }: Stretch): string[] {
  const { clauses } = message;
  const own = clauses.slice(from, to);
  const first = own[0];
  const last = own.at(-1);
  if (!first || !last) return [];
  return [
    ...sizeOf(own),
    ...placeOf(message, first, last),
    ...tellingOf(message, own),
    ...neighboursOf(message, from, to),
    ...(message.reading.analysis.quotations.some((quotation) => overlap(quotation, { start, end: start + 1 }))
      ? ['quoted']
      : []),
  ];
}

function sizeOf(own: readonly ClauseFacts[]): string[] {
  const words = sum(own, (clause) => clause.words);
  return [
    `words ${Math.min(words, 16)}`,
    `clauses ${own.length}`,
    `clauses ${own.length} of words ${Math.min(Math.floor(words / 3), 6)}`,
    `numbers ${Math.min(
      sum(own, (clause) => clause.numbers),
      2,
    )}`,
  ];
}

function placeOf({ reading, evidence }: MessageFacts, first: ClauseFacts, last: ClauseFacts): string[] {
  const { sentences, tokens, text } = reading.analysis;
  const at = first.excerpt.sentence;
  const sentence = sentences[at];
  if (!sentence) return [];
  const ending = text.slice(Math.max(sentence.start, sentence.end - 3), sentence.end);
  const before = tokens[first.excerpt.firstToken - 1];
  const after = tokens[last.excerpt.endToken];
  const places = [
    `sentence ${Math.min(at, 4)}`,
    `sentences after ${Math.min(sentences.length - 1 - at, 3)}`,
    `sentences ${Math.min(sentences.length, 4)}`,
    `mark before ${before?.kind === 'mark' ? before.form.slice(-1) : ''}`,
    `mark after ${after?.kind === 'mark' ? after.form.slice(0, 1) : ''}`,
  ];
  if (first.opens) places.push('opens');
  if (last.closes) places.push('closes');
  if (first.opens && last.closes) places.push('whole');
  if (ending.includes('?')) places.push('asks');
  if (ending.includes('!')) places.push('cries');
  if (evidence.length > 0) places.push('abuse');
  if (evidence.some((one) => overlap(one, sentence))) places.push('abuse beside');
  if (first.excerpt.behindAbuse) places.push('behind abuse');
  return places;
}

function tellingOf({ signs }: MessageFacts, own: readonly ClauseFacts[]): string[] {
  const telling = SIGNS.flatMap((sign, at) => {
    const count = sum(own, (clause) => clause.signs[at] ?? 0);
    return count > 0 ? [`${sign} ${Math.min(count, 3)}`] : [];
  });
  const elsewhere = (signs[PROBLEM] ?? 0) - sum(own, (clause) => clause.signs[PROBLEM] ?? 0);
  telling.push(`told elsewhere ${Math.max(0, Math.min(elsewhere, 3))}`);
  for (const [at, clause] of own.entries()) {
    const place = own.length === 1 ? 'only' : at === 0 ? 'first' : at === own.length - 1 ? 'last' : 'middle';
    telling.push(`${place} clause ${tells(clause)}`);
  }
  return telling;
}

function neighboursOf({ clauses }: MessageFacts, from: number, to: number): string[] {
  const before = clauses[from]?.opens ? undefined : clauses[from - 1];
  const after = clauses[to - 1]?.closes ? undefined : clauses[to];
  return [...(before ? [`before it ${tells(before)}`] : []), ...(after ? [`after it ${tells(after)}`] : [])];
}

function tells({ signs }: ClauseFacts): string {
  return signs[PROBLEM] ? 'tells' : 'tells nothing';
}

function sum(clauses: readonly ClauseFacts[], of: (clause: ClauseFacts) => number): number {
  return clauses.reduce((all, clause) => all + of(clause), 0);
}
