import { hashOf } from '../../learned/hashing';
import type { Language, Span } from '../../model';
import { overlap } from '../../spans';
import { type ClauseFacts, type MessageFacts, SIGNS } from '../told/facts';
import { hashesOfWord } from '../told/words';

/** What speaks for a clause telling what the failure cost, or against it. Training and reading share this. */
export interface Traits {
  /** Short names, each with a weight of its own in weights.json. */
  signs: string[];
  /** Hashes of its words, their endings and its pairs of words. */
  hashes: number[];
}

/** Where hashes of pairs start: others than those of words. */
const SEED = 0x01000193;

/** @param problem where the problem is named, if it is */
export function traitsOf(message: MessageFacts, at: number, problem: Span | null | undefined): Traits {
  const { clauses, reading } = message;
  const clause = clauses[at];
  if (!clause) return { signs: [], hashes: [] };
  const { excerpt } = clause;
  const { sentences, text } = reading.analysis;
  const sentence = sentences[excerpt.sentence];
  const language = sentence?.language ?? 'en';
  const ending = sentence ? text.slice(Math.max(sentence.start, sentence.end - 3), sentence.end) : '';
  return {
    signs: [
      language,
      `${language} ${placeOf(message, excerpt, problem)}`,
      `words ${Math.min(clause.words, 12)}`,
      `numbers ${Math.min(clause.numbers, 2)}`,
      excerpt.sentence === 0 ? 'first sentence' : 'later sentence',
      clause.opens ? 'opens' : 'goes on',
      ...(ending.includes('?') ? ['asks'] : []),
      ...(ending.includes('!') ? ['cries'] : []),
      ...SIGNS.flatMap((sign, index) => (clause.signs[index] ? [sign] : [])),
      ...(reading.analysis.quotations.some((quotation) => overlap(quotation, excerpt)) ? ['quoted'] : []),
    ],
    hashes: [...clause.hashes, ...pairsOf(message, clause, language)],
  };
}

function placeOf(
  { clauses, reading }: MessageFacts,
  { start, end, sentence }: ClauseFacts['excerpt'],
  problem: Span | null | undefined,
): string {
  if (!problem) return 'no problem';
  if (overlap({ start, end }, problem)) return 'the problem';
  if (start < problem.start) return 'before the problem';
  const last = clauses.findLast(({ excerpt }) => overlap(excerpt, problem))?.excerpt.sentence ?? 0;
  const isNext = /^[^\p{L}\p{N}]*(?:\p{L}{1,3}[^\p{L}\p{N}]+)?$/u.test(reading.analysis.text.slice(problem.end, start));
  return `${Math.min(sentence - last, 3)} after the problem${isNext ? ', next' : ''}`;
}

/** Neighbouring stems, and the first word: "had to", «не змогла». */
function pairsOf({ reading }: MessageFacts, { excerpt }: ClauseFacts, language: Language): number[] {
  const words = reading.analysis.tokens
    .slice(excerpt.firstToken, excerpt.endToken)
    .filter(({ kind }) => kind === 'word');
  return words.flatMap((word, index) => {
    const before = words[index - 1];
    const pair = hashOf(`${language} ${before?.stem ?? ''}+${word.stem}`, SEED);
    return before ? [pair, ...endingsOf(language, before, word)] : [pair];
  });
}

/** How a word ends behind a short one: «я не …ла», "we …ed". */
function endingsOf(language: Language, before: { form: string }, word: Parameters<typeof hashesOfWord>[1]): number[] {
  const ending = hashesOfWord(language, word)[1];
  return ending === undefined || before.form.length > 3 ? [] : [hashOf(`${before.form} ${ending}`, SEED)];
}
