// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const run = (script: string, ...given: string[]) =>
  spawnSync(process.execPath, [`scripts/${script}.mjs`, ...given], { encoding: 'utf8' });

describe.each(['quality', 'train', 'bench'])('npm run %s', (script) => {
  it('tells with --help how it is called, and does nothing', () => {
    const { status, stdout } = run(script, '--help');
    expect(status).toBe(0);
    expect(stdout).toMatch(`npm run ${script}`);
  });

  it('refuses an option that it does not know, before anything is done', () => {
    const { status, stderr } = run(script, '--fast');
    expect(status).toBe(1);
    expect(stderr).toMatch(/--fast[\s\S]*npm run/);
  });
});
