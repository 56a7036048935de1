import writeGood from 'write-good';
import type { Subject } from './subject';

export async function start(): Promise<Subject> {
  return { review: (draft) => writeGood(draft) };
}
