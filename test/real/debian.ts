import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { findBrowser } from '../../scripts/browsers.mjs';

/** Debian's; Ubuntu has only a snap. */
const FIREFOX = 'firefox-esr';
const POLICY = '/usr/sbin/policy-rc.d';

/** Why real software can't be installed on this machine; null when it can (or is there already). */
export function whyNot(): string | null {
  if (!existsSync('/etc/debian_version')) return 'it needs Debian packages';
  if (process.getuid?.() !== 0) return 'installing it needs root';
  return null;
}

/** Why no real Firefox can be had here; null when one is there or can be installed. */
export function whyNoFirefox(): string | null {
  if (findBrowser('firefox')) return null;
  return whyNot() ?? (isOffered(FIREFOX) ? null : `there is no Firefox here, and no package "${FIREFOX}" to install`);
}

/** Where Firefox is. Installs it where there is none. */
export function ensureFirefox(): string | undefined {
  if (!findBrowser('firefox')) install([FIREFOX], []);
  return findBrowser('firefox')?.path;
}

/**
 * Installs what is missing of these packages. No service is started: the tests start their own.
 * @param answers what the packages would ask, a line each, as debconf-set-selections reads them
 */
export function install(packages: readonly string[], answers: readonly string[]): void {
  const missing = packages.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  run('debconf-set-selections', [], `${answers.join('\n')}\n`);
  const guard = !existsSync(POLICY);
  if (guard) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    run('apt-get', ['-o', 'DPkg::Lock::Timeout=600', 'update', '-qq']);
    run('apt-get', ['-o', 'DPkg::Lock::Timeout=600', 'install', '-y', '-qq', '--no-install-recommends', ...missing]);
  } finally {
    if (guard) rmSync(POLICY, { force: true });
  }
}

/** Whether the system's own sources have this package. A fresh image has not looked yet. */
function isOffered(name: string): boolean {
  const candidate = () => spawnSync('apt-cache', ['policy', name], { encoding: 'utf8' }).stdout ?? '';
  const isThere = () => /Candidate: (?!\(none\))/.test(candidate());
  return isThere() || (spawnSync('apt-get', ['update', '-qq']).status === 0 && isThere());
}

function isInstalled(name: string): boolean {
  const { stdout } = spawnSync('dpkg-query', ['--status', name], { encoding: 'utf8' });
  return stdout.includes('Status: install ok installed');
}

function run(command: string, args: string[], input?: string): void {
  const { status, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    input,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stderr}`);
}
