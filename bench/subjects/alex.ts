import { text } from 'alex';
import type { Subject } from './subject';

export async function start(): Promise<Subject> {
  return { review: (draft) => text(draft) };
}
