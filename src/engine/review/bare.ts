import type { Answered } from './review';

/** Fewer words than this name a problem so barely that its facts have to be asked for. */
const BARE_PROBLEM = 4;
/** Stands for a thing that nobody has named. */
const POINTS = /^(?:it|this|that|they|он|она|оно|они|это|він|вона|воно|вони|це)$/iu;

/** Whether the facts are missing: the customer names no problem, or only says that there is one. */
export function isBare({ reading: { analysis }, assessment: { problem, losses, ask } }: Answered): boolean {
  if (!problem) return true;
  if (losses.length > 0 || ask) return false;
  const words = analysis.text.slice(problem.start, problem.end).split(/\s+/u);
  return words.filter((word) => !POINTS.test(word)).length < BARE_PROBLEM && !words.some((word) => /\d/u.test(word));
}
