import knowledge from 'virtual:built-in-packs';
import { createEngine } from '../../src/engine/engine';
import type { Subject } from './subject';

export async function start(): Promise<Subject> {
  return createEngine(knowledge);
}
