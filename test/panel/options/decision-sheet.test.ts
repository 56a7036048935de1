import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/engine/model';
import { LOG_COLUMNS } from '@/i18n/redress/strings';
import { stringsOf } from '@/i18n/strings';
import { csvOf } from '@/panel/options/csv';
import { decisionSheet } from '@/panel/options/decision-sheet';

describe('a table as CSV', () => {
  const csv = (...rows: (string | number | null)[][]) => csvOf(rows).replace(/^\uFEFF/u, '');

  it('ends every row with CRLF and puts quotation marks only where they are needed', () => {
    expect(csv(['a', 'b c', ''], ['d,e', 'say "hi"', 'two\nlines'])).toBe(
      'a,b c,\r\n"d,e","say ""hi""","two\nlines"\r\n',
    );
  });

  it('begins with the mark that keeps Cyrillic readable in a spreadsheet', () => {
    expect(csvOf([['Знижка']])).toBe('\uFEFFЗнижка\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '=cmd|"/c calc"!A0'])(
    'a text that a spreadsheet would run gets an apostrophe: %j',
    (text) => {
      expect(csv([text]).replace(/^"/u, '').startsWith("'")).toBe(true);
    },
  );

  it('leaves numbers and emptiness as they are', () => {
    expect(csv([-5, 0, null, 'minus - 5'])).toBe('-5,0,,minus - 5\r\n');
  });
});

describe('the decision log', () => {
  const at = Date.UTC(2026, 10, 22, 9, 30);
  const log = [
    {
      ...{
        id: '1',
        at,
        offer: 'Minus 200 UAH, and a card.',
        sum: { value: 200, unit: 'UAH' as const },
        gives: 'remedy' as const,
      },
      ...{ situation: 'late' as const, severity: 2 as const, row: 'team/late-credit', role: 'agent' as const },
    },
    {
      ...{ id: '2', at, offer: 'Знижка 10%.', sum: { value: 10, unit: 'percent' as const }, gives: 'gesture' as const },
      ...{ situation: null, severity: 3 as const, row: 'uk/next-order', role: 'owner' as const },
    },
    {
      ...{ id: '3', at, offer: '', sum: { value: 50, unit: 'USD' as const }, gives: null },
      ...{ situation: 'late' as const, severity: 1 as const, row: null, role: 'agent' as const },
    },
  ];
  const rows = (language: 'en' | 'ru' | 'uk') => decisionSheet(log, stringsOf(language)).slice(1).split('\r\n');

  it('tells of each decision what, how much, why, by which row of which pack, and who', () => {
    expect(rows('en')).toEqual([
      'Date,Offer,Amount,Currency,What happened,"Cost to the customer, 1 to 3",Kind,Row of the matrix,Pack,Decided by',
      '2026-11-22T09:30:00.000Z,"Minus 200 UAH, and a card.",200,UAH,Late,2,makes the loss good,late-credit,team,Agent',
      '2026-11-22T09:30:00.000Z,Знижка 10%.,10,percent,Something else,3,a little beyond what is due,next-order,uk,Owner',
      '2026-11-22T09:30:00.000Z,Typed by hand,50,USD,Late,1,,,,Agent',
      '',
    ]);
  });

  it('is headed in the language of the interface', () => {
    expect(LANGUAGES.map((language) => rows(language)[0]?.split(',')[1])).toEqual([
      'Offer',
      'Предложение',
      'Пропозиція',
    ]);
    expect(LOG_COLUMNS).toHaveLength(10);
  });
});
