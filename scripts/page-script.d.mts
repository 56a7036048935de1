import type { Plugin } from 'vite';

/** Answers `import source from './page.ts?script'`. */
export function pageScripts(): Plugin;
