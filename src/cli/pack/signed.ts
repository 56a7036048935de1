import { signatureOf } from '../../sharing/signature';
import { harmless } from '../pack-files';

/**
 * What a browser would refuse a signed pack for, a line as of a mistake for each of its files; none when all is well.
 * Reading a pack does not ask for its signature.
 */
export async function signatureMistakes(files: readonly { name: string; text: string }[]): Promise<string[]> {
  const lines: string[] = [];
  for (const { name, text } of files) {
    if ((await signatureOf(text)).is !== 'wrong') continue;
    const line = text.split('\n').findIndex((one) => one.startsWith('# signed ed25519')) + 1;
    lines.push(harmless(`${name}:${line}:1: the pack was changed after it was signed; sign it anew`));
  }
  return lines;
}
