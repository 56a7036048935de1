import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../src/engine/packs/automaton';
import { compile } from '../../../src/engine/packs/compile';
import { loadPack } from '../../../src/engine/packs/load';
import type { Pack } from '../../../src/engine/packs/pack';
import { analyse } from '../../../src/engine/text/analyse';

const TEXT = 'We are sorry that our courier was late.';

describe('a pack compiled behind others', () => {
  const ours = packCalled('ours', 'sorry');
  const team = packCalled('team', 'courier ... late');
  const behind = compile([team], compile([ours]));

  it('finds the same as if all had been compiled together', () => {
    const together = compile([ours, team]);
    expect(matchesOf(behind)).toEqual(matchesOf(together));
    expect(matchesOf(behind)).toEqual([
      ['ours/one', 'sorry'],
      ['team/one', 'courier was late'],
    ]);
    expect({ ...behind, phrases: null }).toEqual({ ...together, phrases: null });
  });

  it('leaves what was known as it was', () => {
    const known = compile([ours]);
    const before = structuredClone(known);
    compile([team], known);
    expect(known).toEqual(before);
  });
});

function matchesOf(knowledge: ReturnType<typeof compile>) {
  const found = createMatcher(knowledge)(analyse(TEXT, 'en'));
  return found.map(({ entry, start, end }) => [knowledge.entries[entry]?.id, TEXT.slice(start, end)]);
}

function packCalled(id: string, find: string): Pack {
  const text = `format: 1
id: ${id}
name: ${id}
version: 1.0.0
languages: [en]
licence: MIT
findings:
  - { id: one, rule: blame, find: ["${find}"], why: "${id}", flags: [x], passes: [y] }
contacts:
  - { id: anna, name: Anna }
authority:
  - { role: agent, limits: { USD: 5 } }
budget: { USD: 100 }
reasons:
  blame: { title: "${id}", why: "${id}", source: S1 }
`;
  const loaded = loadPack([{ name: 'pack.yaml', text }]);
  if ('errors' in loaded) throw new Error(loaded.errors.map(({ message }) => message).join('\n'));
  return loaded.pack;
}
