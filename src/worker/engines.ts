import { browser } from 'wxt/browser';
import { createEngine, type Engine } from '@/engine/engine';
import { createLearnedReader, type LearnedReader } from '@/engine/learned/reader';
import type { Finding } from '@/engine/model';
import type { Knowledge } from '@/engine/packs/knowledge';
import { compiledPacks } from '@/store/compiled-packs';
import { inForce, type TeamPack, teamPacks } from '@/store/packs';
import { knowledgeOf, textsInForce } from './packs/in-force';
import { markUnreadable } from './packs/keeping';

/** What judges: made of what ships and of the team's packs, when it is first needed, as most wakes of the worker need none. */
export interface Engines {
  /** At once, for what must not wait: the packs judge alone until `whole` was asked for. */
  now(): Promise<Engine>;
  /** With the learned reader beside the packs; without it where its data can't be read. */
  whole(): Promise<Engine>;
  knowledge(): Promise<Knowledge>;
  /** As `whole`, of other knowledge than what is in force. */
  wholeOf(knowledge: Knowledge): Promise<Engine>;
  /** The same findings, those from the team's packs with what these are called. */
  named(findings: readonly Finding[]): Promise<Finding[]>;
}

/** Call once, when the worker starts: it listens for changes of the team's packs from then on. None of it ever rejects. */
export function keepEngines(): Engines {
  let knowing: Promise<Known> | undefined;
  let reading: Promise<void> | undefined;
  let learned: LearnedReader | undefined;
  let made: { knowledge: Knowledge; learned: LearnedReader | undefined; engine: Engine } | undefined;

  teamPacks.watch((packs, before) => {
    if (inForce(packs) !== inForce(before ?? [])) knowing = undefined;
  });

  const known = () => {
    knowing ??= knownNow();
    return knowing;
  };
  async function now(): Promise<Engine> {
    const { knowledge } = await known();
    if (made?.knowledge !== knowledge || made.learned !== learned)
      made = { knowledge, learned, engine: createEngine(knowledge, learned) };
    return made.engine;
  }
  async function read(): Promise<void> {
    const response = await fetch(browser.runtime.getURL('/model.bin'));
    learned = createLearnedReader(await response.arrayBuffer());
  }
  const readOnce = () => {
    reading ??= read().catch(() => undefined);
    return reading;
  };
  return {
    now,
    whole: async () => {
      await readOnce();
      return now();
    },
    wholeOf: async (knowledge) => {
      await readOnce();
      return createEngine(knowledge, learned);
    },
    knowledge: async () => (await known()).knowledge,
    named: async (findings) => {
      const { names } = await known();
      return findings.map((finding) => {
        const pack = names.get(finding.entry.split('/')[0] ?? '');
        return pack === undefined ? finding : { ...finding, pack };
      });
    },
  };
}

interface Known {
  knowledge: Knowledge;
  /** What the team's packs are called, by id. */
  names: ReadonlyMap<string, string>;
}

async function knownNow(): Promise<Known> {
  const packs = await teamPacks.getValue().catch(() => []);
  return { knowledge: await knowledgeFor(packs), names: new Map(packs.map(({ id, edition }) => [id, edition.name])) };
}

async function knowledgeFor(packs: readonly TeamPack[]): Promise<Knowledge> {
  const texts = textsInForce(packs);
  if (texts.length === 0) return knowledgeOf([]);
  const of = inForce(packs);
  const compiled = await compiledPacks.getValue().catch(() => null);
  if (compiled?.of === of) return compiled.knowledge;
  const knowledge = knowledgeOf(texts, (id, errors) => void markUnreadable(id, errors));
  // where there is no room for it, it is compiled anew next time
  void compiledPacks.setValue({ of, knowledge }).catch(() => undefined);
  return knowledge;
}
