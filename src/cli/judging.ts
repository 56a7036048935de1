import { createEngine } from '../engine/engine';
import { createLearnedReader } from '../engine/learned/reader';
import type { Role } from '../engine/model';
import type { Knowledge } from '../engine/packs/knowledge';
import { answerLine } from './line';
import { type Sighting, sightingOf } from './report/sighting';

/** What judging needs to know; plain data, so that it reaches a worker. */
export interface Task {
  knowledge: Knowledge;
  /** Who writes the drafts; an agent when left out. */
  role?: Role;
  /** Of the learned reader (public/model.bin); without it the packs judge alone. */
  weights?: ArrayBuffer;
  /** Whether a report will count what was seen. */
  sightings: boolean;
}

/** What a few lines came to. */
export interface Judged {
  /** One line for each, each ended by a newline. */
  text: string;
  lines: number;
  bad: number;
  sightings: Sighting[];
}

export type Judge = (lines: readonly string[]) => Judged;

/** Keeps nothing between lines but what makes the same sentence cheaper the next time. */
export function createJudge({ knowledge, role, weights, sightings }: Task): Judge {
  const engine = createEngine(knowledge, weights && createLearnedReader(weights));
  return (lines) => {
    const judged: Judged = { text: '', lines: lines.length, bad: 0, sightings: [] };
    for (const line of lines) {
      const { line: answer, good, seen } = answerLine(engine, line, role);
      judged.text += `${answer}\n`;
      if (!good) judged.bad++;
      if (sightings && seen) judged.sightings.push(sightingOf(seen));
    }
    return judged;
  };
}
