import { describe, expect, it } from 'vitest';
import { analyse } from '@/engine/text/analyse';
import { clausesOf } from '@/engine/text/clauses';
import { greetingClauses } from '@/engine/text/greeting';

function clauses(text: string): string[] {
  const analysis = analyse(text);
  return analysis.sentences.flatMap((sentence) =>
    clausesOf(analysis, sentence).map((clause) => text.slice(clause.start, clause.end)),
  );
}

function withoutGreeting(text: string): string {
  const analysis = analyse(text);
  const [sentence] = analysis.sentences;
  if (!sentence) return '';
  const all = clausesOf(analysis, sentence);
  return text.slice(all[greetingClauses(analysis, all)]?.start ?? sentence.end);
}

describe('clauses', () => {
  it.each([
    ['I waited, nobody came.', ['I waited', 'nobody came']],
    ['Ждал два часа — никто не приехал!', ['Ждал два часа', 'никто не приехал']],
    ['It is slow but it works', ['It is slow', 'but it works']],
    ['Кур’єр не приїхав, але й не подзвонив.', ['Кур’єр не приїхав', 'але й не подзвонив']],
    ['A well-known brand - and this?', ['A well-known brand', 'and this']],
    ['...', []],
  ])('%j is cut at marks and turns', (text, expected) => {
    expect(clauses(text)).toEqual(expected);
  });
});

describe('a greeting', () => {
  it.each([
    ['Hi Anna, we lost it.', 'we lost it.'],
    ['Здравствуйте, Анна, заказ задержан.', 'заказ задержан.'],
    ['Олено, доброго дня, замовлення затримується.', 'замовлення затримується.'],
    ['Шановна пані Ірино, кошти повернемо.', 'кошти повернемо.'],
    ['Highly delayed parcels, again.', 'Highly delayed parcels, again.'],
    ['Unfortunately, the parcel is late.', 'Unfortunately, the parcel is late.'],
  ])('in %j is not part of what is said', (text, said) => {
    expect(withoutGreeting(text)).toBe(said);
  });

  it('may be all there is', () => {
    expect(withoutGreeting('Добрый день!')).toBe('');
  });
});
