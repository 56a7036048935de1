import { describe, expect, it } from 'vitest';
import { PackDocument } from '@/pack-text/document';
import { isByChance, withAnotherId, withKeptId, withOwnId } from '@/panel/options/packs/own-id';

const idOf = (text: string) => new PackDocument(text).textAt(['id']);
const pack = (id: string, name = 'Lamps & Co', language = 'en') =>
  `# ours\nid: ${id}\nname: "${name}"\nversion: 1.0.0\nlanguages: [${language}]\n`;

describe('the id of a pack that is saved first', () => {
  it('is its name and a few signs by chance, so that two teams’ packs are never one', () => {
    const [anna, boris] = [withOwnId(pack('my-pack')), withOwnId(pack('my-pack'))];
    expect(idOf(anna)).toMatch(/^lamps-co-[a-z2-9]{5}$/u);
    expect(idOf(anna)).not.toBe(idOf(boris));
    expect(anna).toBe(pack(idOf(anna)));
    expect(isByChance(idOf(anna))).toBe(true);
    expect(['lamps', 'my-pack', 'hotel-2024', 'hotel-mayak', 'bike-parts'].filter(isByChance)).toEqual([]);
  });

  it('stays as its author chose it', () => {
    expect(withOwnId(pack('lamps'))).toBe(pack('lamps'));
  });

  it('comes back where undoing went to before it was given', () => {
    expect(withKeptId(pack('my-pack'), 'lamps-co-76e53')).toBe(pack('lamps-co-76e53'));
    expect(withKeptId(pack('desks'), 'lamps-co-76e53')).toBe(pack('desks'));
  });

  it.each([
    ['Мій набір', 'uk', /^mii-nabir-[a-z2-9]{5}$/u],
    ['Крамниця Згода', 'uk', /^kramnytsia-zghoda-[a-z2-9]{5}$/u],
    ['Щит', 'uk', /^shchyt-[a-z2-9]{5}$/u],
    ['Щит', 'ru', /^shchit-[a-z2-9]{5}$/u],
    ['Отель «Маяк»', 'ru', /^otel-mayak-[a-z2-9]{5}$/u],
    ['Ёлки', 'uk', /^elki-[a-z2-9]{5}$/u],
    ['Café — Zürich!', 'en', /^cafe-zurich-[a-z2-9]{5}$/u],
    ['--', 'en', /^pack-[a-z2-9]{5}$/u],
    ['東京', 'en', /^pack-[a-z2-9]{5}$/u],
  ])('of %s in %s is made of its letters', (name, language, id) => {
    expect(idOf(withOwnId(pack('my-pack-2', name, language)))).toMatch(id);
  });
});

it('a pack that is kept under another id loses the signature that was made for the old', () => {
  const kept = withAnotherId(`${pack('lamps')}# signed ed25519 ${'k'.repeat(43)} ${'s'.repeat(86)}\n`);
  expect(idOf(kept)).toMatch(/^lamps-co-/u);
  expect(kept).not.toContain('# signed');
});
