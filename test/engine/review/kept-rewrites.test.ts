import { expect, it } from 'vitest';
import { createEngine } from '@/engine/engine';
import { builtInKnowledge } from '../packs/built-in-packs';

const rewritesOf = (engine: ReturnType<typeof createEngine>, draft: string, customer: string) =>
  engine.review(draft, { customer }).findings.map(({ rewrites }) => rewrites.map(({ text }) => text));

it.each([
  ['Other guests wait 14 days and are happy.', 'Is it 14 days?', 'How long is it?'],
  ['Другие гости ждут 14 дней и довольны.', 'Это 14 дней?', 'Это долго?'],
  ['Інші гості чекають 14 днів і задоволені.', 'Це 14 днів?', 'Це довго?'],
])(
  'rewrites that are kept are not taken for another customer, who did not name the days: "%s"',
  (draft, knows, asks) => {
    const used = createEngine(builtInKnowledge);
    const told = rewritesOf(used, draft, knows);
    const asked = rewritesOf(used, draft, asks);
    expect(asked).toEqual(rewritesOf(createEngine(builtInKnowledge), draft, asks));
    expect(told).toEqual(rewritesOf(createEngine(builtInKnowledge), draft, knows));
    expect(told).not.toEqual(asked);
  },
);
