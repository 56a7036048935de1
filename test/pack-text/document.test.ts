import { describe, expect, it } from 'vitest';
import { PackDocument } from '@/pack-text/document';
import { addPhrase, changePhrase, phrasesOf } from '@/panel/options/packs/phrase-fields';

const PACK = `# Furniture, our shop
format: 1
id: dubrava
name: "Дубрава"  # as on the sign
languages: [ru]

findings:
  # the one we argued about
  - id: warehouse
    rule: blame
    find: ["склад ... забыть"]  # not the shop
    flags:
      - "{Склад забыл} полку."
    passes: ["Склад откроется в понедельник."]

  - id: rules
    rule: excuse
    find:
      - регламент
    flags: [По регламенту нельзя.]
    passes: [Регламент прилагаю.]
`;

function edited(change: (pack: PackDocument) => void, text = PACK): string {
  const pack = new PackDocument(text);
  change(pack);
  return pack.toString();
}
/** Lines that are in one text and not in the other. */
const linesOnlyIn = (text: string, other: string) =>
  text.split('\n').filter((line) => !other.split('\n').includes(line));

describe('a change from the form', () => {
  it('leaves everything else as its author wrote it: comments, order, quotation marks, empty lines', () => {
    const text = edited((pack) => changePhrase(pack, 1, { find: ['регламент', 'правила ... таковы'] }));
    expect(linesOnlyIn(text, PACK)).toEqual(['      - правила ... таковы']);
    expect(text.split('\n')).toHaveLength(PACK.split('\n').length + 1);
  });

  it('keeps the comment of a line that is being typed', () => {
    const commented = PACK.replace('- регламент', '- регламент # as they say');
    const text = edited((pack) => changePhrase(pack, 1, { find: ['регламента'] }), commented);
    expect(text).toContain('- регламента # as they say');
  });

  it('writes a key that is new where the guide has it', () => {
    const text = edited((pack) => changePhrase(pack, 0, { why: 'Человек заказывал у нас.' }));
    expect(text).toMatch(/find: .*\n\s+why: Человек заказывал у нас\.\n\s+flags:/u);
  });

  it('takes away what is empty and may be missing, and keeps what must be there', () => {
    const with_ = edited((pack) => changePhrase(pack, 0, { why: 'Потому.', except: ['не забыть'], find: [] }));
    const without = edited((pack) => changePhrase(pack, 0, { why: '', except: [] }), with_);
    expect(without).not.toMatch(/why|except/u);
    expect(without).toMatch(/find: \[\]/u);
  });

  it('puts into quotation marks what YAML would read otherwise', () => {
    const text = edited((pack) => changePhrase(pack, 1, { find: ['[наш] склад', '<party> # 5', '* завтра: да'] }));
    expect(phrasesOf(new PackDocument(text))[1]?.find).toEqual(['[наш] склад', '<party> # 5', '* завтра: да']);
  });

  it('holds for JSON, too', () => {
    const json = '{ "format": 1, "id": "shop", "name": "Shop", "findings": [] }';
    const text = edited((pack) => addPhrase(pack, { rule: 'blame', find: ['our driver'] }), json);
    expect(phrasesOf(new PackDocument(text))).toMatchObject([{ id: 'blame-1', rule: 'blame', find: ['our driver'] }]);
  });
});

describe('phrases', () => {
  it('are read as the form shows them', () => {
    expect(phrasesOf(new PackDocument(PACK))[0]).toEqual({
      ...{ id: 'warehouse', language: '', rule: 'blame', find: ['склад ... забыть'], except: [], why: '' },
      ...{ rewrites: [], flags: ['{Склад забыл} полку.'], passes: ['Склад откроется в понедельник.'] },
    });
  });

  it('may replace more than the words that were found', () => {
    const rewrites = [
      { text: 'мы забыли', replaces: 'phrase' as const },
      { text: 'Мы не положили полку.', replaces: 'sentence' as const },
    ];
    const text = edited((pack) => changePhrase(pack, 0, { rewrites }));
    expect(phrasesOf(new PackDocument(text))[0]?.rewrites).toEqual(rewrites);
    expect(text).toContain('- мы забыли\n');
  });

  it('with a customer’s message in an example keep it when the others change', () => {
    const asked = PACK.replace('flags: [По регламенту нельзя.]', 'flags: [Б, { customer: Почему?, draft: В }]');
    const text = edited((pack) => changePhrase(pack, 1, { flags: ['Новое.'] }), asked);
    expect(text).toMatch(/flags: \[Новое\., \{ ?customer: Почему\?, draft: В ?\}\]/u);
  });

  it('are called by their rule and a number that is free', () => {
    const text = edited((pack) => {
      addPhrase(pack, { rule: 'excuse', find: ['а'] });
      addPhrase(pack, { rule: 'excuse', find: ['б'] });
    });
    expect(phrasesOf(new PackDocument(text)).map(({ id }) => id)).toEqual([
      'warehouse',
      'rules',
      'excuse-1',
      'excuse-2',
    ]);
  });

  it('are removed whole, and the last takes its list along', () => {
    const one = edited((pack) => pack.remove(['findings', 0]));
    expect(phrasesOf(new PackDocument(one)).map(({ id }) => id)).toEqual(['rules']);
    expect(edited((pack) => pack.remove(['findings', 0]), one)).not.toContain('findings');
  });
});

describe('whatever somebody types', () => {
  it.each([
    ['brackets without end', '['.repeat(100_000)],
    ['phrases that are none', 'findings: [courier]'],
    ['phrases in phrases', 'findings: [[courier]]'],
    ['a second document', 'a: 1\n---\nb: 2'],
  ])('%s: the form waits', (_, text) => {
    expect(new PackDocument(text).isBroken).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['a text for phrases', 'findings: courier'],
    ['keys without anything behind', 'findings:\nwords:\nlanguages:\nname:\n'],
    ['an alias of nothing', 'licence: *none'],
    ['numbers for texts', 'name: 5\nfindings: [{ id: 1, find: [2], why: 3 }]'],
  ])('%s: the form goes on', (_, text) => {
    const pack = new PackDocument(text);
    expect(pack.isBroken).toBe(false);
    pack.setText(['name'], 'Ours');
    pack.setTexts(['languages'], ['en']);
    pack.set(['words', 'party'], ['courier']);
    changePhrase(pack, addPhrase(pack, { rule: 'blame' }), { find: ['courier'], why: 'Ours.', except: [] });
    const again = new PackDocument(pack.toString());
    expect(phrasesOf(again).at(-1)).toMatchObject({ rule: 'blame', find: ['courier'], why: 'Ours.' });
    expect([again.textAt(['name']), again.textsAt(['words', 'party'])]).toEqual(['Ours', ['courier']]);
  });
});

describe('a place in the text', () => {
  const pack = new PackDocument(PACK);
  const lineOf = (words: string) => PACK.split('\n').findIndex((line) => line.includes(words)) + 1;

  it.each([
    ['format', 1, ['format']],
    ['find: ["склад', 12, ['findings', 0, 'find', 0]],
    ['{Склад забыл}', 1, ['findings', 0, 'flags', 0]],
    ['passes: ["Склад', 1, ['findings', 0, 'passes', 0]],
    ['- регламент', 9, ['findings', 1, 'find', 0]],
  ] as const)('%s, column %i, leads to the field that it is of', (words, column, path) => {
    expect(pack.pathAt({ line: lineOf(words), column })).toEqual(path);
  });

  it('matters only in a text that is YAML and holds keys', () => {
    const texts = ['format: 1\nname: "Shop\nid: x', '- a\n- b', 'words', 'a: 1\na: 2', '', '# nothing yet', PACK];
    expect(texts.map((text) => new PackDocument(text).isBroken)).toEqual([true, true, true, true, false, false, false]);
  });
});
