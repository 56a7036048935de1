// Makes a fresh clone ready: dependencies and a browser. Runs before node_modules exists: Node alone.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './browsers.mjs';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Ends the program with one plain sentence. */
export function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/**
 * Runs a command in the project's root and returns its exit status. Output goes to standard error, so that standard
 * output stays free for results.
 */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    ...options,
  });
  if (error) stop(`${command} could not be started: ${error.message}`);
  return status ?? 1;
}

/** Installs what package-lock.json asks for, when it is missing or older than the lock. */
export function ensureDependencies() {
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  const lock = join(ROOT, 'package-lock.json');
  const complete = existsSync(join(ROOT, '.wxt', 'tsconfig.json'));
  if (complete && existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  process.stderr.write('Installing dependencies …\n');
  // `npm run -s` would hide npm's own errors from whoever needs them
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=warn']) !== 0) stop('npm ci failed; see above.');
}

/** @returns {string} path of a Chromium or Edge; installs Debian's Chromium where we may, else says what to do. */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (process.env.APLOMB_BROWSER) stop(`APLOMB_BROWSER names ${process.env.APLOMB_BROWSER}, which is not there.`);
  if (!isDebianRoot()) stop(`No browser found. Install one with:\n  ${installLine()}`);
  process.stderr.write('Installing Chromium …\n');
  const environment = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  run('apt-get', ['-o', 'DPkg::Lock::Timeout=600', 'update', '-qq'], environment);
  run('apt-get', ['-o', 'DPkg::Lock::Timeout=600', 'install', '-y', '-qq', 'chromium'], environment);
  return findChromium() ?? stop('apt-get could not install chromium; see above.');
}

function isDebianRoot() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

function installLine() {
  if (process.platform === 'darwin') return 'brew install --cask chromium';
  if (process.platform === 'win32') return 'winget install Microsoft.Edge';
  if (existsSync('/etc/debian_version')) {
    const ubuntu = readFileSync('/etc/os-release', 'utf8').includes('ID=ubuntu');
    return ubuntu ? 'sudo snap install chromium' : 'sudo apt-get install -y chromium';
  }
  if (existsSync('/etc/fedora-release')) return 'sudo dnf install -y chromium';
  if (existsSync('/etc/arch-release')) return 'sudo pacman -S --noconfirm chromium';
  return 'install Chromium with your package manager, or set APLOMB_BROWSER to one';
}
