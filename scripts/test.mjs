// npm test: sets up what is missing, then checks everything. `npm test -- unit e2e` runs only those steps.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
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

/** In this order: what fails fastest comes first. */
const STEPS = {
  types: [
    ['wxt', 'prepare'],
    ['tsc', '--noEmit'],
  ],
  lint: [['biome', 'ci'], ['knip']],
  unit: [vitest('unit')],
  browser: [vitest('browser'), editorsIn('browser')],
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
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exitCode = failed.length > 0 ? 1 : 0;

function start(program, ...args) {
  return program === 'node' ? run(program, args) : run('npx', ['--no', program, ...args]);
}

function countsOf(project) {
  try {
    const report = JSON.parse(readFileSync(join(REPORTS, `${project}.json`), 'utf8'));
    return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 }; // the step did not run, or said why above
  }
}

function add(one, other) {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed, skipped: one.skipped + other.skipped };
}
