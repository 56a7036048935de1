import { describe, expect, it } from 'vitest';
import { mistake } from '@/engine/packs/mistake';
import { MISTAKES } from '@/engine/packs/mistake-words';
import { ru } from '@/i18n/pack-mistakes/ru';
import { tellMistake } from '@/i18n/pack-mistakes/tell';
import { uk } from '@/i18n/pack-mistakes/uk';

const namesIn = (texts: readonly string[]) => [...new Set(texts.join().match(/‹\w+›/gu) ?? [])].sort();

describe.each([
  ['Russian', ru],
  ['Ukrainian', uk],
] as const)('mistakes in a pack, told in %s', (_, words) => {
  it.each(Object.keys(MISTAKES) as (keyof typeof MISTAKES)[])('%s tells of the file what the English does', (code) => {
    expect(namesIn(words[code])).toEqual(namesIn(MISTAKES[code]));
  });
});

it('a mistake is told in the language of the interface', () => {
  const place = { file: 'team.yaml', line: 9, column: 11 };
  const error = mistake(place, 'value-mistyped', { key: 'rule', found: 'exuse', meant: 'excuse' });
  expect(tellMistake(error, 'en')).toEqual({ message: '"rule" can not be "exuse"', remedy: 'did you mean "excuse"?' });
  expect(tellMistake(error, 'ru').message).toBe('«rule» не может быть «exuse»');
  expect(tellMistake(error, 'uk').remedy).toBe('можливо, «excuse»?');
});

it('making good and limits are called what the other pages call them', () => {
  expect(ru['offer-objection'][0]).toMatch(/^возмещение/u);
  expect(uk['offer-objection'][0]).toMatch(/^відшкодування/u);
  expect(ru['role-twice'][1]).toContain('лимиты');
  expect(uk['role-twice'][1]).toContain('ліміти');
});
