import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import type { Subject } from './subject';

export async function start(): Promise<Subject> {
  const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  return { assess: (message) => matcher.getAllMatches(message) };
}
