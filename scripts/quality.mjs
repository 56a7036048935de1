// npm run quality: measures the engine on the corpus's part `test` and, where they are, on the public sets.
//   -- --worst N         also prints the N worst misses and false alarms of each table
//   -- --part train      measures on the part that is learnt from: for development
//   APLOMB_DATA=FOLDER   where the public sets are; ../shared/data by default
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies, optionsOf, ROOT, stop } from './setup.mjs';

const { worst = '0', part = 'test' } = optionsOf(
  'npm run quality -- [--worst N] [--part test|train]; APLOMB_DATA=FOLDER names the public sets',
  { worst: { type: 'string' }, part: { type: 'string' } },
);
if (!/^\d+$/.test(worst)) stop(`--worst is a number, not "${worst}"`);
if (part !== 'test' && part !== 'train') stop(`--part is test or train, not "${part}"`);

ensureDependencies();
const { loadBundled } = await import('./bundled.mjs');
const { measure } = await loadBundled('scripts/quality/measure.ts', 'quality');
const weights = readFileSync(join(ROOT, 'public', 'model.bin'));
const lines = measure({
  root: ROOT,
  data: process.env.APLOMB_DATA ?? join(ROOT, '..', 'shared', 'data'),
  weights: weights.buffer.slice(weights.byteOffset, weights.byteOffset + weights.byteLength),
  part,
  worst: Number(worst),
});
for (const line of lines) console.log(line);
