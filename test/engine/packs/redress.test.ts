import { describe, expect, it } from 'vitest';
import { compile } from '@/engine/packs/compile';
import { loadPack } from '@/engine/packs/load';
import { checkOwnWords } from '@/engine/packs/own-words';
import type { Pack } from '@/engine/packs/pack';
import { head, packOf } from './pack-of';

/** What is wrong with a pack that says this, a line each. */
function mistakes(yaml: string, first = head()): string[] {
  const loaded = loadPack([{ name: 'team.yaml', text: first + yaml }]);
  return 'errors' in loaded ? loaded.errors.map(({ message, remedy }) => `${message}; ${remedy}`) : [];
}

const TWO_LANGUAGES = head().replace('[en]', '[en, uk]');
const row = (more: string) => `compensation:\n  - { id: one, gives: remedy, ${more} }\n`;

function load(yaml: string, first = head()): Pack {
  const loaded = loadPack([{ name: 'team.yaml', text: first + yaml }]);
  if ('errors' in loaded) throw new Error(loaded.errors.map(({ message }) => message).join('\n'));
  return loaded.pack;
}

describe('a matrix', () => {
  it('is read with its situations, severities, amounts and texts', () => {
    const { redress } = compile([
      packOf(row('situations: [late], severities: [2, 3], amount: { UAH: 200, USD: 5 }, text: "Minus {amount}."')),
    ]);
    expect(redress.rows).toEqual([
      {
        ...{ id: 'team/one', gives: 'remedy', situations: ['late'], severities: [2, 3] },
        amount: { UAH: 200, USD: 5 },
        texts: { en: 'Minus {amount}.' },
      },
    ]);
  });

  it('has a text for each language of a pack of several', () => {
    const { redress } = load(row('text: { en: "A card.", uk: "Листівка." }'), TWO_LANGUAGES);
    expect(redress.rows[0]?.texts).toEqual({ en: 'A card.', uk: 'Листівка.' });
  });

  it.each([
    [row('situations: [layte], text: "A card."'), /"layte" is no situations; did you mean "late"/],
    [row('severities: [4], text: "A card."'), /"4" is no severities; write one of: 1, 2, 3/],
    [row('text: "A card.", amount: { UAN: 5 }'), /unknown key "UAN"; did you mean "UAH"/],
    [row('text: "A card.", amount: { UAH: -5 }'), /"UAH" is below 0; write 0 or more/],
    [row('text: "A card.", amount: { UAH: much }'), /"UAH" should be a number/],
    [row('text: "Minus {amount}."'), /nothing says how much \{amount\} is/],
    [row('text: "Dear {name}."'), /unknown slot \{name\}; possible: \{amount\}/],
    [row('text: { uk: "Листівка." }'), /the pack does not list "uk" under languages/],
    [row('text: "A card.", txt: "x"'), /unknown key "txt"; did you mean "text"/],
    ['compensation:\n  - { id: one, gives: present, text: "A card." }\n', /"present" is no gives/],
    [`${row('text: "A card."')}  - { id: one, gives: remedy, text: "Two." }\n`, /"one" is taken/],
  ])('with a mistake teaches what to write: %j', (yaml, told) => {
    expect(mistakes(yaml)).toEqual([expect.stringMatching(told)]);
  });

  it('of several languages asks which one a text is in', () => {
    expect(mistakes(row('text: "A card."'), TWO_LANGUAGES)).toEqual([
      expect.stringMatching(/which language is this\?; write one for each: \{ en: "…", uk: "…" \}/),
    ]);
  });

  it('that offers what our rules object to is refused', () => {
    const pack = packOf(`findings:
  - { id: fog, rule: excuse, find: [fog], flags: ["Late in the fog."], passes: [Sun] }
${row('amount: { USD: 5 }, text: "For the fog: {amount}."')}`);
    expect(checkOwnWords(pack, compile([pack])).map(({ message }) => message)).toEqual([
      'the offer breaks our own rules: excuse (team/fog) at "fog"',
    ]);
  });
});

describe('certificates of authority', () => {
  const limits = (yaml: string, id: string) => ({ ...packOf(`authority:\n${yaml}`), id });

  it('of a later pack take the place of earlier limits one by one', () => {
    const { redress } = compile([
      limits('  - { role: agent, limits: { UAH: 500, USD: 20 }, approver: Ruth }\n', 'company'),
      limits('  - { role: agent, limits: { UAH: 300 } }\n  - { role: manager, limits: { percent: 30 } }\n', 'shop'),
    ]);
    expect(redress.authority).toEqual({
      agent: { limits: { UAH: 300, USD: 20 }, approver: { en: 'Ruth' } },
      manager: { limits: { percent: 30 } },
    });
  });

  it('of a team name who approves in every language', () => {
    const ours = { ...packOf('authority:\n  - { role: agent, approver: ваш керівник }\n', 'uk'), id: 'uk' };
    const { redress } = compile([ours, limits('  - { role: agent, approver: Ruth }\n', 'shop')]);
    expect(redress.authority.agent?.approver).toEqual({ en: 'Ruth' });
  });

  it.each([
    ['authority:\n  - { role: boss }\n', /"boss" is no role/],
    ['authority:\n  - { role: agent, limits: { dollars: 5 } }\n', /unknown key "dollars"/],
    ['authority:\n  - { role: agent }\n  - { role: agent }\n', /"agent" has two certificates/],
  ])('with a mistake teach what to write: %j', (yaml, told) => {
    expect(mistakes(yaml)).toEqual([expect.stringMatching(told)]);
  });
});

describe('a budget', () => {
  it('of a later pack takes the place of an earlier one, currency by currency', () => {
    const budget = (yaml: string, id: string) => ({ ...packOf(`budget: ${yaml}\n`), id });
    const { redress } = compile([budget('{ UAH: 9000, USD: 100 }', 'company'), budget('{ UAH: 5000 }', 'shop')]);
    expect(redress.budget).toEqual({ UAH: 5000, USD: 100 });
  });

  it.each([
    ['budget: { percent: 10 }\n', /a budget of percent; name a currency/],
    ['budget: { UAN: 10 }\n', /did you mean "UAH"/],
  ])('with a mistake teaches what to write: %j', (yaml, told) => {
    expect(mistakes(yaml)).toEqual([expect.stringMatching(told)]);
  });
});

describe('the forms of an apology', () => {
  const form = (more: string) => `forms:\n  - { id: call, ${more} }\n`;

  it('are read with their scripts', () => {
    const { redress } = compile([packOf(form('form: call, text: "This is {agent}. {apology}"'))]);
    expect(redress.forms).toEqual([
      { id: 'team/call', form: 'call', language: 'en', text: 'This is {agent}. {apology}' },
    ]);
  });

  it.each([
    [form('form: fax, text: "Hello."'), /"fax" is no form/],
    [form('form: call, text: "Hello {nmae}."'), /unknown slot \{nmae\}; did you mean \{name\}/],
  ])('with a mistake teach what to write: %j', (yaml, told) => {
    expect(mistakes(yaml)).toEqual([expect.stringMatching(told)]);
  });
});
