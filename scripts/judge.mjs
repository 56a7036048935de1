// `npm run -s judge`: judges JSON lines on standard input. Runs on a fresh clone, so until dependencies are there it
// may use nothing but Node. Whatever is not a result goes to standard error.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureDependencies, ROOT, stop } from './setup.mjs';

const BUNDLE = join(ROOT, '.cache', 'cli', 'judge.mjs');
/** What the bundle is made of. */
const SOURCES = [
  'src/engine',
  'src/cli',
  'src/i18n',
  'src/look',
  'scripts/built-in-packs.ts',
  'scripts/cli.vite.ts',
  'package-lock.json',
];
const CONFIG = join(ROOT, 'scripts', 'cli.vite.ts');

ensureDependencies();
if (isStale()) await bundle();
const { judge } = await import(pathToFileURL(BUNDLE).href);
process.exitCode = await judge(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  weights: new Uint8Array(readFileSync(join(ROOT, 'public', 'model.bin'))).buffer,
});
// a run that ended early may still be waiting for input that nobody will read
process.stdin.destroy();

/** Whether a source, or a folder that one was added to or taken from, is newer than the bundle. */
function isStale() {
  if (!existsSync(BUNDLE)) return true;
  const built = statSync(BUNDLE).mtimeMs;
  return SOURCES.some((source) => newest(join(ROOT, source)) >= built);
}

function newest(path) {
  const state = statSync(path);
  if (!state.isDirectory()) return state.mtimeMs;
  return Math.max(state.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Builds aside and moves the file into place, so that two runs at once never meet half a bundle. */
async function bundle() {
  process.stderr.write('Building the command line …\n');
  const { build } = await import('vite');
  const started = new Date();
  const aside = `${dirname(BUNDLE)}-${process.pid}`;
  try {
    await build({ configFile: CONFIG, build: { outDir: aside, emptyOutDir: true } });
    // a source that changed during the build is newer than this
    utimesSync(join(aside, 'judge.mjs'), started, started);
    mkdirSync(dirname(BUNDLE), { recursive: true });
    renameSync(join(aside, 'judge.mjs'), BUNDLE);
  } catch (error) {
    stop(`The command line can't be built: ${error.message}`);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
