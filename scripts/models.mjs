// The page models, ready for scripts that run in plain Node: the demo of `npm start`.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { pageScripts } from './page-script.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const OUT = `${root}.cache/models`;

/**
 * Builds test/inboxes/serve.ts into .cache/models and loads it.
 * @returns {Promise<typeof import('../test/inboxes/serve.ts')>}
 */
export async function loadModels() {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [pageScripts()],
    resolve: { alias: { '@': `${root}src` } },
    build: {
      ssr: 'test/inboxes/serve.ts',
      outDir: OUT,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: 'serve.js' } },
    },
  });
  return import(pathToFileURL(`${OUT}/serve.js`).href);
}
