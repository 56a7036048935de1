import type { Language } from '../model';
import type { Analysis, Sentence, Token } from '../text/analysis';
import type { Knowledge, Match } from './knowledge';
import { type Hit, select } from './select';
import { Simulation } from './simulation';
import { AT_CLAUSE, AT_END, AT_START } from './states';
import { readPhrases } from './written';

/** Counts the edges and jumps that were looked at, so that a test can see that matching stays linear. */
export interface Meter {
  steps: number;
}

/**
 * What stands before all others is what ships, which takes longest to unpack: engines that are made one after another
 * share it.
 */
const shared: Partial<Record<Language, { text: string; simulation: Simulation }>> = {};

function simulationOf(language: Language, text: string, index: number): Simulation {
  if (index > 0) return new Simulation(readPhrases(text), language);
  if (shared[language]?.text !== text)
    shared[language] = { text, simulation: new Simulation(readPhrases(text), language) };
  return shared[language].simulation;
}

/**
 * A function that finds the phrases of `knowledge` in a text. All phrases are followed at once, word by word; because
 * phrases know no repetition, what began at a word is over after a number of words that only the packs decide, so the
 * work grows with the text and no faster; and a phrase is followed only while a word that it can't do without is still
 * ahead in its sentence. Marks are passed over. Of one entry's phrases the leftmost and then the longest is taken, and
 * what it took is taken once. A language is unpacked when its first sentence is read.
 */
export function createMatcher(knowledge: Knowledge, meter?: Meter): (analysis: Analysis) => Match[] {
  const simulations: Partial<Record<Language, Simulation[]>> = {};
  return (analysis) => {
    const matches: Match[] = [];
    analysis.sentences.forEach((sentence, index) => {
      const { language } = sentence;
      simulations[language] ??= knowledge.phrases[language].map((text, at) =>
        meter ? new Simulation(readPhrases(text), language, meter) : simulationOf(language, text, at),
      );
      const { words, places } = wordsOf(analysis.tokens, sentence);
      const hits: Hit[] = simulations[language].flatMap((simulation) => simulation.read(words, places));
      for (const { accepted, first, last, spared } of select(hits)) {
        const start = words[first]?.start ?? 0;
        matches.push({ entry: accepted >> 1, start, end: words[last]?.end ?? start, sentence: index, spared });
      }
    });
    return matches;
  };
}

/** Marks that don't part clauses: they belong to a word, or stand around words that could do without. */
const NO_BOUNDARY = new Set([...`-'"«»“”„‟‘’*_~\``]);

/** The words and numbers of a sentence, and what holds of the place before each and after the last. */
function wordsOf(tokens: readonly Token[], sentence: Sentence): { words: Token[]; places: number[] } {
  const words: Token[] = [];
  const places: number[] = [AT_START | AT_CLAUSE];
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const token = tokens[index] as Token;
    if (token.kind === 'mark') {
      if (!NO_BOUNDARY.has(token.form)) places[words.length] = (places[words.length] ?? 0) | AT_CLAUSE;
    } else {
      words.push(token);
      places.push(0);
    }
  }
  places[words.length] = (places[words.length] ?? 0) | AT_END | AT_CLAUSE;
  return { words, places };
}
