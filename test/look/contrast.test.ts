import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Every pair of colours in use, computed from tokens.css: text needs 4.5:1, parts of the interface 3:1 (WCAG 2.2). */
type Rgb = readonly [number, number, number];
type Lch = readonly [lightness: number, chroma: number, hue: number];
type Themes = readonly [light: Rgb, dark: Rgb];

const css = readFileSync(join(import.meta.dirname, '../../src/look/tokens.css'), 'utf8');
const tokens = new Map(
  [...css.matchAll(/^\s*--([\w-]+):\s*((?:light-dark|oklch)\(.+?\));/gm)].map(([, name = '', value = '']) => [
    name,
    value,
  ]),
);

const token = (name: string) => {
  const value = tokens.get(name);
  if (!value) throw new Error(`tokens.css has no --${name}`);
  return value;
};
const lch = (name: string) => (token(name).match(/[\d.]+/g) ?? []).map(Number) as unknown as Lch;
const plain = (name: string) => (token(name).match(/#\w{6}/g) ?? []).map(fromHex) as unknown as Themes;

/** The formulas of [data-tone] in tokens.css. */
const DERIVED = {
  tone: ([, c, h]: Lch): [Lch, Lch] => [
    [0.44, c, h],
    [0.84, c * 0.7, h],
  ],
  mark: ([l, c, h]: Lch): [Lch, Lch] => [
    [l - 0.04, c, h],
    [l + 0.08, c, h],
  ],
  soft: ([, c, h]: Lch): [Lch, Lch] => [
    [0.96, c * 0.2, h],
    [0.29, c * 0.3, h],
  ],
};
const derived = (role: keyof typeof DERIVED, name: string) =>
  DERIVED[role](lch(name)).map(fromLch) as unknown as Themes;

function* pairs(): Generator<[what: string, least: number, front: Themes, back: Themes]> {
  for (const ground of ['paper', 'surface', 'sunken', 'accent-soft'])
    for (const text of ['ink', 'ink-soft', 'accent', 'accent-over'])
      yield [`${text} on ${ground}`, 4.5, plain(text), plain(ground)];
  for (const fill of ['accent', 'accent-over']) yield [`on-accent on ${fill}`, 4.5, plain('on-accent'), plain(fill)];
  for (const ground of ['paper', 'surface', 'sunken'])
    for (const part of ['line-strong', 'focus', 'brass']) yield [`${part} on ${ground}`, 3, plain(part), plain(ground)];
  for (const name of [...tokens.keys()].filter((key) => /^(aplomb|kind)-/.test(key))) {
    for (const ground of ['paper', 'surface', 'sunken'])
      yield [`${name} as text on ${ground}`, 4.5, derived('tone', name), plain(ground)];
    yield [`${name} as text on its soft ground`, 4.5, derived('tone', name), derived('soft', name)];
    yield [`ink-soft on the soft ground of ${name}`, 4.5, plain('ink-soft'), derived('soft', name)];
    yield [`stroke of ${name} on surface`, 3, derived('mark', name), plain('surface')];
    yield [`stroke of ${name} on its soft ground`, 3, derived('mark', name), derived('soft', name)];
    if (!name.startsWith('aplomb')) continue;
    const underline: Themes = [fromLch(lch(name)), fromLch(lch(name))];
    yield [`underline ${name} on a page, white and #1f1f1f`, 3, underline, [fromHex('#ffffff'), fromHex('#1f1f1f')]];
    yield [`underline ${name} on a page, #f1f3f4 and #2d2e30`, 3, underline, [fromHex('#f1f3f4'), fromHex('#2d2e30')]];
  }
}

describe('contrast', () => {
  it.each([...pairs()])('%s is at least %s:1, light and dark', (_what, least, front, back) => {
    expect(ratio(front[0], back[0])).toBeGreaterThanOrEqual(least);
    expect(ratio(front[1], back[1])).toBeGreaterThanOrEqual(least);
  });
});

function ratio(one: Rgb, other: Rgb): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance([r, g, b]: Rgb): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Linear light of a #rrggbb. */
function fromHex(hex: string): Rgb {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Linear sRGB of an OKLCH colour (CSS Color 4), clipped to the gamut. */
function fromLch([lightness, chroma, hue]: Lch): Rgb {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  return [
    clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}
