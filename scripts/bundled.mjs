// Loads a TypeScript module of ours in Node: bundled with the built-in packs, by the command line's own configuration.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ROOT } from './setup.mjs';

/**
 * @param {string} source path from the project's folder
 * @param {string} name of the bundle, in .cache
 */
export async function loadBundled(source, name) {
  const outDir = join(ROOT, '.cache', name);
  await build({
    configFile: join(ROOT, 'scripts', 'cli.vite.ts'),
    build: {
      ssr: source,
      outDir,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  });
  return import(pathToFileURL(join(outDir, `${name}.mjs`)).href);
}
