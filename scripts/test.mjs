// npm test: sets up what is missing, then checks everything. `npm test -- unit e2e` runs only those steps.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ensureChromium, ensureDependencies, ROOT, run, stop } from './setup.mjs';

const REPORTS = join(ROOT, '.cache', 'reports');

const vitest = (project) => [
  'vitest',
  'run',
  '--project',
  project,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${join(REPORTS, `${project}.json`)}`,
];

/** Whether docs/editors.md says what these tests found. */
const editorsIn = (project) => ['node', 'scripts/editors.mjs', '--check', `.cache/reports/${project}.json`];

/** Whether docs/inboxes-table.md does. */
const INBOXES = ['node', 'scripts/inboxes.mjs', '--check', '.cache/reports/browser.json'];

/** In this order: what fails fastest comes first. */
const STEPS = {
  types: [
    ['wxt', 'prepare'],
    ['tsc', '--noEmit'],
  ],
  lint: [['biome', 'ci'], ['knip']],
  unit: [vitest('unit')],
  browser: [vitest('browser'), editorsIn('browser'), INBOXES],
  build: [
    ['wxt', 'build'],
    ['wxt', 'build', '-b', 'firefox'],
    ['wxt', 'zip'],
    ['wxt', 'zip', '-b', 'firefox'],
  ],
  e2e: [vitest('e2e'), editorsIn('e2e')],
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !(name in STEPS));
if (unknown) stop(`There is no step "${unknown}". Steps: ${Object.keys(STEPS).join(', ')}.`);

ensureDependencies();
ensureChromium();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const failed = [];
for (const [name, commands] of Object.entries(STEPS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const started = performance.now();
  process.stderr.write(`\n── ${name} ──\n`);
  if (commands.some((command) => start(...command) !== 0)) failed.push(name);
  process.stderr.write(`${name}: ${Math.round((performance.now() - started) / 1000)} s\n`);
}

const totals = ['unit', 'browser', 'e2e'].reduce((sum, project) => add(sum, countsOf(project)), {
  passed: 0,
  failed: 0,
  skipped: 0,
});
if (failed.length > 0) console.log(`\nNot passed: ${failed.join(', ')}`);
for (const project of ['unit', 'browser', 'e2e']) for (const line of failuresOf(project)) console.log(line);
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exitCode = failed.length > 0 ? 1 : 0;

function start(program, ...args) {
  return program === 'node' ? run(program, args) : run('npx', ['--no', program, ...args]);
}

function countsOf(project) {
  const report = reportOf(project);
  return {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: report?.numPendingTests ?? 0,
  };
}

/** Once more at the end, where a log that was cut still shows them. */
function failuresOf(project) {
  return (reportOf(project)?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
    if (status !== 'failed') return [];
    const tests = assertionResults.filter((test) => test.status === 'failed');
    const whys = tests.map((test) => `${test.fullName}: ${test.failureMessages.join(' ')}`);
    if (whys.length === 0) whys.push(message || 'ended before its time');
    return whys.map((why) => `  ${relative(ROOT, name)}: ${why.split('\n')[0]}`);
  });
}

/** `null` where the step did not run, or ended before it could report. */
function reportOf(project) {
  try {
    return JSON.parse(readFileSync(join(REPORTS, `${project}.json`), 'utf8'));
  } catch {
    return null;
  }
}

function add(one, other) {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed, skipped: one.skipped + other.skipped };
}
