import { describe, expect, it } from 'vitest';
import { createEngine } from '@/engine/engine';
import { chancesOfCost } from '@/engine/incoming/cost/chance';
import learnt from '@/engine/incoming/cost/weights.json';
import { excerpts } from '@/engine/incoming/excerpt';
import { factsOf } from '@/engine/incoming/told/facts';
import { createReader } from '@/engine/reading';
import { builtInKnowledge } from '../packs/built-in-packs';

const read = createReader(builtInKnowledge);
const engine = createEngine(builtInKnowledge);

/** The clauses of a message that tell a cost more likely than not. */
function costsOf(message: string): string[] {
  const reading = read(message);
  const facts = factsOf(reading, excerpts(reading.analysis, []), []);
  const chances = chancesOfCost(facts, engine.assess(message).problem);
  return facts.clauses
    .filter((_, at) => (chances[at] ?? 0) > 0.5)
    .map(({ excerpt }) => message.slice(excerpt.start, excerpt.end));
}

describe('what it cost, in clauses that no phrase knows', () => {
  it.each([
    [
      'The oven you fitted trips the fuse. We ate cold sandwiches on Christmas Day. I have all the receipts.',
      ['We ate cold sandwiches on Christmas Day'],
    ],
    [
      'Духовка, которую вы поставили, выбивает пробки. Всё Рождество просидели на бутербродах. Чеки у меня есть.',
      ['Всё Рождество просидели на бутербродах'],
    ],
    ['Духовка не гріє. Довелося кликати гостей до кафе. Чеки в мене є.', ['Довелося кликати гостей до кафе']],
  ])('of %j is %j', (message, costs) => {
    expect(costsOf(message)).toEqual(costs);
  });

  it.each([
    'The bike came without a saddle. I have been your customer for ten years.',
    'Велосипед приехал без седла. Я ваш клиент уже десять лет.',
    'Велосипед приїхав без сідла. Я ваш клієнт уже десять років.',
  ])('is nothing in %j', (message) => {
    expect(costsOf(message)).toEqual([]);
  });
});

describe('what was learnt', () => {
  it('fills a table that the last bits of a hash lead into', () => {
    expect(Math.log2(learnt.words.length) % 1).toBe(0);
    expect(learnt.words).toMatch(/^[(-Z]+$/u);
  });
});
