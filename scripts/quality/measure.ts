import type { Part } from '../learning/corpus.ts';
import { measureDrafts } from './drafts.ts';
import { createJudges } from './judges.ts';
import { measureMessages } from './messages.ts';
import { measureProblems } from './problem.ts';
import { measureReal } from './real.ts';
import { measureOrdinary, measureReplies } from './replies.ts';
import { measureSeverity } from './severity.ts';

export interface Options {
  /** The project's folder, with the corpus. */
  root: string;
  /** The folder of the public sets. */
  data: string;
  weights: ArrayBuffer;
  part: Part;
  /** How many of the worst misses to print. */
  worst: number;
}

/** All tables of docs/quality.md, in lines of Markdown. */
export function measure({ root, data, weights, part, worst }: Options): string[] {
  const judges = createJudges(weights);
  return [
    ...measureMessages(judges, root, part, worst),
    ...measureSeverity(judges, root, part),
    ...measureProblems(judges, root, part, worst),
    ...measureReal(judges, data, worst),
    ...measureDrafts(judges, root, part, worst),
    ...measureOrdinary(judges, root, part, worst),
    ...measureReplies(judges, root, data, worst),
  ];
}
