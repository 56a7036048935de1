// docs/editors.md from what the tests found. `node scripts/editors.mjs` writes it; `… --check` only says whether it is true.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellsOf, tableOf, withTable } from './editors-table.mjs';
import { ROOT, stop } from './setup.mjs';

const PAGE = join(ROOT, 'docs', 'editors.md');
const REPORT = join(ROOT, '.cache', 'reports', 'browser.json');

const results = cellsOf(JSON.parse(readFileSync(REPORT, 'utf8')));
if (results.length === 0)
  stop('The last browser tests held none of the battery of editors: `npm run editors` runs it.');
const page = readFileSync(PAGE, 'utf8');
const renewed = withTable(page, tableOf(results));
if (!process.argv.includes('--check')) writeFileSync(PAGE, renewed);
else if (renewed !== page) stop('docs/editors.md says something else than the tests: `npm run editors` renews it.');
