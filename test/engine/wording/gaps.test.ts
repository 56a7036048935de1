import { expect, it } from 'vitest';
import { gapsOf } from '@/engine/wording/gaps';

it.each(['[amount…]', '[amount...]', '[…]', '[сколько и когда...]'])('%s is the agent’s to fill', (gap) => {
  expect(gapsOf(`Refund: ${gap} today.`)).toEqual([{ start: 8, end: 8 + gap.length }]);
});

it('what stands in brackets without dots is no gap', () => {
  expect(gapsOf('See [1] and [the annex].')).toEqual([]);
});
