import shipped from 'virtual:built-in-findings';
import builtIn from 'virtual:built-in-packs';
import { describe, expect, it } from 'vitest';
import { acceptPacks } from '@/engine/packs/accept';
import type { WrittenFinding, WrittenFindings } from '@/engine/packs/written-findings';
import { PackDocument } from '@/pack-text/document';
import { copyFinding } from '@/panel/options/packs/copy-finding';
import { phrasesOf } from '@/panel/options/packs/phrase-fields';

const mine = (languages: string, more = '') =>
  new PackDocument(
    `format: 1\nid: mine\nname: Mine\nversion: 1.0.0\nlanguages: [${languages}]\nlicence: ours\n${more}`,
  );
const one: WrittenFinding = {
  ...{ id: 'lost', rule: 'blame', find: ['<party> ... потер~past'] },
  ...{ flags: ['{Курьер потерял} коробку.'], passes: ['Коробка у нас.'] },
};
const from: WrittenFindings = {
  pack: 'ru',
  words: { party: ['<person>', 'склад'], person: ['курьер'], unused: ['дом'] },
  endings: { past: ['ял', 'яла'] },
  findings: [one],
  abuse: [],
};

describe('a copy of what ships', () => {
  it.each(shipped.map((pack) => [pack.pack, pack] as const))('%s: is right, whatever is copied', (language, pack) => {
    const copy = mine(language);
    // every third: running all their examples takes half a minute
    const some = pack.findings.filter((_, index) => index % 3 === 0);
    for (const finding of some) copyFinding(copy, pack, finding);
    expect(phrasesOf(copy)).toHaveLength(some.length);
    expect(acceptPacks(builtIn, [[{ name: 'mine', text: copy.toString() }]])).not.toHaveProperty('errors');
  });

  it('brings the lists it uses and no others, and switches the original off', () => {
    const copy = mine('ru');
    expect(copyFinding(copy, from, one)).toBe(0);
    const text = copy.toString();
    expect(text).toContain('party:');
    expect(text).toContain('person:');
    expect(text).toContain('past:');
    expect(text).not.toContain('unused');
    expect(text).toMatch(/entries:\n {2}ru\/lost: off/u);
  });

  it('leaves a list of the same name alone that says something else', () => {
    const copy = mine('ru', 'words:\n  party: [склад, логист] # who we blame\n');
    copyFinding(copy, from, one);
    expect(copy.textsAt(['words', 'party'])).toEqual(['склад', 'логист']);
    expect(copy.textsAt(['words', 'party-2'])).toEqual(['<person>', 'склад']);
    expect(phrasesOf(copy)[0]?.find).toEqual(['<party-2> ... потер~past']);
    expect(copy.toString()).toContain('# who we blame');
  });

  it('says its language in a pack of several, and takes a name that is free', () => {
    const copy = mine('ru, uk', 'findings:\n  - { id: lost, language: uk }\n');
    copyFinding(copy, from, one);
    expect(phrasesOf(copy)[1]).toMatchObject({ id: 'lost-2', language: 'ru' });
  });
});
