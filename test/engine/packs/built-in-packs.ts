import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '@/engine/model';
import { compile } from '@/engine/packs/compile';
import { loadPack } from '@/engine/packs/load';
import type { Pack } from '@/engine/packs/pack';

const FOLDER = join(process.cwd(), 'src/engine/packs/built-in');

/** What Aplomb knows out of the box, with its examples; a pack that can't be read has errors instead. */
export const builtInPacks = LANGUAGES.map(load);

/** All that could be read: a mistake in one language leaves the others to be tried. */
export const builtInKnowledge = compile(builtInPacks.flatMap(({ pack }) => pack ?? []));

function load(language: Language): { language: Language; pack?: Pack; errors: string[] } {
  const files = readdirSync(join(FOLDER, language))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ name: join(language, name), text: readFileSync(join(FOLDER, language, name), 'utf8') }));
  const loaded = loadPack(files);
  if ('pack' in loaded) return { language, pack: loaded.pack, errors: [] };
  return {
    language,
    errors: loaded.errors.map(({ file, line, message, remedy }) => `${file}:${line}: ${message}; ${remedy}`),
  };
}
