// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { acceptPacks } from '@/engine/packs/accept';
import { createMatcher } from '@/engine/packs/automaton';
import { compile } from '@/engine/packs/compile';
import { LIMITS } from '@/engine/packs/limits';
import { loadPack } from '@/engine/packs/load';
import { analyse } from '@/engine/text/analyse';
import { packInShareText, shareTextOf } from '@/sharing/share-text';
import { HEAVIEST, packWith, REFUSED } from './adversarial-packs';
import { builtInKnowledge } from './built-in-packs';
import { head } from './pack-of';

/**
 * Looked at for a word of a text, with the heaviest pack that is accepted. What ships looks at a few hundred; a
 * million in a second is what a slow machine does.
 */
const MOST_STEPS = 400_000;

describe('a pack that was written to do harm', () => {
  it.each(REFUSED)('%s: %s', (_, code, yaml) => {
    const loaded = loadPack(packWith(yaml()));
    const errors = 'errors' in loaded ? loaded.errors : [];
    expect(errors.map((error) => error.code)).toContain(code);
    expect(errors.length).toBeLessThanOrEqual(LIMITS.mistakes + 1);
    for (const { message, remedy, line, column } of errors) {
      expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
      expect(message.length + remedy.length).toBeLessThan(5_000);
      expect(`${message}${remedy}`).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]|undefined|\[object|native code/u);
    }
  });

  it('is told apart from one that reads another YAML', () => {
    const loaded = loadPack([{ name: 'team.yaml', text: `%YAML 1.1\n---\n${head()}` }]);
    expect('errors' in loaded && loaded.errors.map(({ code }) => code)).toEqual(['yaml-directive']);
  });

  it('is asked no more than anybody reads about entries that there are none of', () => {
    const entries = Array.from({ length: LIMITS.entries }, (_, at) => `  en/machine-did-nothing-${at}: off\n`).join('');
    const accepted = acceptPacks(builtInKnowledge, [packWith(`entries:\n${entries}`)]);
    expect('errors' in accepted && accepted.errors.length).toBe(LIMITS.mistakes + 1);
  });

  it('leaves the objects of everybody else as they were', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    for (const name of ['__proto__', 'constructor.prototype'])
      for (const text of [
        `${name}: { polluted: yes }`,
        `words: { ${name}: { polluted: [yes] } }`,
        `{"${name}": {"polluted": true}}`,
      ])
        loadPack([{ name: 'team.yaml', text }]);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect({}).not.toHaveProperty('polluted');
  });

  it('may be JSON as well, and is held to the same', () => {
    const json = JSON.stringify({ format: 1, id: 'team', budget: { UAH: 1 } }).replace('"UAH"', '"__proto__"');
    const loaded = loadPack([{ name: 'team.json', text: json }]);
    expect('errors' in loaded && loaded.errors.map(({ code }) => code)).toEqual(['key-reserved']);
  });

  it.each([
    ['rules: { excuse: { toString: 1 } }', 'value-unknown'],
    ['budget: { UAH: { toString: 1, valueOf: 1 } }', 'not-number'],
    ['response-time: { hours: { toString: 1 } }', 'not-number'],
  ])('may hold a map that can not be made a text: %s', (yaml, code) => {
    const loaded = loadPack([{ name: 'team.yaml', text: `${head()}\n${yaml}\n` }]);
    expect('errors' in loaded && loaded.errors.map((error) => error.code)).toEqual([code]);
  });
});

describe('the heaviest pack that is accepted', { timeout: 180_000 }, () => {
  it.each(HEAVIEST)('%s: no word of a text takes too much work, and a longer text only more words', (_, word, yaml) => {
    const loaded = loadPack(packWith(yaml()));
    if ('errors' in loaded) throw new Error(loaded.errors[0]?.message);
    const knowledge = compile([loaded.pack]);
    const stepsOf = (words: number): number => {
      const meter = { steps: 0 };
      createMatcher(knowledge, meter)(analyse(`${word} `.repeat(words), 'en'));
      return meter.steps;
    };
    const [some, more, most] = [45, 60, 75].map(stepsOf) as [number, number, number];
    expect(most / 75).toBeLessThan(MOST_STEPS);
    // when the first words are behind, each takes as much as the one before
    expect(most - more).toBeLessThanOrEqual(1.1 * (more - some));
  });
});

describe('a pack in a piece of text', () => {
  it('is inflated no further than a pack may be long', async () => {
    const bomb = await shareTextOf(`# ${'a'.repeat(20_000_000)}`);
    expect(bomb?.length).toBeLessThan(60_000);
    expect(await packInShareText(bomb ?? '')).toEqual({ problem: 'too-large' });
  });

  it('is told to be damaged when it is something else', async () => {
    for (const data of ['', 'AAAA', '__proto__', 'x'.repeat(50_000)]) {
      expect(await packInShareText(`aplomb-pack:1:0123456789ab:${data}:`)).toEqual({ problem: 'damaged' });
    }
  });
});
