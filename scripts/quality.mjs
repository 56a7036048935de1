// npm run quality: measures the engine on the corpus's part `test` and, where they are, on the public sets.
//   -- --worst N         also prints the N worst misses and false alarms of each table
//   -- --part train      measures on the part that is learnt from: for development
//   APLOMB_DATA=FOLDER   where the public sets are; ../shared/data by default
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDependencies, ROOT } from './setup.mjs';

const { values } = parseArgs({ options: { worst: { type: 'string' }, part: { type: 'string' } } });

ensureDependencies();
const { loadBundled } = await import('./bundled.mjs');
const { measure } = await loadBundled('scripts/quality/measure.ts', 'quality');
const weights = readFileSync(join(ROOT, 'public', 'model.bin'));
const lines = measure({
  root: ROOT,
  data: process.env.APLOMB_DATA ?? join(ROOT, '..', 'shared', 'data'),
  weights: weights.buffer.slice(weights.byteOffset, weights.byteOffset + weights.byteLength),
  part: values.part === 'train' ? 'train' : 'test',
  worst: Number(values.worst ?? 0),
});
for (const line of lines) console.log(line);
