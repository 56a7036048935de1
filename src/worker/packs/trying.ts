import type { Engine } from '@/engine/engine';
import { teamPacks } from '@/store/packs';
import type { PackRequests, PackTrial } from '@/wire/packs';
import type { Choices } from '../choices';
import type { Engines } from '../engines';
import { knowledgeOf, type PackText, textsInForce } from './in-force';
import { readPack } from './reading';

/** What was tried last, and what judges with it: an author tries one sentence after another. */
let last: { texts: string; engine: Promise<Engine> } | undefined;

/**
 * Judges a draft, and the message it answers, as if a text were in force already: in the place of the pack that is
 * called like it, or behind all. Its examples may still fail.
 */
export async function tryPack(
  { text, file, draft, customer }: PackRequests['tryPack']['request'],
  engines: Engines,
  choices: Choices,
): Promise<PackTrial> {
  const loaded = readPack(text, file);
  if ('errors' in loaded) return loaded;
  const { id } = loaded.pack;
  const others = textsInForce(await teamPacks.getValue());
  const place = others.findIndex((one) => one.id === id);
  const packs = place < 0 ? [...others, { id, text }] : others.with(place, { id, text });
  const engine = await engineWith(engines, packs);
  const options = await choices.reviewOptions();
  return {
    findings: engine.review(draft, { customer }, options).findings,
    assessment: customer ? engine.assess(customer) : null,
  };
}

function engineWith(engines: Engines, packs: readonly PackText[]): Promise<Engine> {
  const texts = JSON.stringify(packs);
  if (last?.texts !== texts) last = { texts, engine: engines.wholeOf(knowledgeOf(packs)) };
  return last.engine;
}
