// npm run train: learns the weights of the learned reader (docs/model-card.md) and writes public/model.bin. The same
// corpus, sets and code give the same bytes.
//   APLOMB_DATA=FOLDER   where the public sets are; ../shared/data by default
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ensureDependencies, optionsOf, ROOT } from './setup.mjs';

optionsOf('npm run train, without options; APLOMB_DATA=FOLDER names the public sets');
ensureDependencies();
const { loadBundled } = await import('./bundled.mjs');
const { train, readPacks } = await loadBundled('scripts/learning/index.ts', 'train');
const data = process.env.APLOMB_DATA ?? join(ROOT, '..', 'shared', 'data');

const started = performance.now();
const { bytes, report } = train(ROOT, data, readPacks(join(ROOT, 'src', 'engine', 'packs', 'built-in')));
const file = Buffer.from(bytes);
const sha256 = createHash('sha256').update(file).digest('hex');
writeFileSync(join(ROOT, 'public', 'model.bin'), file);
writeFileSync(
  join(ROOT, 'src', 'engine', 'learned', 'checksum.ts'),
  `/** SHA-256 of public/model.bin; written by \`npm run train\`. */\nexport const MODEL_SHA256 = '${sha256}';\n`,
);
for (const line of report) console.log(line);
console.log(`public/model.bin: ${Math.round(gzipSync(file, { level: 9 }).length / 1024)} kB gzip, SHA-256 ${sha256}`);
console.log(`${Math.round((performance.now() - started) / 1000)} s`);
