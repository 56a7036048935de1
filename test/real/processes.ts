import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { openSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';

/** Debian gives every machine this account; neither dovecot nor Request Tracker serves root. */
export const ACCOUNT = 'www-data';

/** What runs this as that account: the words before a command. */
export const AS_ACCOUNT = ['setpriv', '--reuid', ACCOUNT, '--regid', ACCOUNT, '--clear-groups'] as const;

export function must(command: string, args: readonly string[], environment = {}): void {
  const env = { ...process.env, ...environment };
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', env });
  if (status !== 0) throw new Error(`${command} failed: ${stderr || stdout}`);
}

/** In a process group of its own, so that its workers end with it. Its output goes to `<name>.out` in `home`. */
export function daemon(
  home: string,
  name: string,
  [command, ...args]: readonly [string, ...string[]],
  environment = {},
): ChildProcess {
  const log = openSync(join(home, `${name}.out`), 'a');
  const env = { ...process.env, ...environment };
  return spawn(command, args, { detached: true, stdio: ['ignore', log, log], env });
}

export async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-child.pid, 'SIGTERM');
  await gone;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}

/** Waits until something listens on this port of loopback. */
export async function listening(port: number, home: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Nothing listens on 127.0.0.1:${port}; its logs were in ${home}.`);
}
