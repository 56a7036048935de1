import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isShareText, packInShareText, shareTextOf } from '@/sharing/share-text';

const PACK = `format: 1
id: kava
name: Кав’ярня «Ластівка»
version: 1.0.0
languages: [uk]
licence: MIT
`;

/** Deflated zeros, as somebody would write them who wants to fill up a machine. */
async function bomb(bytes: number): Promise<string> {
  const zeros = new Blob(Array.from({ length: bytes / 100_000 }, () => new Uint8Array(100_000)));
  const deflated = new Response(zeros.stream().pipeThrough(new CompressionStream('deflate-raw')));
  const data = Buffer.from(await deflated.arrayBuffer()).toString('base64url');
  return `aplomb-pack:1:0123456789ab:${data}:`;
}

describe('a pack as a text to share', () => {
  it('is the same pack when it is read', async () => {
    expect(await packInShareText((await shareTextOf(PACK)) ?? '')).toEqual({ pack: PACK });
  });

  it.each(readdirSync('docs/examples').filter((name) => name.endsWith('.yaml')))(
    'is short enough for a message also where it is a whole team’s: %s',
    async (name) => {
      const pack = readFileSync(join('docs/examples', name), 'utf8');
      const text = await shareTextOf(pack);
      expect(text?.length).toBeLessThan(pack.length);
      expect(await packInShareText(text ?? '')).toEqual({ pack });
    },
  );

  it('is found among the words of a message', async () => {
    const text = `Привіт! Ось наш пакет:\n\n${await shareTextOf(PACK)}\n\nЗустріч о 15:00, Олена`;
    expect(isShareText(text)).toBe(true);
    expect(await packInShareText(text)).toEqual({ pack: PACK });
  });

  it('survives being wrapped and quoted', async () => {
    const lines = (await shareTextOf(PACK))?.match(/.{1,40}/g) ?? [];
    expect(await packInShareText(lines.map((line) => `> ${line}`).join('\r\n'))).toEqual({ pack: PACK });
  });

  it('is not made of a pack that is too large for it', async () => {
    const random = Array.from(crypto.getRandomValues(new Uint32Array(16_000))).join('\n');
    expect(await shareTextOf(random)).toBeNull();
  });

  it.each([
    ['its end is missing', (text: string) => text.slice(0, -20), 'damaged'],
    ['a character of it was changed', (text: string) => `${text.slice(0, 40)}A${text.slice(41)}`, 'damaged'],
    ['its checksum is of another text', (text: string) => text.replace(/1:\w{12}/, '1:000000000000'), 'damaged'],
    ['its data is no data', () => 'aplomb-pack:1:000000000000:!!!!:', 'damaged'],
    ['a later format wrote it', (text: string) => text.replace('pack:1:', 'pack:2:'), 'newer'],
    ['there is none', () => 'Good morning', 'damaged'],
    ['it is endless', () => `aplomb-pack:1:000000000000:${'A'.repeat(500_000)}:`, 'too-large'],
  ])('is refused when %s', async (_, spoil, problem) => {
    expect(await packInShareText(spoil((await shareTextOf(PACK)) ?? ''))).toEqual({ problem });
  });

  it('that would fill up the machine is read no further than a pack may be long', async () => {
    const text = await bomb(50_000_000);
    expect(text.length).toBeLessThan(100_000);
    expect(await packInShareText(text)).toEqual({ problem: 'too-large' });
  });
});
