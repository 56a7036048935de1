// docs/inboxes-table.md from what the battery found: `node scripts/inboxes.mjs REPORT` writes it, with `--check` it only
// says whether the page is true. A report is vitest's JSON; without the battery in it the page stays as it is.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inboxesTable } from './inboxes-table.mjs';
import { ROOT, stop } from './setup.mjs';

const PAGE = join(ROOT, 'docs', 'inboxes-table.md');
const NOTE = [
  'Written by `npm run inboxes` from what the battery of tests found. Where there is nothing to test, the file of the inbox',
  'says why; inboxes that are not in the battery have tests of their own.',
].join('\n');

const report = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
if (!report) stop('Which report? `node scripts/inboxes.mjs [--check] REPORT`');
const table = inboxesTable(JSON.parse(readFileSync(join(ROOT, report), 'utf8')));
const renewed = `${NOTE}\n\n${table}\n`;
if (table && !process.argv.includes('--check')) writeFileSync(PAGE, renewed);
else if (table && renewed !== readFileSync(PAGE, 'utf8')) {
  stop('docs/inboxes-table.md says something else than the tests: `npm run inboxes` renews it.');
}
