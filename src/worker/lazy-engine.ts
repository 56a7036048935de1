import knowledge from 'virtual:built-in-packs';
import { browser } from 'wxt/browser';
import { createEngine, type Engine } from '@/engine/engine';
import { createLearnedReader } from '@/engine/learned/reader';

let engine: Engine | undefined;
let whole: Promise<Engine> | undefined;

/** The engine, made when it is first needed: most wakes of the worker need none. The packs judge alone until `wholeEngine`. */
export function lazyEngine(): Engine {
  engine ??= createEngine(knowledge);
  return engine;
}

/** The engine with the learned reader beside the packs; without it where its data can't be read. Never rejects. */
export function wholeEngine(): Promise<Engine> {
  whole ??= joinReader().catch(lazyEngine);
  return whole;
}

async function joinReader(): Promise<Engine> {
  const response = await fetch(browser.runtime.getURL('/model.bin'));
  engine = createEngine(knowledge, createLearnedReader(await response.arrayBuffer()));
  return engine;
}
