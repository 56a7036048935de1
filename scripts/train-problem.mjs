// npm run train:problem: learns which words of a message name the problem (docs/problem.md) and writes
// src/engine/incoming/told/weights.json. The same corpus, packs and code give the same bytes.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ensureDependencies, ROOT } from './setup.mjs';

ensureDependencies();
const { loadBundled } = await import('./bundled.mjs');
const { learnProblems } = await loadBundled('scripts/learning/problem.ts', 'train-problem');

const { weights, messages } = learnProblems(ROOT);
const json = `${JSON.stringify(weights, null, 2)}\n`;
writeFileSync(join(ROOT, 'src', 'engine', 'incoming', 'told', 'weights.json'), json);
console.log(
  `${messages} messages, ${Object.keys(weights.signs).length} signs; weights.json: ${Math.round(gzipSync(json, { level: 9 }).length / 1024)} kB gzip`,
);
