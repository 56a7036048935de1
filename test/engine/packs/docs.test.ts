import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEngine } from '@/engine/engine';
import { acceptPacks } from '@/engine/packs/accept';
import { packJsonSchema } from '@/engine/packs/json-schema';
import { LIMITS } from '@/engine/packs/limits';
import { loadPack } from '@/engine/packs/load';
import { builtInKnowledge } from './built-in-packs';
import { head } from './pack-of';

const guide = readFileSync('docs/packs.md', 'utf8');
const section = (title: string) => guide.split(/^## /mu).find((one) => one.startsWith(title)) ?? '';
const blocksIn = (text: string) => Array.from(text.matchAll(/^```yaml\n(.*?)^```$/gmsu), ([, yaml = '']) => yaml);

/** Whatever the rest of a pack would be: an excerpt may lean on lists and ids that stand elsewhere. */
const MISREAD = /^(?:yaml|key|value|not|empty|bad|slot|response-time)/u;

interface Shape {
  properties?: Record<string, Shape>;
  enum?: unknown[];
  items?: Shape;
  additionalProperties?: Shape | boolean;
  anyOf?: Shape[];
}

/** The keys of a shape, and the words that a value must be one of. */
function wordsOf({ properties = {}, enum: values = [], items, additionalProperties, anyOf = [] }: Shape): Set<string> {
  const inner = [...Object.values(properties), ...anyOf, items, additionalProperties];
  const words = inner.flatMap((one) => (typeof one === 'object' ? [...wordsOf(one)] : []));
  return new Set([...Object.keys(properties), ...values.map(String), ...words]);
}

describe('the guide to packs', () => {
  const [first = ''] = blocksIn(section('Your first pack'));

  it('begins with a pack that is right, and flags what it says it flags', () => {
    const accepted = acceptPacks(builtInKnowledge, [[{ name: 'first.yaml', text: first }]]);
    expect(accepted).not.toHaveProperty('errors');
    if ('errors' in accepted) return;
    const engine = createEngine(accepted.knowledge);
    const found = (draft: string) =>
      engine.review(draft).findings.map(({ start, end, entry }) => `${draft.slice(start, end)} (${entry})`);
    expect(found('Sorry, we had inventory weeks.')).toEqual(['inventory weeks (lamps-co-7k3w2/excuse-1)']);
    const [finding] = engine.review('It is late because of our inventory week.').findings;
    expect(finding?.rewrites.map(({ text }) => text)).toEqual([
      'It is late. We did not plan well enough for your order.',
    ]);
  });

  it.each(blocksIn(guide).map((yaml) => [yaml.split('\n', 1)[0] ?? '', yaml]))(
    'writes as packs are written: %s',
    (_, yaml) => {
      const text = yaml.includes('format: 1') ? yaml : head() + yaml;
      const loaded = loadPack([{ name: 'guide.yaml', text }]);
      const errors = 'errors' in loaded ? loaded.errors : [];
      expect(errors.filter(({ code }) => MISREAD.test(code)).map(({ line, message }) => `${line}: ${message}`)).toEqual(
        [],
      );
    },
  );

  it('names every key and every word that a pack may say', () => {
    const isNamed = (word: string) => new RegExp(`(?<![\\w$-])${word.replace('$', '\\$')}(?![\\w-])`, 'u').test(guide);
    const words = [...wordsOf(packJsonSchema())];
    expect(words).toEqual(expect.arrayContaining(['replaces', 'phrase', 'situation-privacy', 'MDL', '$schema']));
    expect(words.filter((word) => !isNamed(word))).toEqual([]);
  });

  it('says what a pack may hold at most', () => {
    const { automaton: _, waiting: __, mistakes: ___, ...counted } = LIMITS;
    const told = Array.from(section('Limits').matchAll(/\d[\d,]*/gu), ([number]) => number);
    const missing = Object.entries(counted).filter(([, most]) => !told.includes(most.toLocaleString('en')));
    expect(missing).toEqual([]);
  });
});
