// npm run train:cost: learns which clauses of a message tell what a failure cost (docs/cost.md) and writes
// src/engine/incoming/cost/weights.json. The same corpus, packs and code give the same bytes.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ensureDependencies, ROOT } from './setup.mjs';

ensureDependencies();
const { loadBundled } = await import('./bundled.mjs');
const { learnCosts, measureCosts } = await loadBundled('scripts/learning/cost.ts', 'train-cost');

const { weights, messages } = learnCosts(ROOT);
const json = `${JSON.stringify(weights, null, 2)}\n`;
writeFileSync(join(ROOT, 'src', 'engine', 'incoming', 'cost', 'weights.json'), json);
console.log(
  `${messages} messages, ${Object.keys(weights.signs).length} signs; weights.json: ${Math.round(gzipSync(json, { level: 9 }).length / 1024)} kB gzip`,
);
for (const { language, threshold, precision, recall } of measureCosts(ROOT))
  console.log(`${language}, over ${threshold}: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`);
