import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/engine/text/analyse';

const quotations = (text: string) => analyse(text).quotations.map(({ start, end }) => text.slice(start, end));

describe('quotations', () => {
  it.each(['«пошла вон отсюда»', '“you are useless”', '"you are useless"', '„іди звідси“', '„іди звідси”'])(
    '%s',
    (quotation) => {
      expect(quotations(`Кур'єр: ${quotation}, так.`)).toEqual([quotation]);
    },
  );

  it.each(["'you are useless'", '‘you’re useless’', "'don't call us again!'"])('%s', (quotation) => {
    expect(quotations(`They wrote: ${quotation}, and that was all.`)).toEqual([quotation]);
  });

  it('in double marks goes before what may be an apostrophe', () => {
    expect(quotations(`Rock 'and roll, he said "you are late" to us.`)).toEqual(['"you are late"']);
  });

  it.each([
    ['a name', 'магазин «Ромашка» закрыт'],
    ['irony', 'your "support" is great'],
    ['apostrophes', "it's the dogs' and cats' food"],
    ['a clipped word', "'tis the season, boys' night and 'em all"],
    ['one word in single quotes', "you call that 'fresh' bread"],
    ['inches', 'a 5" screen and a 7" one'],
    ['a mark that is never closed', 'he said "go away'],
    ['marks in different paragraphs', 'he said "go away\n\nor else" maybe'],
  ])('not %s', (_, text) => {
    expect(quotations(text)).toEqual([]);
  });
});
