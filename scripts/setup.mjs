// Makes a fresh clone ready: dependencies and a browser. Runs before node_modules exists: Node alone.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findChromium } from './browsers.mjs';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Ends the program with one plain sentence. */
export function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/**
 * The options a command was given. `--help` prints how it is called and ends it; what it doesn't know ends it too, before
 * anything is written.
 * @param {string} usage
 * @param {import('node:util').ParseArgsOptionsConfig} [options]
 */
export function optionsOf(usage, options = {}) {
  try {
    const { values } = parseArgs({ options: { ...options, help: { type: 'boolean', short: 'h' } } });
    if (!values.help) return values;
  } catch (error) {
    stop(`${error.message}\n${usage}`);
  }
  console.log(usage);
  return process.exit(0);
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

/** Installs what package-lock.json asks for, when it is missing or older than the lock. Of several runs at once, one installs. */
export function ensureDependencies() {
  if (isInstalled()) return;
  const turn = join(ROOT, '.cache', 'installing');
  mkdirSync(dirname(turn), { recursive: true });
  while (!take(turn)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  const status = isInstalled() ? 0 : install();
  rmSync(turn, { recursive: true, force: true });
  if (status !== 0) stop('npm ci failed; see above.');
}

function install() {
  process.stderr.write('Installing dependencies …\n');
  // `npm run -s` would hide npm's own errors from whoever needs them
  return run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=warn']);
}

function isInstalled() {
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(installed) || !existsSync(join(ROOT, '.wxt', 'tsconfig.json'))) return false;
  return statSync(installed).mtimeMs >= statSync(join(ROOT, 'package-lock.json')).mtimeMs;
}

/** A folder can be made only once; one that an interrupted run left behind gives way after ten minutes. */
function take(turn) {
  try {
    mkdirSync(turn);
    return true;
  } catch {
    const age = Date.now() - (statSync(turn, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > 600_000) rmSync(turn, { recursive: true, force: true });
    return false;
  }
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
