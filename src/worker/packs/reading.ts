import builtIn from 'virtual:built-in-packs';
import { acceptPack } from '@/engine/packs/accept';
import { compile } from '@/engine/packs/compile';
import type { Knowledge } from '@/engine/packs/knowledge';
import { loadPack } from '@/engine/packs/load';
import type { Pack } from '@/engine/packs/pack';

/** So many packs stay read: a large one takes a second, and who looks at a text tries it and takes it next. */
const KEPT = 3;

/** By text, the longest unused first. */
const kept = new Map<string, Pack>();
let tried: { pack: Pack; outcome: ReturnType<typeof acceptPack> } | undefined;

/** The pack that a text is, or everything that keeps it from being read. @param file what its mistakes are told with */
export function readPack(text: string, file: string): ReturnType<typeof loadPack> {
  const known = kept.get(text);
  const read = known ? { pack: known } : loadPack([{ name: file, text }]);
  if ('errors' in read) return read;
  kept.delete(text);
  kept.set(text, read.pack);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return read;
}

/** What is known with a pack behind what ships, or what is wrong with it there. */
export function acceptedPack(pack: Pack): ReturnType<typeof acceptPack> {
  if (tried?.pack !== pack) tried = { pack, outcome: acceptPack(builtIn, pack) };
  return tried.outcome;
}

/** What is known with packs behind what ships, each later one before the earlier. */
export function knowledgeWith(packs: readonly Pack[]): Knowledge {
  const [only, second] = packs;
  if (!only) return builtIn;
  // a team has one pack as a rule, and it was tried before it was taken
  if (!second && tried?.pack === only && 'knowledge' in tried.outcome) return tried.outcome.knowledge;
  return compile(packs, builtIn);
}
