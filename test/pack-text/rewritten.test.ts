import { readdirSync, readFileSync } from 'node:fs';
import { diffLines } from 'diff';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { PackDocument } from '@/pack-text/document';
import { withNextVersion } from '@/pack-text/next-version';
import { addPhrase, changePhrase, phrasesOf, removePhrase } from '@/panel/options/packs/phrase-fields';
import fc from '../chance';

const read = (path: string) => readFileSync(path, 'utf8');
const guide = [...read('docs/packs.md').matchAll(/```yaml\n(format: 1\n[\s\S]*?)```/gu)].map(([, text]) => text ?? '');
const SHORT = `format: 1
id:   shop   # ours
name: 'Shop'
version: 1.0.0
languages: [ en ,uk ]

# what we argued about
findings:
- id: one
  rule: blame
  find: [ "our driver" , 'the courier' ]   # both
  why: >-
    The customer ordered
    from us.
  rewrites:
    - {text: "We lost it.", replaces: sentence}
  flags: ["{Our driver} lost it."]

  passes: []

# the second
- id: two
  rule: excuse
  find:
    - "due to"
  passes: []
# the end
`;
const PACKS: [string, string][] = [
  ...readdirSync('docs/examples').map((name): [string, string] => [name, read(`docs/examples/${name}`)]),
  ...guide.map((text, index): [string, string] => [`guide ${index + 1}`, text]),
  ['a pack in habits of its own', SHORT],
  ['a pack with Windows’ line ends', SHORT.replaceAll('\n', '\r\n')],
];
const JSON_PACK = `${JSON.stringify({ format: 1, id: 'x', name: 'X', version: '1.0.0', languages: ['en'], findings: [{ id: 'a', rule: 'blame', find: ['b'] }] }, null, 2)}\n`;

function edited(text: string, change: (pack: PackDocument) => void): string {
  const pack = new PackDocument(text);
  change(pack);
  return pack.toString();
}

/** How many lines went, and how many came. */
function counted(before: string, after: string): [number, number] {
  const parts = diffLines(before, after);
  const sum = (of: typeof parts) => of.reduce((lines, { count }) => lines + count, 0);
  return [sum(parts.filter(({ removed }) => removed)), sum(parts.filter(({ added }) => added))];
}

describe.each([...PACKS, ['JSON', JSON_PACK] as [string, string]])('%s', (_, text) => {
  it('stays letter for letter where nothing is changed', () => {
    expect(edited(text, () => {})).toBe(text);
  });

  it('changes only the line of its version when it is saved', () => {
    const isVersioned = new PackDocument(text).textAt(['version']) !== '';
    const commented = text.endsWith('}\n') ? text : `${text}# one more\n`;
    const saved = withNextVersion(isVersioned ? `${commented}\n` : commented, text);
    expect(counted(commented.trimEnd(), saved.trimEnd())).toEqual(isVersioned ? [1, 1] : [0, 0]);
  });

  it('changes only the line of its name', () => {
    const after = edited(text, (pack) => pack.setText(['name'], 'Another: name # 2'));
    expect(counted(text, after)).toEqual([1, 1]);
    expect(new PackDocument(after).textAt(['name'])).toBe('Another: name # 2');
  });

  it('changes only the line of a phrase', () => {
    const [first] = phrasesOf(new PackDocument(text));
    const find = [...(first?.find.slice(0, -1) ?? []), 'another phrase'];
    const after = edited(text, (pack) => changePhrase(pack, 0, { find }));
    expect(counted(text, after)).toEqual([1, 1]);
    expect(phrasesOf(new PackDocument(after))[0]?.find).toEqual(find);
  });

  it('gets a phrase more without losing a line', () => {
    const after = edited(text, (pack) => addPhrase(pack, { rule: 'blame', find: ['a', 'b'], why: 'Ours.' }));
    expect(counted(text, after)[0]).toBeLessThanOrEqual(text === JSON_PACK ? 1 : 0);
    expect(phrasesOf(new PackDocument(after)).at(-1)).toMatchObject({ find: ['a', 'b'], why: 'Ours.' });
  });

  it('loses a phrase and nothing else', () => {
    const before = phrasesOf(new PackDocument(text));
    for (const index of new Set([0, Math.min(1, before.length - 1), before.length - 1])) {
      const after = edited(text, (pack) => removePhrase(pack, index));
      expect(phrasesOf(new PackDocument(after))).toEqual(before.filter((_, at) => at !== index));
      if (before.length > 1) expect(counted(text, after)[1]).toBeLessThanOrEqual(text === JSON_PACK ? 1 : 0);
    }
  });
});

it('JSON stays JSON, laid out as it was', () => {
  const after = edited(JSON_PACK, (pack) => {
    pack.setText(['name'], 'Ours');
    changePhrase(pack, 0, { find: ['b', 'c'], why: 'Because.' });
    pack.set(['entries', 'en/lost'], 'off');
  });
  expect(JSON.parse(after)).toMatchObject({ name: 'Ours', findings: [{ find: ['b', 'c'], why: 'Because.' }] });
  expect(after).toContain('\n  "name": "Ours",\n');
  expect(counted(JSON_PACK, after)[0]).toBeLessThanOrEqual(4);
  const short = edited('{"format":1,"name":"a"}', (pack) => addPhrase(pack, { rule: 'blame', find: ['x'] }));
  expect(JSON.parse(short)).toMatchObject({ findings: [{ id: 'blame-1', find: ['x'] }] });
});

it('a text stays folded, or in its quotation marks', () => {
  const after = edited(SHORT, (pack) => {
    changePhrase(pack, 0, { why: 'It is ours.', find: ['our driver', 'our courier'] });
    changePhrase(pack, 1, { find: ['due to', 'because of'] });
  });
  expect(edited(SHORT, (pack) => changePhrase(pack, 0, { why: 'It is ' }))).toBe(
    SHORT.replace('The customer ordered\n    from us.', 'It is '),
  );
  expect(after).toContain('  why: >-\n    It is ours.\n  rewrites:\n');
  expect(after).toContain(`[ "our driver" , 'our courier' ]   # both\n`);
  expect(after).toContain('    - "due to"\n    - because of\n  passes');
});

it('whatever is typed into the form, every other line stays', () => {
  const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((text) => text.replace(/\s+/gu, ' '));
  const words = line.filter((text) => text.trim() !== '');
  const of = fc.constantFrom(...PACKS.map(([, text]) => text));
  const key = fc.constantFrom('find' as const, 'flags' as const, 'passes' as const);
  fc.assert(
    fc.property(
      of,
      fc.nat(),
      key,
      fc.array(words, { minLength: 1, maxLength: 4 }),
      words,
      (text, at, of, lines, why) => {
        const index = at % phrasesOf(new PackDocument(text)).length;
        const after = edited(text, (pack) => changePhrase(pack, index, { [of]: lines, why }));
        const [before, now] = [text, after].map((one) => parseDocument(one, { prettyErrors: false }).toJS());
        Object.assign(before.findings[index], { why, [of]: now.findings[index][of] });
        expect(now).toEqual(before);
        expect(phrasesOf(new PackDocument(after))[index]?.[of]).toEqual(lines);
        const finding = parseDocument(text).getIn(['findings', index], true) as { range: [number, number, number] };
        const [from, , to] = finding.range;
        expect(after.startsWith(text.slice(0, from))).toBe(true);
        expect(after.endsWith(text.slice(to).trimStart())).toBe(true);
      },
    ),
    { numRuns: 30 },
  );
});
