import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { builtInPacks } from './built-in-packs.ts';

/** The command line as one file for Node, with everything it needs inside. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  publicDir: false,
  logLevel: 'error',
  plugins: [builtInPacks()],
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli/judge.ts',
    target: 'node20',
    rollupOptions: {
      // only a report draws: what it draws with stays outside, and is loaded when one is asked for
      external: ['@observablehq/plot', 'linkedom'],
      output: { entryFileNames: 'judge.mjs', inlineDynamicImports: true },
    },
  },
});
