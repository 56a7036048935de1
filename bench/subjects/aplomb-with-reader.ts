import { readFileSync } from 'node:fs';
import knowledge from 'virtual:built-in-packs';
import { createEngine } from '../../src/engine/engine';
import { createLearnedReader } from '../../src/engine/learned/reader';
import type { Subject } from './subject';

/** `npm run bench` runs in the project's folder. */
export async function start(): Promise<Subject> {
  return createEngine(knowledge, createLearnedReader(new Uint8Array(readFileSync('public/model.bin')).buffer));
}
