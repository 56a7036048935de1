import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';

const PACKAGES = ['roundcube-core', 'roundcube-sqlite3', 'php-cli', 'dovecot-imapd'];
const POLICY = '/usr/sbin/policy-rc.d';

/** Why real webmail can't be installed on this machine; null when it can (or is there already). */
export function whyNot(): string | null {
  if (!existsSync('/etc/debian_version')) return 'it needs Debian packages';
  if (process.getuid?.() !== 0) return 'installing it needs root';
  return null;
}

/** Installs what is missing of the webmail's packages. No service is started: the tests start their own. */
export function installWebmail(): void {
  const missing = PACKAGES.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  // Roundcube's package would ask for a database; ours is a file in the test's own folder
  run('debconf-set-selections', [], 'roundcube-core roundcube/dbconfig-install boolean false\n');
  const guard = !existsSync(POLICY);
  if (guard) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    run('apt-get', ['-o', 'DPkg::Lock::Timeout=600', 'update', '-qq']);
    run('apt-get', ['-o', 'DPkg::Lock::Timeout=600', 'install', '-y', '-qq', '--no-install-recommends', ...missing]);
  } finally {
    if (guard) rmSync(POLICY, { force: true });
  }
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
