import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import knowledge from 'virtual:built-in-packs';
import { afterEach, describe, expect, it } from 'vitest';
import { createMatcher } from '@/engine/packs/automaton';
import { analyse } from '@/engine/text/analyse';
import { compileFolders } from '../../../scripts/built-in-packs';
import { head } from './pack-of';

describe('the built-in packs, as the build gives them', () => {
  it('survive JSON: what the worker loads is what was compiled', () => {
    expect(JSON.parse(JSON.stringify(knowledge))).toEqual(knowledge);
  });

  it.each([
    ['en', 'Our courier lost your parcel.'],
    ['ru', 'Курьер потерял вашу посылку.'],
    ['uk', "Кур'єр загубив вашу посилку."],
  ])('know their craft in %s', (language, draft) => {
    const rules = createMatcher(knowledge)(analyse(draft)).map(({ entry }) => knowledge.entries[entry]);
    expect(rules).toContainEqual(expect.objectContaining({ sort: 'finding', language, rule: 'blame' }));
  });
});

describe('a build', () => {
  const root = mkdtempSync(join(tmpdir(), 'packs-'));
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('fails on packs that are wrong, with every place and what to write', () => {
    mkdirSync(join(root, 'one'), { recursive: true });
    mkdirSync(join(root, 'empty'));
    writeFileSync(join(root, 'one', 'a.yaml'), `${head()}wrds: {}\n`);
    expect(() => compileFolders(root)).toThrow(/one\/a\.yaml:7:1: unknown key "wrds" · did you mean "words"\?$/);
  });
});
