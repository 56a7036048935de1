// docs/editors.md from what tests found: `node scripts/editors.mjs REPORT` writes it, with `--check` it only says whether
// the page is true. A report is vitest's JSON; a table that it holds no tests of stays as it is.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellsOf, TABLES, tableOf, withTable } from './editors-table.mjs';
import { ROOT, stop } from './setup.mjs';

const PAGE = join(ROOT, 'docs', 'editors.md');

const report = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
if (!report) stop('Which report? `node scripts/editors.mjs [--check] REPORT`');
const results = cellsOf(JSON.parse(readFileSync(join(ROOT, report), 'utf8')));
const page = readFileSync(PAGE, 'utf8');
let renewed = page;
for (const name of Object.keys(TABLES)) {
  const table = tableOf(name, results);
  if (table) renewed = withTable(renewed, name, table);
}
if (!process.argv.includes('--check')) writeFileSync(PAGE, renewed);
else if (renewed !== page) stop('docs/editors.md says something else than the tests: `npm run editors` renews it.');
