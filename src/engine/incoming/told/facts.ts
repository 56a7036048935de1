import type { Evidence, Language } from '../../model';
import type { Entry, Signal } from '../../packs/knowledge';
import { type Reading, signals } from '../../reading';
import { overlapsSorted } from '../../spans';
import type { Excerpt } from '../excerpt';
import { hashesOfWord } from './words';

/** The signals that say something about whether a clause names the problem. */
export const SIGNS = [
  'problem',
  'loss-practical',
  'loss-emotional',
  'ask',
  'asked-why',
  'praise',
  'lawful-step',
  'reported',
  'not-aimed',
  'coarse',
  'formal-address',
] as const satisfies readonly Signal[];

/** Indices into `SIGNS`. */
export const PROBLEM = SIGNS.indexOf('problem');
export const PRAISE = SIGNS.indexOf('praise');

/** A clause of a message with everything that is asked about it more than once. */
export interface ClauseFacts {
  excerpt: Excerpt;
  /** How many of each of `SIGNS` reach into it. */
  signs: number[];
  /** What its words and their endings hash to. */
  hashes: number[];
  words: number;
  numbers: number;
  /** The first and the last clause of their sentence. */
  opens: boolean;
  closes: boolean;
  /** Nothing but marks stands between it and the clause before: words of abuse that were cut out are not bridged. */
  tied: boolean;
}

export interface MessageFacts {
  reading: Reading;
  evidence: readonly Evidence[];
  clauses: ClauseFacts[];
  /** How many of each of `SIGNS` are in the message. */
  signs: number[];
}

/** @param excerpts in the order of the text */
export function factsOf(reading: Reading, excerpts: readonly Excerpt[], evidence: readonly Evidence[]): MessageFacts {
  const told = signals(reading, ...SIGNS);
  const signs = SIGNS.map(() => 0);
  for (const { what } of told) countSign(signs, what);
  const { tokens, sentences } = reading.analysis;
  let passed = 0;
  const clauses = excerpts.map((excerpt, at): ClauseFacts => {
    while ((told[passed]?.end ?? Number.POSITIVE_INFINITY) <= excerpt.start) passed++;
    const own = SIGNS.map(() => 0);
    for (let next = passed; ; next++) {
      const signal = told[next];
      if (!signal || signal.start >= excerpt.end) break;
      if (signal.end > excerpt.start) countSign(own, signal.what);
    }
    const before = excerpts[at - 1];
    const opens = before?.sentence !== excerpt.sentence;
    const facts: ClauseFacts = {
      excerpt,
      signs: own,
      hashes: [],
      words: 0,
      numbers: 0,
      opens,
      closes: excerpts[at + 1]?.sentence !== excerpt.sentence,
      tied: !opens && before !== undefined && !overlapsSorted({ start: before.end, end: excerpt.start }, evidence),
    };
    const language: Language = sentences[excerpt.sentence]?.language ?? 'en';
    for (const token of tokens.slice(excerpt.firstToken, excerpt.endToken)) {
      if (token.kind === 'number') facts.numbers++;
      if (token.kind !== 'word') continue;
      facts.words++;
      facts.hashes.push(...hashesOfWord(language, token));
    }
    return facts;
  });
  return { reading, evidence, clauses, signs };
}

function countSign(counts: number[], what: Entry): void {
  const at = what.sort === 'signal' ? (SIGNS as readonly Signal[]).indexOf(what.signal) : -1;
  if (at >= 0) counts[at] = (counts[at] ?? 0) + 1;
}
