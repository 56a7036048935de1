import { browser } from 'wxt/browser';
import { createEngine, type Engine } from '@/engine/engine';
import { createLearnedReader, type LearnedReader } from '@/engine/learned/reader';
import type { Knowledge } from '@/engine/packs/knowledge';
import { inForce, teamPacks } from '@/store/packs';
import { knowledgeOf, textsInForce } from './packs/in-force';
import { markUnreadable } from './packs/keeping';

/** What judges: made of what ships and of the team's packs, when it is first needed, as most wakes of the worker need none. */
export interface Engines {
  /** At once, for what must not wait: the packs judge alone until `whole` was asked for. */
  now(): Promise<Engine>;
  /** With the learned reader beside the packs; without it where its data can't be read. */
  whole(): Promise<Engine>;
  knowledge(): Promise<Knowledge>;
}

/** Call once, when the worker starts: it listens for changes of the team's packs from then on. None of it ever rejects. */
export function keepEngines(): Engines {
  let knowing: Promise<Knowledge> | undefined;
  let reading: Promise<void> | undefined;
  let learned: LearnedReader | undefined;
  let made: { knowledge: Knowledge; learned: LearnedReader | undefined; engine: Engine } | undefined;

  teamPacks.watch((packs, before) => {
    if (inForce(packs) !== inForce(before ?? [])) knowing = undefined;
  });

  const knowledge = () => {
    knowing ??= teamKnowledge();
    return knowing;
  };
  async function now(): Promise<Engine> {
    const known = await knowledge();
    if (made?.knowledge !== known || made.learned !== learned)
      made = { knowledge: known, learned, engine: createEngine(known, learned) };
    return made.engine;
  }
  async function read(): Promise<void> {
    const response = await fetch(browser.runtime.getURL('/model.bin'));
    learned = createLearnedReader(await response.arrayBuffer());
  }
  return {
    now,
    whole: async () => {
      reading ??= read().catch(() => undefined);
      await reading;
      return now();
    },
    knowledge,
  };
}

async function teamKnowledge(): Promise<Knowledge> {
  const packs = await teamPacks.getValue().catch(() => []);
  return knowledgeOf(textsInForce(packs), (id, errors) => void markUnreadable(id, errors));
}
