import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { signatureOf, signed } from '../../sharing/signature';
import { UsageError } from '../options';
import { acceptBeside, filesAt, harmless, lineOf } from '../pack-files';
import { onlyWord } from './arguments';
import { type Command, GOOD, NOT_WELL } from './command';

const HELP = `Checks a pack of one file and writes the team's signature into its last line. Whoever takes the pack first remembers
the key; a later version without it, or with another, is told and never applied by itself.

  --key FILE   the team's private key, an Ed25519 key in PEM. Keep it out of the repository: whoever has it speaks for you
  --new-key    makes the key first; a file that is there already is never written over

The public key is printed: a managed policy may name it (docs/policy.md). Sign anew after each change.

Exit status: 0 the file was signed, 1 it is not right or can't be written, 2 the command line is wrong.
`;

export const signCommand: Command = {
  name: 'sign',
  usage: 'sign FILE --key KEY.pem [--new-key]',
  purpose: "writes the team's signature into a pack",
  help: HELP,
  options: { key: 'value', 'new-key': 'switch' },
  run: async (given, { output, errors }) => {
    const path = onlyWord(given, 'The file of the pack');
    const keyFile = given.options.get('key');
    if (!keyFile) throw new UsageError('--key is missing: it names the file of the private key.');
    const files = filesAt(path);
    const [file, second] = files;
    if (!file || second)
      throw new UsageError(`${path} is a folder: a signature stands in one file, so join them first.`);
    if (path.endsWith('.json'))
      throw new UsageError(`${path} is JSON, which has no place for a signature. JSON is YAML too: call it .yaml.`);
    const accepted = acceptBeside([files]);
    if ('errors' in accepted) {
      errors.write(`${accepted.errors.map(lineOf).join('\n')}\n`);
      return NOT_WELL;
    }
    try {
      if (given.options.has('new-key')) makeKey(keyFile);
      const text = await signed(file.text, await keysIn(keyFile));
      writeFileSync(path, text);
      const signature = await signatureOf(text);
      output.write(
        `${path} is signed. The public key of the team is\n${'publicKey' in signature ? signature.publicKey : ''}\n`,
      );
      return GOOD;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      errors.write(harmless(`${keyFile}: ${reasonOf(error)}.`).concat('\n'));
      return NOT_WELL;
    }
  },
};

function makeKey(file: string): void {
  const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
  writeFileSync(file, pem, { flag: 'wx', mode: 0o600 });
}

/** @throws {Error} with a code when the file can't be read or holds no such key. */
async function keysIn(file: string): Promise<CryptoKeyPair> {
  const key = createPrivateKey(readFileSync(file, 'utf8'));
  if (key.asymmetricKeyType !== 'ed25519')
    throw Object.assign(new Error(`it is a key of ${key.asymmetricKeyType}, not of Ed25519`), { code: 'ERR_KEY' });
  const imported = (format: 'pkcs8' | 'spki', one: KeyObject, use: 'sign' | 'verify') => {
    const bytes = new Uint8Array(one.export({ type: format, format: 'der' }));
    return crypto.subtle.importKey(format, bytes, 'Ed25519', true, [use]);
  };
  return {
    privateKey: await imported('pkcs8', key, 'sign'),
    publicKey: await imported('spki', createPublicKey(key), 'verify'),
  };
}

function reasonOf(error: Error & { code?: unknown }): string {
  if (error.code === 'EEXIST') return 'it is there already, and a key is never written over';
  if (error.code === 'ENOENT') return 'there is no such file; --new-key makes one';
  return error.message;
}
