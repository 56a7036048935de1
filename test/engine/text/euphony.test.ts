import { describe, expect, it } from 'vitest';
import { euphonicTwins } from '../../../src/engine/text/euphony';

describe('spellings that Ukrainian changes for the ear', () => {
  it.each([
    ['узяла', ['взяла']],
    ['вчора', ['учора']],
    ['йдіть', ['ідіть']],
    ['усміхнулися', ['всміхнулися', 'усміхнулись', 'всміхнулись']],
    ['залишились', ['залишилися']],
    ['зі', ['з', 'із']],
    ['увесь', ['ввесь', 'весь']],
  ])('of %s', (form, twins) => {
    expect([...euphonicTwins(form, 'uk')].sort()).toEqual([...twins].sort());
  });

  it.each(['вступ', 'уклад', 'вона', 'ваза', 'осінь'])('has none for %s', (form) => {
    expect(euphonicTwins(form, 'uk')).toEqual([]);
  });

  it('has none in a language that does not change them', () => {
    expect(euphonicTwins('узяла', 'ru')).toEqual([]);
  });
});
