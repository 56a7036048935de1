import knowledge from 'virtual:built-in-packs';
import { createEngine, type Engine } from '@/engine/engine';

let engine: Engine | undefined;

/** The engine, made when it is first needed: most wakes of the worker need none. */
export function lazyEngine(): Engine {
  engine ??= createEngine(knowledge);
  return engine;
}
