// npm run pack:schema: writes public/pack.schema.json, by which editors complete and check packs, from the shapes that
// the loader reads them by.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies, ROOT } from './setup.mjs';

ensureDependencies();
const { loadBundled } = await import('./bundled.mjs');
const { packJsonSchema } = await loadBundled('src/engine/packs/json-schema.ts', 'pack-schema');

const file = join(ROOT, 'public', 'pack.schema.json');
writeFileSync(file, JSON.stringify(packJsonSchema()));
execFileSync(join(ROOT, 'node_modules', '.bin', 'biome'), ['format', '--write', file], { cwd: ROOT, stdio: 'inherit' });
