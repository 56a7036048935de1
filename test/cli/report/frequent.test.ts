import { describe, expect, it } from 'vitest';
import { Frequent } from '@/cli/report/frequent';

describe('what comes most often', () => {
  it('is counted exactly in a short stream', () => {
    const frequent = new Frequent();
    for (const key of ['b', 'a', 'b', 'c', 'a', 'b']) frequent.add(key);
    expect(frequent.top(2, 2)).toEqual([
      { key: 'b', count: 3 },
      { key: 'a', count: 2 },
    ]);
    expect(frequent.slack).toBe(0);
  });

  it('survives a flood of things that never come back, in bounded memory', () => {
    const frequent = new Frequent(1000);
    let held = 0;
    for (let at = 0; at < 100_000; at++) {
      frequent.add(at % 20 === 0 ? 'often' : `once ${at}`);
      held = Math.max(held, frequent.size);
    }
    expect(frequent.top(1, 3)).toEqual([{ key: 'often', count: 5000 }]);
    expect(held).toBeLessThanOrEqual(1001);
  });

  it('is counted too low by no more than it says', () => {
    const frequent = new Frequent(100);
    for (let at = 0; at < 950; at++) frequent.add(`once ${at}`);
    for (let at = 0; at < 50; at++) frequent.add('late');
    const [late] = frequent.top(1, 3);
    expect(50 - (late?.count ?? 0)).toBeLessThanOrEqual(frequent.slack);
    expect(late?.count).toBeLessThanOrEqual(50);
  });
});
