import knowledge from 'virtual:built-in-packs';
import { assess } from '../../src/engine/incoming/assess.ts';
import { excerpts } from '../../src/engine/incoming/excerpt.ts';
import { factsOf } from '../../src/engine/incoming/told/facts.ts';
import { signsOfNothing, signsOfStretch } from '../../src/engine/incoming/told/signs.ts';
import { stretchesOf } from '../../src/engine/incoming/told/stretches.ts';
import type { LearntWeights } from '../../src/engine/incoming/told/weights.ts';
import type { Language } from '../../src/engine/model.ts';
import { createReader, type Read } from '../../src/engine/reading.ts';
import { wordF1 } from '../quality/problem-words.ts';
import { type Choice, type Chosen, learnToChoose } from './choice.ts';
import { type CorpusMessage, readMessages } from './corpus.ts';
import { signsOf, stepOf, tableOf } from './written-weights.ts';

/** Bits of a hash that index the weights of words, and as many again those of no problem being told. */
const BITS = 15;
const SIZE = 1 << BITS;
const ROUNDS = 8;
/** How much better the very words of the writer's choice are than half of them. */
const SHARPNESS = 2;

/** What a shortened message counts beside one that somebody wrote. */
const BRIEF = 0.3;
const LAST_MARKS = /[.!?…]+$/u;
const FIRST_SENTENCE = /^.+?[.!?…]+(?=\s|$)/su;

export interface LearntProblem {
  weights: LearntWeights;
  /** How many messages were learnt from. */
  messages: number;
}

/**
 * Learns to choose the words that name the problem, from the training part of the corpus; the same each time.
 * @param root the project's folder, with the corpus
 */
export function learnProblems(root: string): LearntProblem {
  const read = createReader(knowledge);
  const names = new Map<string, number>();
  const choices = readMessages(root, 'train').flatMap(({ language, rows }) => [
    ...rows.map((row) => choiceOf(read, row, language, names, 1)),
    ...rows.map((row) => choiceOf(read, briefly(row), language, names, BRIEF)),
  ]);
  const learnt = learnToChoose(choices, 2 * SIZE + names.size, ROUNDS);
  return { weights: written(learnt, names), messages: choices.length };
}

/** People in a hurry write nothing but the problem, or one sentence: the same message as they would have sent it. */
function briefly(row: CorpusMessage): CorpusMessage {
  if (row.problem === null)
    return { ...row, text: (FIRST_SENTENCE.exec(row.text)?.[0] ?? row.text).replace(LAST_MARKS, '') };
  const problem = row.problem.replace(LAST_MARKS, '');
  return { ...row, text: problem, problem, kind: 'constructive', abuse: [], severity: 0 };
}

/** A message as a choice between "no problem", which comes first, and its stretches. */
function choiceOf(
  read: Read,
  row: CorpusMessage,
  language: Language,
  names: Map<string, number>,
  weight: number,
): Choice {
  const place = (name: string) => {
    const known = names.get(name) ?? names.size;
    names.set(name, known);
    return 2 * SIZE + known;
  };
  const reading = read(row.text, language);
  const { evidence } = assess(reading, language);
  const message = factsOf(reading, excerpts(reading.analysis, evidence), evidence);
  const nothing: Chosen = {
    worth: row.problem === null ? 1 : 0,
    features: [
      ...signsOfNothing(message).map(place),
      ...message.clauses.flatMap(({ hashes }) => hashes.map((hash) => SIZE + (hash & (SIZE - 1)))),
    ],
  };
  const stretches = stretchesOf(message.clauses).map((stretch): Chosen => {
    const words = row.text.slice(stretch.start, stretch.end);
    return {
      worth: row.problem === null ? 0 : wordF1(words, row.problem, language) ** SHARPNESS,
      features: [
        ...signsOfStretch(message, stretch).map(place),
        ...message.clauses
          .slice(stretch.from, stretch.to)
          .flatMap(({ hashes }) => hashes.map((hash) => hash & (SIZE - 1))),
      ],
    };
  });
  return { from: [nothing, ...stretches], weight };
}

function written(learnt: Float64Array, names: ReadonlyMap<string, number>): LearntWeights {
  const step = stepOf(learnt.slice(0, 2 * SIZE));
  return {
    signs: signsOf(names, (at) => learnt[2 * SIZE + at] ?? 0),
    step,
    words: tableOf(learnt.slice(0, SIZE), step),
    nothing: tableOf(learnt.slice(SIZE, 2 * SIZE), step),
  };
}
