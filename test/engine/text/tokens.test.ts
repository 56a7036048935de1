import { describe, expect, it } from 'vitest';
import { scanTokens } from '../../../src/engine/text/tokens';

const forms = (text: string) => scanTokens(text).map(({ form }) => form);
const kinds = (text: string) => scanTokens(text).map(({ kind }) => kind);

describe('words', () => {
  it.each([
    ['words of all three alphabets', 'Order Заказ Замовлення', ['order', 'заказ', 'замовлення']],
    ['every apostrophe is the same', "кур'єр кур’єр курʼєр кур`єр", Array(4).fill("кур'єр")],
    ['a quotation mark that stands for an apostrophe', 'кур"єр', ["кур'єр"]],
    ['a hyphen between letters joins', 'из-за follow-up будь‑який', ['из-за', 'follow-up', 'будь-який']],
    ['a dash does not', 'заказ — дома', ['заказ', '—', 'дома']],
    ['ё is е', 'ещё моё', ['еще', 'мое']],
    ['an accent that shows the stress', 'за\u0301мок замо\u0301к', ['замок', 'замок']],
    ['letters put together from two characters', 'чеи\u0306 украі\u0308на', ['чей', 'україна']],
    ['a soft hyphen and a zero-width space', 'неу\u00adдоб\u200bства', ['неудобства']],
    ['quotes stay outside', "'ok' dogs'", ["'", 'ok', "'", 'dogs', "'"]],
    ['contractions are one word', "don’t you're", ["don't", "you're"]],
  ])('%s', (_, text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  it('keeps й, ї and é, which are letters of their own', () => {
    expect(forms('мой їх café')).toEqual(['мой', 'їх', 'café']);
  });
});

describe('numbers', () => {
  it.each(['18:00', '2.5', '1,200', '10-15', '24/7', '01.02.2025'])('%s is one number', (text) => {
    expect(scanTokens(text)).toMatchObject([{ kind: 'number', form: text }]);
  });

  it.each([
    ['5-й', 'word'],
    ['2х', 'word'],
    ['18th', 'word'],
    ['№ 7', 'mark'],
  ])('%s begins with a %s', (text, kind) => {
    expect(kinds(text)[0]).toBe(kind);
  });
});

describe('what is no word', () => {
  it.each([
    'https://example.com/a?b=1&c=%20',
    'www.example.com',
    'example.com',
    'first.last+tag@mail.example.co.uk',
    '@some_user',
    'сайт.рф',
  ])('%s stays whole', (address) => {
    expect(scanTokens(`см. ${address}, пожалуйста`).map(({ form }) => form)).toContain(address);
  });

  it('an e-mail at the end of a sentence leaves the full stop outside', () => {
    expect(forms('Write to me@example.com.')).toEqual(['write', 'to', 'me@example.com', '.']);
  });

  it('a missing space after a full stop is no address', () => {
    expect(forms('Потеряли.Извините')).toEqual(['потеряли', '.', 'извините']);
  });

  it.each(['👍', '👍🏽', '👩‍💻', '❤️'])('%s is one mark', (emoji) => {
    expect(scanTokens(`ok${emoji}ok`)).toMatchObject([
      { kind: 'word' },
      { kind: 'mark', form: emoji },
      { kind: 'word' },
    ]);
  });

  it('takes marks that end a sentence together', () => {
    expect(forms('Да?! Нет...')).toEqual(['да', '?!', 'нет', '...']);
  });
});
