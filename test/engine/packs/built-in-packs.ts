import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '@/engine/model';
import { compile } from '@/engine/packs/compile';
import { packOf } from '../engine-of';

const FOLDER = join(process.cwd(), 'src/engine/packs/built-in');

/** What Aplomb knows out of the box, with its examples. */
export const builtInPacks = LANGUAGES.map((language) =>
  packOf(
    readdirSync(join(FOLDER, language))
      .sort()
      .map((name) => ({ name: join(language, name), text: readFileSync(join(FOLDER, language, name), 'utf8') })),
  ),
);

export const builtInKnowledge = compile(builtInPacks);
