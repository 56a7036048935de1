import { describe, expect, it } from 'vitest';
import type { Unit } from '@/engine/amounts/amount';
import { compile } from '@/engine/packs/compile';
import { loadPack } from '@/engine/packs/load';
import { checkOwnWords } from '@/engine/packs/own-words';
import type { Pack } from '@/engine/packs/pack';
import { authorityOf } from '@/engine/redress/authority';
import { head, packOf } from './pack-of';

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

  it('that offers what our rules object to is refused', () => {
    const pack = packOf(`findings:
  - { id: fog, rule: excuse, find: [fog], flags: ["Late in the fog."], passes: [Sun] }
${row('amount: { USD: 5 }, text: "For the fog: {amount}."')}`);
    expect(checkOwnWords(pack, compile([pack])).map(({ message }) => message)).toEqual([
      'the offer breaks our own rules: excuse (team/fog) "fog"',
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
      agent: {
        limits: { UAH: 300, USD: 20 },
        approver: { en: 'Ruth' },
        approvers: { UAH: { en: 'Ruth' }, USD: { en: 'Ruth' } },
      },
      manager: { limits: { percent: 30 }, approvers: {} },
    });
  });

  it('name who decides above their own limits, and above all where they set none', () => {
    const packs = [
      limits('  - { role: agent, limits: { UAH: 500 }, approver: Ruth }\n', 'company'),
      limits('  - { role: agent, limits: { USD: 20 }, approver: Ben }\n', 'shop'),
      limits('  - { role: agent, approver: Olena }\n', 'desk'),
    ];
    const above = (...units: Unit[]) => {
      const of = (many: number) => authorityOf({}, compile(packs.slice(0, many)).redress);
      return [1, 2, 3].map((many) => units.map((unit) => of(many).approverOf(unit, 'en')).join());
    };
    expect(above('UAH', 'USD')).toEqual(['Ruth,Ruth', 'Ruth,Ben', 'Olena,Olena']);
  });

  it('of a team name who approves in every language', () => {
    const ours = { ...packOf('authority:\n  - { role: agent, approver: ваш керівник }\n', 'uk'), id: 'uk' };
    const { redress } = compile([ours, limits('  - { role: agent, approver: Ruth }\n', 'shop')]);
    expect(redress.authority.agent?.approver).toEqual({ en: 'Ruth' });
  });
});

describe('a budget', () => {
  it('of a later pack takes the place of an earlier one, currency by currency', () => {
    const budget = (yaml: string, id: string) => ({ ...packOf(`budget: ${yaml}\n`), id });
    const { redress } = compile([budget('{ UAH: 9000, USD: 100 }', 'company'), budget('{ UAH: 5000 }', 'shop')]);
    expect(redress.budget).toEqual({ UAH: 5000, USD: 100 });
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
});
