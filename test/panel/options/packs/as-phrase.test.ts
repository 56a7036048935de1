import { expect, it } from 'vitest';
import { parsePhrase } from '@/engine/packs/phrase';
import { asPhrase } from '@/panel/options/packs/as-phrase';

it.each([
  ['Your order, as agreed', 'Your order as agreed'],
  ['(see “Terms” | FAQ)', 'see Terms FAQ'],
  ['we don’t know -- sorry!', "we don't know sorry"],
  ['до 18:00, 1 250,50 грн', 'до # # # грн'],
  ['інтернет-магазин [наш] <b>', 'інтернет-магазин наш b'],
  ['* & ~ ^ $ = ,', ''],
  ["'так'", 'так'],
  ['из-за склада…', 'из-за склада'],
])('%s becomes %s', (text, phrase) => {
  expect(asPhrase(text)).toBe(phrase);
  if (phrase !== '') expect(() => parsePhrase(phrase)).not.toThrow();
});
