import { describe, expect, it } from 'vitest';
import { stringsOf } from '@/i18n/strings';
import { kindTitle, kindTone } from '@/panel/kind';
import { excerpt } from '@/panel/side/excerpt';
import { isLoud } from '@/panel/side/loud';

describe('the name and colour of a kind of message', () => {
  it.each([
    ['constructive', [], 0, 'Constructive complaint', 'constructive'],
    ['neutral', [], 0, 'Calm message', 'neutral'],
    ['abusive', ['threat', 'insult'], 3, 'Threat', 'abusive-3'],
    ['mixed', ['insult'], 2, 'Insult and a real problem', 'abusive-2'],
    ['mixed', ['familiarity'], 1, 'Familiarity and a real problem', 'mixed'],
  ] as const)('%s %s %d', (kind, abuse, severity, title, tone) => {
    expect(kindTitle({ kind, abuse: [...abuse] }, stringsOf('en'))).toBe(title);
    expect(kindTone({ kind, severity })).toBe(tone);
  });
});

describe('a loud message', () => {
  it.each(['This is the THIRD TIME', 'Where is it!!', 'Ужас, ТРЕТЬЯ НЕДЕЛЯ', 'Де?!'])('%s', (text) => {
    expect(isLoud(text)).toBe(true);
  });
  it.each(['Where is my parcel?', 'My PDF has no text.', 'Thank you!', 'Заказ № 5 не пришёл.'])('not: %s', (text) => {
    expect(isLoud(text)).toBe(false);
  });
});

describe('the beginning of a message', () => {
  it('is all of a short one', () => {
    expect(excerpt(' Where\nis it? ')).toBe('Where is it?');
  });
  it('ends between two words', () => {
    const text = excerpt('palabra '.repeat(100));
    expect(text.length).toBeLessThan(250);
    expect(text.endsWith('palabra …')).toBe(true);
  });
  it('ends somewhere in a text without spaces', () => {
    expect(excerpt('x'.repeat(1000))).toHaveLength(242);
  });
});
