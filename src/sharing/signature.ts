import { base64Of, bytesOf } from './bytes';

/**
 * A signed pack ends in a line that says by whom:
 * `# signed ed25519 <public key> <signature of everything above>`, both base64url. As a comment of YAML it goes wherever
 * the text goes: a file, a shared text, an address, a policy.
 */
const LINE = /^# signed ed25519 ([\w-]{43}) ([\w-]{86})[ \t]*\r?$/gmu;

export type Signature =
  | { is: 'none' }
  | { is: 'right'; publicKey: string }
  /** The text was changed after it was signed. */
  | { is: 'wrong' }
  /** This browser knows no Ed25519 (Firefox before 129, Chromium before 137). */
  | { is: 'unchecked' };

/** Who signed a pack, and whether it still says what was signed. */
export async function signatureOf(pack: string): Promise<Signature> {
  const lines = [...pack.matchAll(LINE)];
  const [line] = lines;
  if (!line) return { is: 'none' };
  const [whole, publicKey = '', signature = ''] = line;
  const isLast = pack.slice(line.index + whole.length).trim() === '';
  const [keyBytes, signatureBytes] = [bytesOf(publicKey), bytesOf(signature)];
  if (lines.length > 1 || !isLast || !keyBytes || !signatureBytes) return { is: 'wrong' };
  const key = await crypto.subtle.importKey('raw', keyBytes, 'Ed25519', false, ['verify']).catch(isUnknown);
  if (key === 'unknown') return { is: 'unchecked' };
  const isRight = key && (await crypto.subtle.verify('Ed25519', key, signatureBytes, signedPart(pack, line.index)));
  return isRight ? { is: 'right', publicKey } : { is: 'wrong' };
}

/** A pack with the line of whoever holds the keys; one that it had is left out. */
export async function signed(pack: string, { privateKey, publicKey }: CryptoKeyPair): Promise<string> {
  const bare = withoutSignature(pack);
  const signature = await crypto.subtle.sign('Ed25519', privateKey, signedPart(bare, bare.length));
  const key = await crypto.subtle.exportKey('raw', publicKey);
  const line = ['# signed ed25519', base64Of(new Uint8Array(key)), base64Of(new Uint8Array(signature))].join(' ');
  return `${bare}\n${line}\n`;
}

/** A pack that is going to be changed: its signature would be wrong. */
export function withoutSignature(pack: string): string {
  const bare = pack.replace(LINE, '');
  return bare === pack ? pack : `${bare.trimEnd()}\n`;
}

/** Line ends and what is blank at the end change on the way through mail and repositories: they don't count. */
function signedPart(pack: string, end: number): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(pack.slice(0, end).replaceAll('\r\n', '\n').trimEnd());
}

/** A key that is none is wrong; an algorithm that is not known says nothing about the key. */
function isUnknown(error: unknown): 'unknown' | null {
  return error instanceof DOMException && error.name === 'NotSupportedError' ? 'unknown' : null;
}
