// `import source from './page.ts?script'`: a module with all that it imports as one classic script, in a string.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const MARK = '?script';

/** @returns {import('vite').Plugin} */
export function pageScripts() {
  return {
    name: 'page-scripts',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (!id.endsWith(MARK)) return null;
      const found = await this.resolve(id.slice(0, -MARK.length), importer, { skipSelf: true });
      return found ? `${found.id}${MARK}` : null;
    },
    async load(id) {
      if (!id.endsWith(MARK)) return null;
      const bundle = await build({
        entryPoints: [id.slice(0, -MARK.length)],
        bundle: true,
        write: false,
        minify: true,
        format: 'iife',
        target: 'es2022',
        define: { 'process.env.NODE_ENV': '"production"' },
        alias: { '@': fileURLToPath(new URL('../src', import.meta.url)) },
      });
      return `export default ${JSON.stringify(bundle.outputFiles[0]?.text ?? '')};`;
    },
  };
}
