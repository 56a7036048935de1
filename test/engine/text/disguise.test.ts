import { describe, expect, it } from 'vitest';
import { scanTokens } from '../../../src/engine/text/tokens';

const forms = (text: string) => scanTokens(text).map(({ form }) => form);

describe('disguise is undone', () => {
  it.each([
    ['dots', 'you f.u.c.k off', 'f.u.c.k', 'fuck'],
    ['spaces', 'you i d i o t!', 'i d i o t', 'idiot'],
    ['spaces, Cyrillic', 'ты и д и о т', 'и д и о т', 'идиот'],
    ['spaces, three letters that are no words', 'пошёл на х у й', 'х у й', 'хуй'],
    ['hyphens', 'i-d-i-o-t', 'i-d-i-o-t', 'idiot'],
    ['spaces, letters that could all be words', 'вот с у к а', 'с у к а', 'сука'],
    ['capitals apart', 'Д Е Б И Л Ы', 'Д Е Б И Л Ы', 'дебилы'],
    ['digits', '1d1ot', '1d1ot', 'idiot'],
    ['more digits than letters', 'you 1d10t', '1d10t', 'idiot'],
    ['digits, Cyrillic, for a vowel', 'ид1от', 'ид1от', 'идиот'],
    ['digits, Ukrainian', 'ід1от', 'ід1от', 'ідіот'],
    ['Latin letters for what they sound like', 'иdиoт', 'иdиoт', 'идиот'],
    ['a Ukrainian letter in a Latin word', 'їdiot', 'їdiot', 'idiot'],
    ['an English word that could be Cyrillic by its letters', 'you аrе slow', 'аrе', 'are'],
    ['spaces, a word behind another', 's t u p i d  c o w', 'c o w', 'cow'],
    ['signs', 'a$$hole', 'a$$hole', 'asshole'],
    ['an exclamation mark', 'b!tch', 'b!tch', 'bitch'],
    ['digits, Cyrillic', 'м0шенники', 'м0шенники', 'мошенники'],
    ['a Cyrillic letter in a Latin word', 'idiоt', 'idiоt', 'idiot'],
    ['Latin letters in a Cyrillic word', 'пpидypoк', 'пpидypoк', 'придурок'],
    ['stretched letters', 'дуууура', 'дуууура', 'дура'],
    ['stretched, where English doubles', 'asssshole', 'asssshole', 'asshole'],
    ['an accent on every letter', 'и\u0301д\u0301и\u0301о\u0301т', 'и\u0301д\u0301и\u0301о\u0301т', 'идиот'],
    ['letters of another design', '𝗂𝖽𝗂𝗈𝗍', '𝗂𝖽𝗂𝗈𝗍', 'idiot'],
  ])('%s', (_, text, written, meant) => {
    const token = scanTokens(text).find(({ form }) => form === meant);
    expect(token && text.slice(token.start, token.end)).toBe(written);
  });

  it.each(['f*ck', 'х*й', 'f**k', 'с#ка'])('%s keeps one star for each hidden letter', (text) => {
    expect(forms(text)).toEqual([text.replace('#', '*')]);
  });

  it('takes stars at the end for letters, unless they make it bold', () => {
    expect(forms('f***')).toEqual(['f***']);
    expect(forms('**важно**')).toContain('важно');
    expect(forms('price*')).toEqual(['price', '*']);
  });
});

describe('clean words are not touched', () => {
  it.each([
    'застрахуй',
    'хлебать',
    'оскорблять',
    'assassin',
    'Scunthorpe',
    'аккаунт',
    'www',
    '18th',
    '3rd',
    'iPhone',
    'SMS-сообщение',
    "iPhone'ом",
    'AB12CD',
    '100ml',
    '16x2gb',
    'covid19',
    'ааа',
  ])('%s', (word) => {
    expect(forms(word)).toEqual([word.toLowerCase()]);
  });

  it.each([
    ['short Russian words in a row', 'а я и в магазин', ['а', 'я', 'и', 'в', 'магазин']],
    ['particles', 'я ж і не знав', ['я', 'ж', 'і', 'не', 'знав']],
    ['words in a hurry', 'u r a star', ['u', 'r', 'a', 'star']],
    ['short Ukrainian words in a row', 'а я й у вас', ['а', 'я', 'й', 'у', 'вас']],
    ['abbreviations', 'и т.д. и т.п.', ['и', 'т', '.', 'д', '.', 'и', 'т', '.', 'п', '.']],
    ['a missing space after an exclamation mark', 'Привет!как дела', ['привет', '!', 'как', 'дела']],
  ])('%s', (_, text, expected) => {
    expect(forms(text)).toEqual(expected);
  });
});
