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
    const text = `Привіт! Ось наш набір:\n\n${await shareTextOf(PACK)}\n\nЗустріч о 15:00, Олена`;
    expect(isShareText(text)).toBe(true);
    expect(await packInShareText(text)).toEqual({ pack: PACK });
  });

  it.each([
    ['YAML', `# Paste aplomb-pack:1:0123456789ab:… into "Add a pack"\n${PACK}`],
    ['JSON', JSON.stringify({ author: 'ask for aplomb-pack:1:0123:abc: at the desk', format: 1 }, null, 2)],
    ['JSON in one line', '{ "format": 1, "name": "aplomb-pack:1:0123:abc:" }'],
  ])('is not looked for in a pack that speaks of one: %s', (_, pack) => {
    expect(isShareText(pack)).toBe(false);
  });

  it('survives being wrapped and quoted', async () => {
    const lines = (await shareTextOf(PACK))?.match(/.{1,40}/g) ?? [];
    expect(await packInShareText(lines.map((line) => `> ${line}`).join('\r\n'))).toEqual({ pack: PACK });
  });

  it.each([1, 3, 8, 13, 20, 26, 40])('survives being wrapped after every %i characters', async (width) => {
    const lines = (await shareTextOf(PACK))?.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [];
    const text = `Hi Ann\n\n${lines.join('\r\n> ')}`;
    expect(isShareText(text)).toBe(true);
    expect(await packInShareText(text)).toEqual({ pack: PACK });
  });

  it.each([2, 6, 10, 12])('is read without its first %i characters, which tell people what it is', async (cut) => {
    const text = (await shareTextOf(PACK))?.slice(cut) ?? '';
    expect(isShareText(text)).toBe(true);
    expect(await packInShareText(text)).toEqual({ pack: PACK });
  });

  it.each([16, 22, 30])('says that its beginning is missing without its first %i characters', async (cut) => {
    const text = (await shareTextOf(PACK))?.slice(cut) ?? '';
    expect(isShareText(text)).toBe(true);
    expect(await packInShareText(text)).toEqual({ problem: 'beheaded' });
  });

  it.each([
    ['dashes', '-'.repeat(1_000_000)],
    ['digits', '1'.repeat(1_000_000)],
    ['names', 'aplomb-pack:1'.repeat(80_000)],
    ['letters and spaces', 'a '.repeat(500_000)],
    ['colons', '1:'.repeat(500_000)],
  ])('is looked for in a long text of %s without delay', (_, text) => {
    const before = performance.now();
    isShareText(text);
    expect(performance.now() - before).toBeLessThan(1_000);
  });

  it('is not seen in a sentence that ends in a colon', () => {
    expect(isShareText('Please put this into Add a pack the way we spoke about it yesterday:')).toBe(false);
  });

  it('is found below words that look like a line of a pack', async () => {
    const text = `format: please paste it\n${await shareTextOf(PACK)}`;
    expect(isShareText(text)).toBe(true);
    expect(await packInShareText(text)).toEqual({ pack: PACK });
  });

  it('is not made of a pack that is too large for it', async () => {
    const random = Array.from(crypto.getRandomValues(new Uint32Array(16_000))).join('\n');
    expect(await shareTextOf(random)).toBeNull();
  });

  it.each([
    ['its end is missing', (text: string) => text.slice(0, -20), 'incomplete'],
    ['all but its first word is missing', () => 'aplomb-pack:1:0123', 'incomplete'],
    ['a character of it was changed', (text: string) => `${text.slice(0, 40)}A${text.slice(41)}`, 'damaged'],
    ['its checksum is of another text', (text: string) => text.replace(/1:\w{12}/, '1:000000000000'), 'damaged'],
    ['its data is no data', () => 'aplomb-pack:1:000000000000:!!!!:', 'damaged'],
    ['a later format wrote it', (text: string) => text.replace('pack:1:', 'pack:2:'), 'newer'],
    ['there is none', () => 'Good morning', 'incomplete'],
    ['it is endless', () => `aplomb-pack:1:000000000000:${'A'.repeat(500_000)}:`, 'too-large'],
  ])('is refused when %s', async (_, spoil, problem) => {
    expect(await packInShareText(spoil((await shareTextOf(PACK)) ?? ''))).toEqual({ problem });
  });

  it('holds nobody up when there are many empty lines above a pack', () => {
    expect(isShareText(`${'\n'.repeat(300_000)}${PACK}`)).toBe(false);
  });

  it('that would fill up the machine is read no further than a pack may be long', async () => {
    const text = await bomb(50_000_000);
    expect(text.length).toBeLessThan(100_000);
    expect(await packInShareText(text)).toEqual({ problem: 'too-large' });
  });
});
