import { describe, expect, it } from 'vitest';
import { compile } from '@/engine/packs/compile';
import { checkOwnWords } from '@/engine/packs/own-words';
import { builtInKnowledge, builtInPacks } from './built-in-packs';
import { packOf } from './pack-of';

/** What is said against the own words of a pack, which flags "fog" and knows "idiot" for an insult. */
function objections(yaml: string): [line: number, message: string][] {
  const pack = packOf(`abuse:
  - { id: idiot, kind: insult, severity: 2, find: ["=idiot"], flags: [Idiot], passes: [Hello] }
findings:
  - { id: fog, rule: excuse, find: [fog], flags: ["Late in the fog."], passes: [Sun], rewrites: [${yaml}] }
`);
  return checkOwnWords(pack, compile([pack])).map(({ line, message }) => [line, message]);
}

describe('a rewrite', () => {
  it.each([
    '"our slow start"',
    '{ text: "We were slow, {name}.", replaces: sentence }',
    '{ text: "You wrote “{problem}”. We were slow.", replaces: sentence }',
  ])('%s is fine', (rewrite) => {
    expect(objections(rewrite)).toEqual([]);
  });

  it.each([
    ['"thick fog"', 'excuse (team/fog) "fog"'],
    ['{ text: "There was fog.", replaces: sentence }', 'excuse (team/fog) "fog"'],
    ['{ text: "You, {name}, are an idiot.", replaces: clause }', 'insult "idiot"'],
  ])('%s breaks our own rules', (rewrite, objection) => {
    expect(objections(rewrite)).toEqual([[10, `the rewrite breaks our own rules: ${objection}`]]);
  });
});

describe('an offer', () => {
  it('may be larger than an agent gives alone: somebody else decides about it', () => {
    const pack =
      packOf(`compensation: [{ id: much, gives: gesture, amount: { USD: 500 }, text: "And {amount} is yours." }]
authority: [{ role: agent, limits: { USD: 20 } }]
`);
    expect(checkOwnWords(pack, compile([pack], builtInKnowledge))).toEqual([]);
  });
});

describe.each(builtInPacks)('the built-in pack $language', ({ pack }) => {
  it('offers nothing that we tell others not to write', () => {
    const refused = pack ? checkOwnWords(pack, builtInKnowledge) : [];
    expect(refused.map(({ file, line, message }) => `${file}:${line}: ${message}`)).toEqual([]);
  });
});
