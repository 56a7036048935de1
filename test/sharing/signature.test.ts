import { beforeAll, describe, expect, it, vi } from 'vitest';
import { signatureOf, signed, withoutSignature } from '@/sharing/signature';

const PACK = 'format: 1\nid: shop\nname: "Лавка"\n';

describe('a signed pack', () => {
  let keys: CryptoKeyPair;
  let pack: string;

  beforeAll(async () => {
    keys = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
    pack = await signed(PACK, keys);
  });

  it('tells the key it was signed with', async () => {
    expect(await signatureOf(pack)).toEqual({ is: 'right', publicKey: expect.stringMatching(/^[\w-]{43}$/) });
  });

  it('stays the same text above its last line', () => {
    expect(pack.startsWith(PACK)).toBe(true);
    expect(withoutSignature(pack)).toBe(PACK);
  });

  it('has one signature, however often it is signed', async () => {
    const again = await signed(pack, keys);
    expect(again).toBe(pack);
  });

  it.each([
    ['line ends of another system', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a blank line at its end', (text: string) => `${text}\n \n`],
  ])('may get %s on its way', async (_, carry) => {
    expect(await signatureOf(carry(pack))).toMatchObject({ is: 'right' });
  });

  it.each([
    ['a word changes', (text: string) => text.replace('Лавка', 'Славка')],
    ['something is written below it', (text: string) => `${text}words: { a: [b] }\n`],
    ['another signature stands above it', (text: string) => text.replace(PACK, `${PACK}${text.split('\n').at(-2)}\n`)],
    ['its key is no key', (text: string) => text.replace(/ed25519 [\w-]{43}/, `ed25519 ${'_'.repeat(43)}`)],
  ])('is wrong as soon as %s', async (_, change) => {
    expect(await signatureOf(change(pack))).toEqual({ is: 'wrong' });
  });

  it('signed by somebody else has another key', async () => {
    const others = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
    const [ours, theirs] = await Promise.all([signatureOf(pack), signed(PACK, others).then(signatureOf)]);
    expect(theirs).toMatchObject({ is: 'right' });
    expect(theirs).not.toEqual(ours);
  });

  it('can’t be judged by a browser that knows no such signatures', async () => {
    const importKey = vi
      .spyOn(crypto.subtle, 'importKey')
      .mockRejectedValue(new DOMException('Unrecognized name.', 'NotSupportedError'));
    expect(await signatureOf(pack)).toEqual({ is: 'unchecked' });
    importKey.mockRestore();
  });
});

it('a pack without a signature has none', async () => {
  expect(await signatureOf(PACK)).toEqual({ is: 'none' });
  expect(withoutSignature(PACK)).toBe(PACK);
});
