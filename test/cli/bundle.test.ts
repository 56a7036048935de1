// @vitest-environment node
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// within the project, where the bundle finds what a report is drawn with
mkdirSync('.cache', { recursive: true });
const folder = resolve(mkdtempSync(join('.cache', 'test-cli-')));
const program = join(folder, 'run.mjs');
const stream = join(folder, 'stream.mjs');

/** Judges as many lines as it is told, made while they are read, and says what it holds on the way. */
const STREAM = `
  import { Writable } from 'node:stream';
  import { judge } from './judge.mjs';
  const [count, ...args] = process.argv.slice(2);
  const held = [];
  async function* lines() {
    for (let id = 0; id < Number(count); ) {
      let chunk = '';
      for (let many = 0; many < 500; many++, id++) {
        chunk += JSON.stringify({ id, customer: 'Where is parcel ' + id + '?', draft: 'Sorry if it is late, ' + id }) + '\\n';
      }
      yield new TextEncoder().encode(chunk);
      if (id % (Number(count) / 4) === 0) {
        gc();
        held.push({ heap: process.memoryUsage().heapUsed / 1e6, resident: process.memoryUsage().rss / 1e6 });
      }
    }
  }
  const output = new Writable({ write: (chunk, encoding, done) => done() });
  const status = await judge(args, { input: lines(), output, errors: process.stderr });
  console.log(JSON.stringify({ status, held }));`;

/** The bundle as scripts/judge.mjs runs it, in a process of its own. */
beforeAll(async () => {
  await build({ configFile: 'scripts/cli.vite.ts', build: { outDir: folder } });
  writeFileSync(
    program,
    `import { judge } from './judge.mjs';
     const { stdin: input, stdout: output, stderr: errors, argv } = process;
     process.exitCode = await judge(argv.slice(2), { input, output, errors });
     process.stdin.destroy();`,
  );
  writeFileSync(stream, STREAM);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe('the command line in its own process', { timeout: 60_000 }, () => {
  it('knows the built-in packs, and writes JSON lines and nothing else', () => {
    const input = '{"id":1,"draft":"We apologize for any inconvenience."}\nnonsense\n';
    const { stdout, stderr, status } = spawnSync('node', [program], { input, encoding: 'utf8' });
    const [judged, bad] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(judged.findings[0]).toMatchObject({ rule: 'stock-apology', message: expect.stringMatching(/\w+/) });
    expect(bad.error).toMatch(/not JSON/);
    expect([status, stderr]).toEqual([1, '']);
  });

  it('judges in several workers what it judges in one, line by line', () => {
    const drafts = ['We apologize for any inconvenience.', 'Курьер потерял вашу посылку.', 'Дякую за лист.'];
    const line = (id: number) => JSON.stringify({ id, customer: 'You idiots!', draft: `${id}. ${drafts[id % 3]}` });
    const input = `${Array.from({ length: 3000 }, (_, id) => (id === 1234 ? 'nonsense' : line(id))).join('\n')}\n`;
    const judged = (...args: string[]) =>
      spawnSync('node', [program, ...args], { input, encoding: 'utf8', maxBuffer: 100_000_000 });
    const [alone, together] = [judged(), judged('--jobs', '3')];
    expect(together.stdout.split('\n')).toHaveLength(3001);
    expect(together.stdout === alone.stdout).toBe(true);
    expect([together.status, together.stderr]).toEqual([1, '']);
  });

  it.each([['1'], ['2']])('answers a line before the next one comes, in %s workers', async (jobs) => {
    const child = spawn('node', [program, '--jobs', jobs]);
    for (const id of [1, 2]) {
      child.stdin.write(`{"id":${id},"draft":"a"}\n`);
      const [answer] = await once(child.stdout, 'data');
      expect(JSON.parse(String(answer)).id).toBe(id);
    }
    child.stdin.end();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('holds no more after 200,000 lines than after the first quarter', { timeout: 300_000 }, () => {
    const args = ['--expose-gc', stream, '200000', '--jobs', '2', '--report', join(folder, 'r.html')];
    const { stdout, stderr } = spawnSync('node', args, { encoding: 'utf8' });
    expect(stderr).toBe('');
    const { status, held } = JSON.parse(stdout);
    const [first, last] = [held.at(0), held.at(-1)];
    expect([status, held.length]).toEqual([0, 4]);
    expect(last.heap - first.heap).toBeLessThan(10);
    // pages that are free go back when the system likes, worker by worker: only a leak beyond that would show here
    expect(last.resident - first.resident).toBeLessThan(400);
  });

  it('ends quietly when its reader has seen enough', async () => {
    const child = spawn('node', [program]);
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    child.stdin.on('error', () => {});
    child.stdout.once('data', () => child.stdout.destroy());
    const line = `${JSON.stringify({ draft: 'Hello. '.repeat(300) })}\n`;
    const feeding = setInterval(() => child.stdin.write(line.repeat(50)), 1);
    const status = await new Promise((resolve) => child.once('exit', resolve));
    clearInterval(feeding);
    expect([status, errors]).toEqual([0, '']);
  });
});
