import { describe, expect, it } from 'vitest';
import type { Measured } from '../../bench/collect';
import { tables } from '../../bench/tables';
import { summed } from '../../bench/times';

const drafts = (median: number) => ({
  language: 'en' as const,
  times: {
    fresh: { 60: summed([median]), 200: summed([2 * median]), 2000: summed([20 * median]) },
    keystroke: summed([median]),
    characters: 1000,
  },
});
const engine = (name: Measured['name'], median: number): Measured => ({
  name,
  title: name,
  start: summed([median * 10]),
  startMegabytes: 30,
  mostMegabytes: 40,
  drafts: [drafts(median)],
  messages: [],
});
const ours = [engine('aplomb', 1), engine('aplomb-with-reader', 1)];

describe('the tables of the benchmark', () => {
  it('set us against a peer measured in the same run', () => {
    const printed = tables([...ours, engine('write-good', 4)], { aplomb: 100_000 });
    expect(printed).toContain('| keystroke at 200 words, p95, en | ≤ 2.00 ms | 1.00 ms | held |');
    expect(printed).toMatch(/\| aplomb \| en \|.*\| 0\.25× \| 0\.25× \| 2\.00 \|/);
  });

  it('say when a goal is missed', () => {
    const printed = tables([...ours, engine('write-good', 1)], { aplomb: 150_001 });
    expect(printed).toContain('| keystroke at 200 words, p95, en | ≤ 0.50 ms | 1.00 ms | **missed** |');
    expect(printed).toContain('| engine with all packs, gzip | ≤ 150.0 kB | 150.0 kB | **missed** |');
  });

  it('hold our own figures where no peer could be installed', () => {
    const printed = tables(ours, {});
    expect(printed).not.toContain('keystroke at 200 words, p95');
    expect(printed).toContain('start and first result | ≤ 60.00 ms | 10.00 ms | held');
  });

  it('know the median and the 95th of a hundred', () => {
    expect(summed(Array.from({ length: 100 }, (_, at) => 100 - at))).toEqual({ median: 51, p95: 96, samples: 100 });
  });
});
