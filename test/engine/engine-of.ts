import { createEngine, type Engine } from '@/engine/engine';
import { compile } from '@/engine/packs/compile';
import type { Knowledge } from '@/engine/packs/knowledge';
import { loadPack } from '@/engine/packs/load';
import type { Pack } from '@/engine/packs/pack';

/** An engine that knows the given packs and nothing else. */
export function engineOf(...packs: string[]): Engine {
  return createEngine(knowledgeOf(...packs));
}

export function knowledgeOf(...packs: string[]): Knowledge {
  return compile(packs.map(packOf));
}

/** A mistake in it is a failed test that says where. */
export function packOf(text: string): Pack {
  const loaded = loadPack([{ name: 'pack.yaml', text }]);
  if ('pack' in loaded) return loaded.pack;
  throw new Error(
    loaded.errors.map(({ file, line, message, remedy }) => `${file}:${line}: ${message}; ${remedy}`).join('\n'),
  );
}
