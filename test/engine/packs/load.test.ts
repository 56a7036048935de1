import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../src/engine/packs/automaton';
import { compile } from '../../../src/engine/packs/compile';
import { loadPack } from '../../../src/engine/packs/load';
import type { PackError } from '../../../src/engine/packs/pack';
import { analyse } from '../../../src/engine/text/analyse';
import fc from '../../chance';
import { head, packOf } from './pack-of';

const FIRST = head().split('\n').length;

/** The one error of a pack that begins with the usual head. */
function errorOf(yaml: string): Pick<PackError, 'message'> {
  const errors = errorsOf(head() + yaml);
  expect(errors).toHaveLength(1);
  return { message: errors[0]?.message ?? '' };
}

function errorsOf(...texts: string[]): PackError[] {
  const loaded = loadPack(texts.map((text, index) => ({ name: `${index}.yaml`, text })));
  return 'errors' in loaded ? loaded.errors : [];
}

const finding = (lines: string) => `findings:
  - id: a
    rule: excuse
${lines}
    flags: [x]
    passes: [y]
`;

describe('what pack it is', () => {
  it('must be said', () => {
    expect(errorsOf('words: {}')[0]?.message).toBe('no file says what pack this is');
    expect(errorsOf('format: 1\nid: x')).toHaveLength(4);
  });

  it('by one file only', () => {
    expect(errorsOf(head(), head())).toMatchObject([{ file: '1.yaml', message: '"format" stands in two files' }]);
  });

  it('with a version of three numbers', () => {
    expect(errorsOf(head().replace('1.0.0', '1.0'))[0]?.remedy).toContain('"1');
    expect(errorsOf(head().replace('1.0.0', '"1.0"'))[0]?.remedy).toBe('write three numbers: "1.0.0"');
  });

  it('with entries that name their language where it has several', () => {
    const several = head().replace('[en]', '[en, uk]');
    expect(errorsOf(several + finding('    find: [x]'))[0]?.remedy).toContain('language: en');
    expect(errorsOf(several + finding('    find: [x]\n    language: uk'))).toEqual([]);
  });
});

describe('what is too large', () => {
  it.each([
    ['a pack without files', []],
    ['too many files', Array.from({ length: 101 }, () => '')],
    ['too many characters', ['#'.repeat(2_000_001)]],
  ])('%s', (_, texts) => {
    expect(errorsOf(...texts)).toHaveLength(1);
  });

  it('too many phrases', () => {
    const find = JSON.stringify(Array.from({ length: 20_001 }, () => 'x'));
    expect(errorOf(finding(`    find: ${find}`)).message).toBe('more than 20000 phrases');
  });

  it('a phrase that grows beyond measure', () => {
    const lists = Array.from(
      { length: 12 },
      (_, index) => `l${index}: ["<l${index + 1}> a <l${index + 1}>", "<l${index + 1}> b c"]`,
    );
    const yaml = `words:\n  ${lists.join('\n  ')}\n  l12: [x y, z w]\n${finding('    find: ["<l0>"]')}`;
    expect(errorOf(yaml).message).toBe('the phrase is too large');
  });

  it.each([['of optional parts', '[<next>] [<next>]']])('lists in lists without end, %s', (_, item) => {
    const lists = Array.from({ length: 40 }, (_, index) => `l${index}: ["${item.replace(/next/g, `l${index + 1}`)}"]`);
    const yaml = `words:\n  ${lists.join('\n  ')}\n  l40: [x]\n${finding('    find: ["<l0>"]')}`;
    expect(errorOf(yaml).message).toBe('the phrase is too large');
  });

  it('but not lists in lists that name the same thing again and again', () => {
    const lists = Array.from({ length: 40 }, (_, index) => `l${index}: ["<l${index + 1}> | (<l${index + 1}>)"]`);
    const yaml = `words:\n  ${lists.join('\n  ')}\n  l40: [suka]\n`;
    const abuse = 'abuse: [{ id: a, kind: insult, severity: 2, find: ["<l0>"], flags: [x], passes: [y] }]';
    expect(createMatcher(compile([packOf(yaml + abuse, 'ru')]))(analyse('you are a suka'))).toHaveLength(1);
  });

  it('a text that repeats itself by aliases', () => {
    const lines = Array.from(
      { length: 9 },
      (_, index) => `  - &a${index + 1} [${Array(9).fill(`*a${index}`).join(', ')}]`,
    );
    expect(errorOf(`words:\n  x:\n  - &a0 [x]\n${lines.join('\n')}`).message).toContain('alias');
  });
});

describe('whatever a file holds', () => {
  const line = fc.constantFrom(
    'findings:',
    '  - id: a',
    '    rule: excuse',
    '    find: [x, "<y>"]',
    '    flags: [x]',
    '    passes: [y]',
    'words:',
    '  y: ["<y>"]',
    'words: &a {}',
    'endings: *a',
    'reasons: [',
    '- ',
    '? x',
    '"',
    '{',
    'abuse: {a: b}',
    'languages: [en, xx]',
    '__proto__: {a: 1}',
    'constructor: 1',
    'signals: [{signal: ask, find: 1}]',
    'wordings: [~]',
    '!!binary x: 1',
    '<<: *a',
    'format: 2',
    '---',
    '%YAML 1.1',
  );

  it('it is read or refused with places that exist', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n')),
        ),
        (text) => {
          for (const { line: at, column, message, remedy } of errorsOf(text, head())) {
            expect(at).toBeGreaterThan(0);
            expect(at).toBeLessThanOrEqual(text.split(/\r\n?|\n/).length + FIRST);
            expect(column).toBeGreaterThan(0);
            expect(message).not.toBe('');
            expect(remedy).not.toBe('');
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('brackets without end are refused', () => {
    expect(errorsOf('['.repeat(20_000))).not.toEqual([]);
  });
});

describe('a pack that is right', () => {
  it('may stand in several files, in any order', () => {
    const loaded = loadPack([
      { name: 'b.yaml', text: finding('    find: ["our <party>"]') },
      { name: 'a.yaml', text: `${head()}words: { party: [courier] }` },
      { name: 'empty.yaml', text: '' },
    ]);
    expect('pack' in loaded && loaded.pack.findings).toMatchObject([{ id: 'a', language: 'en' }]);
  });

  it('may be JSON', () => {
    const json = JSON.stringify({ format: 1, id: 'x', name: 'X', version: '1.0.0', languages: ['en'], licence: 'MIT' });
    expect(errorsOf(json)).toEqual([]);
  });

  it('remembers what its examples mark, and where they stand', () => {
    const pack = packOf(
      finding('    find: [x]').replace(
        'flags: [x]',
        'flags: ["Oh, {we lost} it {all}.", { customer: Why?, draft: z }]',
      ),
    );
    expect(pack.findings[0]?.flags).toEqual([
      {
        text: 'Oh, we lost it all.',
        marked: [
          { start: 4, end: 11 },
          { start: 15, end: 18 },
        ],
        at: { file: 'team.yaml', line: FIRST + 4, column: 13 },
      },
      { text: 'z', marked: [], customer: 'Why?', at: { file: 'team.yaml', line: FIRST + 4, column: 40 } },
    ]);
  });

  it('takes a plain rewrite for one of the phrase', () => {
    const pack = packOf(finding('    find: [x]\n    rewrites: [y, { text: z, replaces: sentence }]'));
    expect(pack.findings[0]?.rewrites).toMatchObject([
      { text: 'y', replaces: 'phrase' },
      { text: 'z', replaces: 'sentence' },
    ]);
  });

  it('numbers signals of one sort', () => {
    const pack = packOf(
      'signals:\n  - { signal: ask, find: [x], flags: [x] }\n  - { signal: ask, find: [y], flags: [y] }',
    );
    expect(pack.signals.map(({ id }) => id)).toEqual(['ask', 'ask-2']);
  });
});
