// @vitest-environment node
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'aplomb-cli-'));
const program = join(folder, 'run.mjs');

/** The bundle as scripts/judge.mjs runs it, in a process of its own. */
beforeAll(async () => {
  await build({ configFile: 'scripts/cli.vite.ts', build: { outDir: folder } });
  writeFileSync(
    program,
    `import { judge } from './judge.mjs';
     const { stdin: input, stdout: output, stderr: errors, argv } = process;
     process.exitCode = await judge(argv.slice(2), { input, output, errors });`,
  );
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
