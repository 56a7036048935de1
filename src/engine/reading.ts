import { TextCache } from './cache';
import type { Language } from './model';
import { createMatcher } from './packs/automaton';
import type { Entry, Knowledge, Match, Signal } from './packs/knowledge';
import { length } from './spans';
import { analyse } from './text/analyse';
import type { Analysis, Sentence } from './text/analysis';

/** A match together with what it is a match of. */
export interface Found<E extends Entry = Entry> extends Match {
  what: E;
}

/** A text as the engine has read it: its sentences, and everything that the packs know in them. */
export interface Reading {
  analysis: Analysis;
  found: readonly Found[];
  /** What would break a rule but for an `except` of its entry: no phrase objects there, and nothing else shall. */
  spared: readonly Found[];
}

/** Reads a text; `hint` is its language where the words alone can't tell. */
export type Read = (text: string, hint?: Language) => Reading;

/** Characters of text for which matches are kept: about a hundred long letters. */
const KEPT = 400_000;
const KEPT_WHOLE = 100_000;

/**
 * A reader that keeps the matches of every sentence it has met, so that a keystroke costs the matching of
 * the one sentence it changed. Matches never cross the end of a sentence, so a sentence alone is enough to know.
 */
export function createReader(knowledge: Knowledge): Read {
  const match = createMatcher(knowledge);
  const kept = new TextCache<readonly Found[]>(KEPT);
  const off = new Set(knowledge.entriesOff);

  return (text, hint) => {
    const analysis = analyse(text, hint);
    const found: Found[] = [];
    const spared: Found[] = [];
    analysis.sentences.forEach((sentence, index) => {
      const key = sentence.language + text.slice(sentence.start, sentence.end);
      const known = kept.get(key, () => matchesOf(analysis, sentence));
      for (const one of known) {
        const [start, end] = [one.start + sentence.start, one.end + sentence.start];
        (one.spared ? spared : found).push({ ...one, start, end, sentence: index });
      }
    });
    return { analysis, found, spared };
  };

  /** Matches of one sentence, counted from its start. */
  function matchesOf(analysis: Analysis, sentence: Sentence): Found[] {
    const tokens = analysis.tokens.slice(sentence.firstToken, sentence.endToken);
    const alone = { ...sentence, firstToken: 0, endToken: tokens.length };
    const matches = match({ text: analysis.text, tokens, sentences: [alone], quotations: [] });
    return matches
      .flatMap((one) => {
        const what = knowledge.entries[one.entry];
        // to what else is spared nobody objects
        if (!what || off.has(what.id) || (one.spared && what.sort !== 'finding')) return [];
        return [{ ...one, what, start: one.start - sentence.start, end: one.end - sentence.start, sentence: 0 }];
      })
      .sort((one, other) => one.start - other.start || one.end - other.end);
  }
}

/** A reader that keeps what it has read: for the few sentences that rewrites lead to again and again. */
export function keepReadings(read: Read): Read {
  const kept = new TextCache<Reading>(KEPT_WHOLE);
  return (text, hint) => kept.get(`${hint} ${text}`, () => read(text, hint));
}

/** The places where the packs give a signal, in the order of the text. */
export function signals(reading: Reading, ...wanted: Signal[]): Found[] {
  return reading.found.filter((one) => one.what.sort === 'signal' && wanted.includes(one.what.signal));
}

/** The language that most of the text is written in; `fallback` when there are no words in it. */
export function mainLanguage(analysis: Analysis, fallback: Language = 'en'): Language {
  const weight: Partial<Record<Language, number>> = {};
  for (const sentence of analysis.sentences) {
    if (!analysis.tokens.slice(sentence.firstToken, sentence.endToken).some((token) => token.kind === 'word')) continue;
    weight[sentence.language] = (weight[sentence.language] ?? 0) + length(sentence);
  }
  const [first] = Object.entries(weight).sort(([, one], [, other]) => other - one) as [Language, number][];
  return first?.[0] ?? fallback;
}
