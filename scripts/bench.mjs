// npm run bench: how fast and how large our engine is, and its peers beside it. Prints the tables of docs/performance.md.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { ensureDependencies, optionsOf, ROOT, run, stop } from './setup.mjs';

const BENCH = join(ROOT, 'bench');
/** Inside bench/, so that its modules find the peers. */
const OUT = join(BENCH, '.cache');
const PACKAGES = Object.keys(JSON.parse(readFileSync(join(BENCH, 'package.json'), 'utf8')).dependencies);

optionsOf('npm run bench, without options');
ensureDependencies();
const { build, loadConfigFromFile } = await import('vite');
const { config } = await loadConfigFromFile(
  { command: 'build', mode: 'production' },
  join(ROOT, 'scripts/cli.vite.ts'),
);

process.chdir(ROOT);
const withPeers = ensurePeers();
const names = readdirSync(join(BENCH, 'subjects'))
  .map((file) => file.replace('.ts', ''))
  .filter((name) => name !== 'subject' && (withPeers || name.startsWith('aplomb')));
for (const name of names) await bundle(`subjects/${name}`, name);
await bundle('run', 'run');
await bundle('main', 'main');
const { collect, tables } = await import(pathToFileURL(join(OUT, 'main.mjs')).href);

const busy = loadavg()[0];
if (busy > 1)
  process.stderr.write(`Load is ${busy.toFixed(1)}: others are using this machine, and p95 will tell of them.\n`);
try {
  const measured = collect(join(OUT, 'run.mjs'), withPeers, (what) => process.stderr.write(`${what} …\n`));
  const [day] = new Date().toISOString().split('T');
  console.log(
    `${day}, Node ${process.versions.node}, ${availableParallelism()} cores, load ${busy.toFixed(1)} before.\n`,
  );
  console.log(tables(measured, await sizes()));
} catch (error) {
  stop(error.message);
}

/** Peers are a package of their own, so that the product's install stays small. False where they can't be had. */
function ensurePeers() {
  const installed = join(BENCH, 'node_modules', '.package-lock.json');
  const lock = join(BENCH, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return true;
  process.stderr.write('Installing the peers …\n');
  const quiet = { cwd: BENCH, stdio: 'ignore' };
  if (run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], quiet) === 0) return true;
  process.stderr.write("The peers can't be installed here; our own figures alone follow.\n");
  return false;
}

/** Ours as the extension ships it: one minified file. Peers stay as their authors ship them, unless `inside`. */
async function bundle(source, name, inside = false) {
  return build({
    ...config,
    build: {
      ...config.build,
      ssr: `bench/${source}.ts`,
      outDir: OUT,
      emptyOutDir: false,
      minify: 'esbuild',
      write: !inside,
      rollupOptions: {
        external: inside ? [] : (id) => PACKAGES.some((name) => id === name || id.startsWith(`${name}/`)),
        output: { entryFileNames: `${name}.mjs`, inlineDynamicImports: true },
      },
    },
  });
}

/** Bytes after gzip of every engine as one file, with the data it can't do without. */
async function sizes() {
  const found = { weights: gzipSync(readFileSync(join(ROOT, 'public/model.bin'))).length };
  for (const name of names) {
    const { output } = await bundle(`subjects/${name}`, name, true);
    found[name] = gzipSync(output[0].code).length;
  }
  found['aplomb-with-reader'] += found.weights;
  const wasm = join(BENCH, 'node_modules/harper.js/dist/harper_wasm_bg.wasm');
  if (found.harper) found.harper += gzipSync(readFileSync(wasm)).length;
  return found;
}
