// Makes what a command of ours runs: src/cli/NAME.ts as one file for Node, built when a source is newer than it. Runs on a
// fresh clone, so until dependencies are there it may use nothing but Node. Whatever is not a result goes to standard error.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureDependencies, ROOT, stop } from './setup.mjs';

const CONFIG = join(ROOT, 'scripts', 'cli.vite.ts');
/** What the bundles are made of. */
const SOURCES = [
  'src/engine',
  'src/cli',
  'src/i18n',
  'src/look',
  'src/sharing',
  'scripts/built-in-packs.ts',
  'scripts/cli.vite.ts',
  'package-lock.json',
];

/**
 * The exports of src/cli/NAME.ts.
 * @param {string} name
 */
export async function loadCommand(name) {
  ensureDependencies();
  const bundle = join(ROOT, '.cache', 'cli', `${name}.mjs`);
  if (isStale(bundle)) await build(name, bundle);
  return import(pathToFileURL(bundle).href);
}

/** Whether a source, or a folder that one was added to or taken from, is newer than the bundle. */
function isStale(bundle) {
  if (!existsSync(bundle)) return true;
  const built = statSync(bundle).mtimeMs;
  return SOURCES.some((source) => newest(join(ROOT, source)) >= built);
}

function newest(path) {
  const state = statSync(path);
  if (!state.isDirectory()) return state.mtimeMs;
  return Math.max(state.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Builds aside and moves the file into place, so that two runs at once never meet half a bundle. */
async function build(name, bundle) {
  process.stderr.write('Building the command line …\n');
  const vite = await import('vite');
  const started = new Date();
  const aside = join(dirname(bundle), `${name}-${process.pid}`);
  try {
    await vite.build({
      configFile: CONFIG,
      build: {
        ssr: `src/cli/${name}.ts`,
        outDir: aside,
        emptyOutDir: true,
        rollupOptions: { output: { entryFileNames: `${name}.mjs` } },
      },
    });
    // a source that changed during the build is newer than this
    utimesSync(join(aside, `${name}.mjs`), started, started);
    mkdirSync(dirname(bundle), { recursive: true });
    renameSync(join(aside, `${name}.mjs`), bundle);
  } catch (error) {
    stop(`The command line can't be built: ${error.message}`);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
