// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';

/** The sample, copied as a team copies it: it leans on nothing that stands around it here. */
const folder = mkdtempSync(join(tmpdir(), 'aplomb-team-'));
beforeEach(() => cpSync('docs/sample-pack-repository', folder, { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

function check(...args: string[]) {
  const env = { ...process.env, APLOMB: process.cwd() };
  return spawnSync('sh', ['ci/check', ...args], { cwd: folder, encoding: 'utf8', env });
}

describe('the sample repository of a team', { timeout: 120_000 }, () => {
  it('passes its own check', () => {
    const { status, stdout, stderr } = check();
    expect(stdout).toMatch(/^spoke 1\.0\.0, Spoke & Saddle: .* All is well\.$/m);
    expect([status, stderr.match(/finds something else/)]).toEqual([0, null]);
  });

  it('fails the check when the pack has a mistake', () => {
    const pack = readFileSync(join(folder, 'pack.yaml'), 'utf8');
    writeFileSync(join(folder, 'pack.yaml'), pack.replace('rule: blame', 'rule: balme'));
    const { status, stdout } = check();
    expect(stdout).toMatch(/^pack\.yaml:\d+:\d+: .*did you mean "blame"\?$/m);
    expect(status).not.toBe(0);
  });

  it('fails the check when the pack finds something else than before, until somebody says that it should', () => {
    appendFileSync(join(folder, 'messages.jsonl'), '{"id":"new","draft":"It is just wear and tear."}\n');
    expect(check()).toMatchObject({ status: 1, stdout: expect.stringContaining('+{"id":"new"') });
    expect(check('--accept').status).toBe(0);
    expect(check().status).toBe(0);
  });

  it('says where Aplomb is to come from when nobody told it', () => {
    const env = { ...process.env, APLOMB: '', APLOMB_REPOSITORY: '' };
    const { status, stderr } = spawnSync('sh', ['ci/check'], { cwd: folder, encoding: 'utf8', env });
    expect(status).not.toBe(0);
    expect(stderr).toMatch(/APLOMB_REPOSITORY.*names the repository of Aplomb/);
  });
});
