// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import builtIn from 'virtual:built-in-packs';
import { describe, expect, it } from 'vitest';
import { acceptPacks } from '@/engine/packs/accept';
import { LIMITS } from '@/engine/packs/limits';
import { loadPack } from '@/engine/packs/load';
import { MISTAKES } from '@/engine/packs/mistake-words';
import fc from '../../chance';
import { head } from './pack-of';

/** Whatever it is given, the loader gives a pack, or mistakes that have a place, a name and words. */
function expectAnswer(...texts: string[]): void {
  const loaded = loadPack(texts.map((text, index) => ({ name: `${index}.yaml`, text })));
  if ('pack' in loaded) return;
  expect(loaded.errors.length).toBeGreaterThan(0);
  expect(loaded.errors.length).toBeLessThanOrEqual(LIMITS.mistakes + 1);
  for (const { file, line, column, code, message, remedy } of loaded.errors) {
    const text = texts[Number.parseInt(file, 10)] ?? '';
    expect(MISTAKES).toHaveProperty(code);
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/u).length + 1);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(message).not.toMatch(/‹|undefined|\[object|native code|^$/u);
    expect(remedy).not.toMatch(/‹|undefined|\[object|native code|^$/u);
  }
}

const FOLDER = join(process.cwd(), 'docs/examples');
const EXAMPLES = readdirSync(FOLDER).map((name) => readFileSync(join(FOLDER, name), 'utf8'));

/** What YAML, the phrase language and packs are written with. */
const PIECES = [
  ...[
    '\n',
    '\n  ',
    '\n- ',
    '\n  - ',
    ': ',
    ' ',
    ', ',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '|',
    '>',
    '#',
    '&a',
    '*a',
    '<<',
    '!!',
    '? ',
    '---',
    '%',
    '\t',
    '~',
  ],
  ...[
    '...',
    '...8',
    '(',
    ')',
    '<party>',
    '^',
    '$',
    '=',
    '*',
    '&',
    '\\',
    '\\u202E',
    '\0',
    '\u{1F600}',
    '\uD800',
    'і',
    'е\u0308',
    '1',
    '0x',
    '.inf',
    '1e999',
  ],
  ...[
    'format: 1',
    'id',
    'findings',
    'find',
    'flags',
    'passes',
    'rule',
    'excuse',
    'words',
    'party',
    'endings',
    'wordings',
    'part',
    'text',
    'rules',
    'off',
    'entries',
    'en/due-to',
    'never-flag',
    'variables',
    'budget',
    'UAH',
    'response-time',
    'hours',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '{name}',
    '{x}',
    '{__proto__}',
    'languages: [en, uk]',
    'language: uk',
    'true',
    'null',
  ],
];

const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(''));

/** A pack that is right, with something cut out, put in or turned around in a few places. */
const spoilt = fc
  .tuple(
    fc.constantFrom(...EXAMPLES),
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        cut: fc.nat(40),
        put: fc.oneof(pieces, fc.string({ maxLength: 8 }), fc.constant('')),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([text, changes]) =>
    changes.reduce((so, { at, cut, put }) => {
      const start = Math.floor(at * so.length);
      return so.slice(0, start) + put + so.slice(start + cut);
    }, text),
  );

/** A pack of a right shape with any value anywhere. */
const KEYS = [
  'findings',
  'abuse',
  'signals',
  'wordings',
  'words',
  'endings',
  'contacts',
  'reasons',
  'compensation',
  'authority',
  'budget',
  'forms',
  'rules',
  'entries',
  'never-flag',
  'variables',
  'response-time',
  'languages',
  'id',
  'version',
  '$schema',
];
const anyPack = fc.dictionary(fc.constantFrom(...KEYS), fc.jsonValue({ maxDepth: 5 }), { maxKeys: 6 });
const anyEntry = fc.record(
  {
    id: fc.oneof(fc.constant('a'), fc.jsonValue({ maxDepth: 1 })),
    rule: fc.constantFrom('excuse', 'blame', 'nope'),
    find: fc.array(pieces, { maxLength: 4 }),
    except: fc.array(pieces, { maxLength: 3 }),
    flags: fc.array(fc.oneof(fc.string(), fc.jsonValue({ maxDepth: 1 })), { maxLength: 3 }),
    passes: fc.array(fc.string(), { maxLength: 3 }),
    rewrites: fc.array(fc.oneof(pieces, fc.jsonValue({ maxDepth: 2 })), { maxLength: 3 }),
  },
  { requiredKeys: [] },
);

describe('whatever is taken for a pack gives a pack or mistakes', () => {
  it('any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => expectAnswer(text)),
      { numRuns: 500 },
    );
  });

  it('what looks like YAML', () => {
    fc.assert(
      fc.property(pieces, fc.boolean(), (text, begun) => expectAnswer((begun ? head() : '') + text)),
      { numRuns: 2_000 },
    );
  });

  it('a good pack that was spoilt', () => {
    fc.assert(
      fc.property(spoilt, (text) => expectAnswer(text)),
      { numRuns: 300 },
    );
  }, 120_000);

  it('any JSON', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), anyPack), (value) => expectAnswer(JSON.stringify(value))),
      { numRuns: 1_000 },
    );
  });

  it('any entries of a good pack', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 3 }), anyPack, (findings, rest) =>
        expectAnswer(head(), JSON.stringify({ ...rest, findings })),
      ),
      { numRuns: 1_000 },
    );
  });

  it('beside what ships', () => {
    fc.assert(
      fc.property(spoilt, (text) => {
        const accepted = acceptPacks(builtIn, [[{ name: '0.yaml', text }]]);
        if ('errors' in accepted) expect(accepted.errors.length).toBeGreaterThan(0);
      }),
      { numRuns: 20 },
    );
  }, 120_000);
});
