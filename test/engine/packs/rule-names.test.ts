import { expect, it } from 'vitest';
import { RULE_NAMES, ruleCalled } from '@/engine/packs/rule-names';
import { builtInPacks } from './built-in-packs';

it('rules are called what their reasons call them', () => {
  const titles = Object.keys(RULE_NAMES).map((rule) => [
    rule,
    builtInPacks.map(({ pack }) => Object.entries(pack?.reasons ?? {}).find(([one]) => one === rule)?.[1].title),
  ]);
  expect(Object.fromEntries(titles)).toEqual(RULE_NAMES);
});

it.each([
  ['Cause before ownership', 'excuse'],
  ['вина на другом', 'blame'],
  ['Зверхній тон', 'contempt'],
  ['courier lost', null],
])('%s stands for %s', (name, rule) => {
  expect(ruleCalled(name)).toBe(rule);
});
