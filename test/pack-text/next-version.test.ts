import { expect, it } from 'vitest';
import { withNextVersion } from '@/pack-text/next-version';

const pack = (version: string, name = 'Ours') => `format: 1\nname: ${name} # as on the sign\nversion: ${version}\n`;

it.each([
  ['that changed gets the next version', pack('1.0.9', 'Lamps'), pack('1.0.9'), pack('1.0.10', 'Lamps')],
  ['that is new keeps the one it begins with', pack('1.0.0'), '', pack('1.0.0')],
  ['with a version that was chosen keeps that', pack('2.0.0'), pack('1.0.0'), pack('2.0.0')],
  ['that did not change stays', pack('1.0.0'), pack('1.0.0'), pack('1.0.0')],
  ['whose version can’t be read stays', pack('one', 'Lamps'), pack('one'), pack('one', 'Lamps')],
])('a pack %s', (_, text, saved, expected) => {
  expect(withNextVersion(text, saved)).toBe(expected);
});
