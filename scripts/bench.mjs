// npm run bench: how fast the engine is, and how large what we ship is.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { ensureDependencies, ROOT } from './setup.mjs';

ensureDependencies();
const { build, loadConfigFromFile } = await import('vite');
const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, join(ROOT, 'scripts', 'cli.vite.ts'));
const folder = join(ROOT, '.cache', 'bench');
await build({
  ...loaded.config,
  build: {
    ...loaded.config.build,
    ssr: 'bench/engine.ts',
    outDir: folder,
    emptyOutDir: true,
    rollupOptions: { output: { entryFileNames: 'engine.mjs', inlineDynamicImports: true } },
  },
});
const { coldStart, measure } = await import(pathToFileURL(join(folder, 'engine.mjs')).href);

const { milliseconds, engine } = await coldStart();
console.log('| language | new draft of 200 words, ms | keystroke in it, ms | messages of 30 words a second |');
console.log('|---|---|---|---|');
for (const { language, review, keystroke, messages } of measure(engine)) {
  console.log(`| ${language} | ${review.toFixed(2)} | ${keystroke.toFixed(2)} | ${messages} |`);
}
console.log(`\nKnowledge, engine and a first draft: ${milliseconds.toFixed(0)} ms.`);

const shipped = join(ROOT, '.output', 'chrome-mv3');
for (const file of ['content-scripts/inbox.js', 'background.js']) {
  const path = join(shipped, file);
  if (existsSync(path)) console.log(`${file}: ${kilobytes(gzipSync(readFileSync(path)).length)} gzip`);
}
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const zip = join(ROOT, '.output', `aplomb-${version}-chrome.zip`);
if (existsSync(zip)) console.log(`The zip for Chromium: ${kilobytes(statSync(zip).size)}`);

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
