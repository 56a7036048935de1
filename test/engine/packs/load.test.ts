import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../src/engine/packs/automaton';
import { compile } from '../../../src/engine/packs/compile';
import { loadPack } from '../../../src/engine/packs/load';
import type { PackError } from '../../../src/engine/packs/pack';
import { analyse } from '../../../src/engine/text/analyse';
import { head, packOf } from './pack-of';

const FIRST = head().split('\n').length;

/** The one error of a pack that begins with the usual head; `line` counts from the line after it. */
function errorOf(yaml: string): Omit<PackError, 'file'> {
  const errors = errorsOf(head() + yaml);
  expect(errors).toHaveLength(1);
  const [{ line = 0, column = 0, message = '', remedy = '' } = {}] = errors;
  return { line: line - FIRST + 1, column, message, remedy };
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

describe('a pack that is wrong names the place and teaches', () => {
  it.each([
    ['an unknown key', 'findigns: []', 1, 1, 'unknown key "findigns"', 'did you mean "findings"?'],
    [
      'an unknown key deeper',
      finding('    find: [x]\n    exept: [z]'),
      5,
      5,
      'unknown key "exept"',
      'did you mean "except"?',
    ],
    ['a key from nowhere', 'qwertyuiop: 1', 1, 1, 'unknown key "qwertyuiop"', 'possible here: format'],
    [
      'an unknown rule',
      finding('    find: [x]').replace('excuse', 'exuse'),
      3,
      11,
      '"exuse" is no rule',
      'did you mean "excuse"?',
    ],
    [
      'an unknown circumstance',
      finding('    find: [x]\n    unless: [asked-why]'),
      5,
      14,
      '"asked-why" is no unless',
      'answered-why',
    ],
    ['a wrong type', finding('    find: sorry'), 4, 11, '"find" should be a list', 'with "- "'],
    [
      'a number for text',
      finding('    find: [5]'),
      4,
      12,
      '"find" should be text, not the number 5',
      'quotation marks: "5"',
    ],
    ['nothing for text', finding('    find: [~]'), 4, 12, '"find" should be text, not nothing', 'write text'],
    ['an empty list', finding('    find: []'), 4, 11, '"find" is empty', 'at least one'],
    ['a missing key', finding(''), 2, 5, '"find" is missing', 'find'],
    ['an id with capitals', finding('    find: [x]').replace('id: a', 'id: A b'), 2, 9, '"A b" is no id', 'lower-case'],
    ['a bad phrase', finding('    find:\n      - sorry\n      - "we (lost it"'), 6, 13, '"(" is not closed', 'add ")"'],
    ['a bad phrase without quotes', finding('    find:\n      - we lost.'), 5, 16, 'a full stop', 'leave the mark out'],
    [
      'an undefined list',
      `words: { party: [x] }\n${finding('    find: ["our <prty>"]')}`,
      5,
      17,
      'no list "prty"',
      'did you mean "party"?',
    ],
    ['undefined endings', finding('    find: [lo~past]'), 4, 14, 'no list "past" under endings:', 'endings: past:'],
    [
      'a phrase found in nothing',
      finding('    find: ["[very]"]'),
      4,
      12,
      'found where there is nothing',
      'outside of [ ]',
    ],
    ['a place without a word', finding('    find: ["^ $"]'), 4, 12, 'found where there is nothing', 'outside of [ ]'],
    [
      'a list that uses itself',
      'words: { a: ["<b>"], b: ["x <a>"] }',
      1,
      29,
      'uses itself (a → b → a)',
      'write the words out',
    ],
    [
      'a severity from nowhere',
      'abuse: [{ id: a, kind: insult, severity: 4, find: [x], flags: [x], passes: [y] }]',
      1,
      42,
      '"4" is no severity',
      '1, 2, 3',
    ],
    [
      'an unknown kind',
      'abuse: [{ id: a, kind: insults, severity: 1, find: [x], flags: [x], passes: [y] }]',
      1,
      24,
      '"insults" is no kind',
      '"insult"',
    ],
    [
      'a bad rewrite',
      finding('    find: [x]\n    rewrites: [{ text: y, replaces: claus }]'),
      5,
      37,
      '"claus" is no replaces',
      '"clause"',
    ],
    [
      'a brace without a partner',
      finding('    find: [x]').replace('flags: [x]', 'flags: ["a {b"]'),
      5,
      16,
      '"{" has no partner',
      'braces',
    ],
    [
      'an unknown slot',
      'wordings: [{ id: a, part: boundary.door, text: "Bye, {nmae}" }]',
      1,
      48,
      'unknown slot {nmae}',
      '{name}',
    ],
    [
      'an unknown slot in a rewrite',
      finding('    find: [x]\n    rewrites: ["Sorry, {nmae}"]'),
      5,
      16,
      'unknown slot {nmae}',
      '{name}',
    ],
    [
      'a signature without a name',
      'wordings: [{ id: a, part: boundary.signature, text: "Kind regards" }]',
      1,
      53,
      'a signature of nobody',
      '{agent}',
    ],
    ['the same key twice', 'words: {}\nwords: {}', 2, 1, 'the same key twice', 'join both'],
    ['a bare asterisk', finding('    find: [*]'), 4, 12, 'not valid YAML', 'quotation marks'],
    ['a tab', 'findings:\n\t- id: a', 2, 1, 'not valid YAML', 'spaces'],
    ['a second document', '---\na: 1', 1, 1, 'not valid YAML', 'remove the line ---'],
    ['a language the pack has not', finding('    find: [x]\n    language: uk'), 5, 15, 'does not list "uk"', 'add it'],
  ])('%s', (_, yaml, line, column, message, remedy) => {
    const error = errorOf(yaml);
    expect(error.message).toContain(message);
    expect(error.remedy).toContain(remedy);
    expect({ line: error.line, column: error.column }).toEqual({ line, column });
  });

  it('an id that is taken, and by whom', () => {
    const twice = `${finding('    find: [x]')}abuse: [{ id: a, kind: insult, severity: 1, find: [x], flags: [x], passes: [y] }]`;
    expect(errorOf(twice).message).toBe(`"a" is taken (0.yaml:${FIRST + 1})`);
  });

  it('everything that is wrong at once', () => {
    const errors = errorsOf(
      `${head()}findings:\n  - { id: a, rule: nope, find: [x], flags: [x], passes: [y] }\n  - { id: b }\n`,
    );
    expect(errors.map(({ message }) => message)).toEqual([
      '"nope" is no rule',
      '"rule" is missing',
      '"find" is missing',
      '"flags" is missing',
      '"passes" is missing',
    ]);
  });
});

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
        file: 'team.yaml',
        line: FIRST + 4,
      },
      { text: 'z', marked: [], customer: 'Why?', file: 'team.yaml', line: FIRST + 4 },
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
