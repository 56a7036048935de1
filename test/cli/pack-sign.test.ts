// @vitest-environment node
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { pack } from '@/cli/pack';
import { signatureOf } from '@/sharing/signature';
import { packText } from '../worker/packs/pack-text';

const folder = mkdtempSync(join(tmpdir(), 'aplomb-sign-'));
const file = join(folder, 'team.yaml');
const key = join(folder, 'team.pem');

beforeEach(() => {
  rmSync(key, { force: true });
  writeFileSync(file, packText());
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const into = (stream: keyof typeof said) =>
    ({
      write: (text: string) => {
        said[stream] += text;
        return true;
      },
    }) as unknown as NodeJS.WriteStream;
  const status = await pack(args, { input: process.stdin, output: into('out'), errors: into('err') });
  return { status, ...said };
}

/** As OpenSSL writes one. */
function writeKey(kind: 'ed25519' | 'x25519'): void {
  const { privateKey } = kind === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('x25519');
  writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }));
}

describe('pack sign', () => {
  it('makes a key that nobody else can read, signs with it, and says the public one', async () => {
    const { status, out } = await run('sign', file, '--key', key, '--new-key');
    const signature = await signatureOf(readFileSync(file, 'utf8'));
    expect(status).toBe(0);
    expect(signature.is).toBe('right');
    expect(out).toContain('publicKey' in signature ? signature.publicKey : 'no key');
    expect(statSync(key).mode & 0o077).toBe(0);
  });

  it('signs anew after a change, with the same key', async () => {
    const first = await run('sign', file, '--key', key, '--new-key');
    writeFileSync(file, readFileSync(file, 'utf8').replace('1.0.0', '1.1.0'));
    const second = await run('sign', file, '--key', key);
    expect(second).toEqual(first);
    expect(await signatureOf(readFileSync(file, 'utf8'))).toMatchObject({ is: 'right' });
  });

  it('takes a key that was made elsewhere', async () => {
    writeKey('ed25519');
    expect((await run('sign', file, '--key', key)).status).toBe(0);
  });

  it('never writes over a key', async () => {
    writeFileSync(key, 'precious');
    const { status, err } = await run('sign', file, '--key', key, '--new-key');
    expect([status, readFileSync(key, 'utf8'), readFileSync(file, 'utf8')]).toEqual([1, 'precious', packText()]);
    expect(err).toContain('never written over');
  });

  it('signs no pack with mistakes', async () => {
    writeFileSync(file, packText({ flags: 'horse' }));
    const { status, err } = await run('sign', file, '--key', key, '--new-key');
    expect([status, existsSync(key)]).toEqual([1, false]);
    expect(err).toMatch(/team\.yaml:\d+:\d+: /);
  });

  it.each([
    ['is not there', () => undefined, /--new-key makes one/],
    ['is no key', () => writeFileSync(key, 'secret'), /team\.pem: /],
    ['is of another kind', () => writeKey('x25519'), /not of Ed25519/],
  ])('says what is wrong with a key that %s', async (_, prepare, said) => {
    prepare();
    const { status, err } = await run('sign', file, '--key', key);
    expect(status).toBe(1);
    expect(err).toMatch(said);
    expect(readFileSync(file, 'utf8')).toBe(packText());
  });

  it('is held to by check', async () => {
    await run('sign', file, '--key', key, '--new-key');
    expect((await run('check', file)).status).toBe(0);
    writeFileSync(file, readFileSync(file, 'utf8').replace('1.0.0', '1.1.0'));
    const { status, out } = await run('check', file);
    expect(status).toBe(1);
    expect(out).toMatch(/team\.yaml:\d+:1: the pack was changed after it was signed; sign it anew\n\n1 mistake/);
  });

  it('writes nothing into JSON, which has no comments', async () => {
    const json = join(folder, 'team.json');
    writeFileSync(json, '{}');
    const { status, err } = await run('sign', json, '--key', key, '--new-key');
    expect([status, readFileSync(json, 'utf8'), existsSync(key)]).toEqual([2, '{}', false]);
    expect(err).toContain('call it .yaml');
  });

  it('asks for the key', async () => {
    const { status, err } = await run('sign', file);
    expect(status).toBe(2);
    expect(err).toContain('--key is missing');
  });
});
