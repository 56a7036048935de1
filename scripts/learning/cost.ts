import knowledge from 'virtual:built-in-packs';
import { assess } from '../../src/engine/incoming/assess.ts';
import { chanceOf, type LearntCostWeights } from '../../src/engine/incoming/cost/chance.ts';
import { type Traits, traitsOf } from '../../src/engine/incoming/cost/traits.ts';
import { type Excerpt, excerpts } from '../../src/engine/incoming/excerpt.ts';
import { factsOf } from '../../src/engine/incoming/told/facts.ts';
import { hashOf } from '../../src/engine/learned/hashing.ts';
import { LANGUAGES, type Language, type Span } from '../../src/engine/model.ts';
import { createReader, type Read } from '../../src/engine/reading.ts';
import { overlap } from '../../src/engine/spans.ts';
import { type Choice, learnToChoose } from './choice.ts';
import { type CorpusMessage, readMessages, type Written } from './corpus.ts';
import { signsOf, stepOf, tableOf } from './written-weights.ts';

/** Bits of a hash that index the weights of words. */
const BITS = 15;
const SIZE = 1 << BITS;
const ROUNDS = 3;
/** Writers of complaints whose harm is told in every way; what a row of any other counts beside theirs. */
const TELLERS: readonly string[] = ['aa', 'ab'];
const OTHERS = 0.5;

export interface LearntCost {
  weights: LearntCostWeights;
  /** How many messages were learnt from. */
  messages: number;
}

/**
 * Learns which clauses tell what a failure cost, from the rows of the corpus's training part that say so; the same each time.
 * @param root the project's folder, with the corpus
 * @param isLeftOut rows to leave out, to measure on
 */
export function learnCosts(root: string, isLeftOut: (row: CorpusMessage) => boolean = () => false): LearntCost {
  const read = createReader(knowledge);
  const names = new Map<string, number>();
  const rows = markedRows(root).filter(({ row }) => !isLeftOut(row));
  const choices = rows.flatMap(({ language, row }) => choicesOf(read, row, language, names));
  const learnt = learnToChoose(choices, SIZE + names.size, ROUNDS);
  const step = stepOf(learnt.slice(0, SIZE));
  const words = tableOf(learnt.slice(0, SIZE), step);
  return { weights: { signs: signsOf(names, (at) => learnt[SIZE + at] ?? 0), step, words }, messages: rows.length };
}

/** How well clauses of unseen messages are told apart, at one threshold. */
export interface Measured {
  language: Language;
  threshold: number;
  /** Of the clauses taken for a cost, how many are one; of the costs, how many are found: 0 to 1. */
  precision: number;
  recall: number;
}

const PARTS = 4;
const THRESHOLDS = [0.4, 0.5];

/** Each row of `TELLERS` judged by what was learnt from the other parts. */
export function measureCosts(root: string): Measured[] {
  const read = createReader(knowledge);
  const partOf = ({ text }: CorpusMessage) => hashOf(text, 0) % PARTS;
  const judged = Array.from({ length: PARTS }, (_, part) => {
    const { weights } = learnCosts(root, (row) => partOf(row) === part);
    const rows = markedRows(root).filter(({ row }) => TELLERS.includes(row.writer) && partOf(row) === part);
    return rows.flatMap(({ language, row }) =>
      clausesOf(read, row, language).map(({ excerpt, traits }) => ({
        language,
        chance: chanceOf(traits, weights),
        isCost: isMarked(row, excerpt),
      })),
    );
  }).flat();
  return LANGUAGES.flatMap((language) =>
    THRESHOLDS.map((threshold): Measured => {
      const own = judged.filter((one) => one.language === language);
      const taken = own.filter(({ chance }) => chance > threshold);
      const right = taken.filter(({ isCost }) => isCost).length;
      return {
        language,
        threshold,
        precision: right / taken.length,
        recall: right / own.filter(({ isCost }) => isCost).length,
      };
    }),
  );
}

/** The rows of the training part in which somebody marked what it cost. */
function markedRows(root: string): { language: Language; row: Written<CorpusMessage> }[] {
  return readMessages(root, 'train').flatMap(({ language, rows }) =>
    rows.filter(({ cost }) => cost !== undefined).map((row) => ({ language, row })),
  );
}

/** Each clause is a choice between telling a cost and telling none. */
function choicesOf(read: Read, row: Written<CorpusMessage>, language: Language, names: Map<string, number>): Choice[] {
  const place = (name: string) => {
    const known = names.get(name) ?? names.size;
    names.set(name, known);
    return SIZE + known;
  };
  return clausesOf(read, row, language).map(({ excerpt, traits: { signs, hashes } }) => {
    const isCost = isMarked(row, excerpt);
    return {
      weight: TELLERS.includes(row.writer) ? 1 : OTHERS,
      from: [
        { worth: isCost ? 0 : 1, features: [] },
        { worth: isCost ? 1 : 0, features: [...signs.map(place), ...hashes.map((hash) => hash & (SIZE - 1))] },
      ],
    };
  });
}

function clausesOf(read: Read, { text }: CorpusMessage, language: Language): { excerpt: Excerpt; traits: Traits }[] {
  const reading = read(text, language);
  const { evidence, problem } = assess(reading, language);
  const message = factsOf(reading, excerpts(reading.analysis, evidence), evidence);
  return message.clauses.map(({ excerpt }, at) => ({ excerpt, traits: traitsOf(message, at, problem) }));
}

/** Whether half of a clause or more was marked as a cost. */
function isMarked({ text, cost = [] }: CorpusMessage, clause: Span): boolean {
  return cost.some((words) => {
    const start = text.indexOf(words);
    const marked = { start, end: start + words.length };
    if (!overlap(marked, clause)) return false;
    const shared = Math.min(marked.end, clause.end) - Math.max(marked.start, clause.start);
    return 2 * shared >= clause.end - clause.start;
  });
}
