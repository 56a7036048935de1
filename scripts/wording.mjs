// npm run wording: writes docs/wording.md, examples of what the built-in packs say.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies, ROOT } from './setup.mjs';

ensureDependencies();
const { loadBundled } = await import('./bundled.mjs');
const { wordingPage } = await loadBundled('scripts/wording/page.ts', 'wording');
writeFileSync(join(ROOT, 'docs', 'wording.md'), wordingPage());
