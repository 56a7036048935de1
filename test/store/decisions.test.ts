import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { leftOf } from '@/store/budget';
import { changeDecisions, type Decision, decisions } from '@/store/decisions';

let made = 0;
const decision = (more: Partial<Decision> = {}): Decision => ({
  id: `${made++}`,
  ...{ at: new Date(2026, 10, 22).getTime(), offer: 'A card.', sum: null, gives: 'gesture', situation: 'late' },
  ...{ severity: 2, row: 'team/card', role: 'agent' },
  ...more,
});

beforeEach(() => fakeBrowser.reset());

it('decisions of the same moment are all noted, in their order', async () => {
  await Promise.all([1, 2, 3].map((at) => changeDecisions((log) => [...log, decision({ at })])));
  expect((await decisions.getValue()).map(({ at }) => at)).toEqual([1, 2, 3]);
});

it('the oldest go first when there are too many', async () => {
  await decisions.setValue(Array.from({ length: 5_000 }, (_, at) => decision({ at })));
  await changeDecisions((log) => [...log, decision({ at: 5_000 })]);
  const kept = await decisions.getValue();
  expect([kept.length, kept[0]?.at, kept.at(-1)?.at]).toEqual([5_000, 1, 5_000]);
});

describe('what is left of a month’s budget', () => {
  const NOW = new Date(2026, 10, 22).getTime();
  const spent = (value: number, unit: 'UAH' | 'USD' | 'percent', at = NOW) => decision({ at, sum: { value, unit } });

  it('is the budget less what was spent in this month, currency by currency', () => {
    const log = [spent(300, 'UAH'), spent(20, 'USD'), spent(200, 'UAH', new Date(2026, 10, 1).getTime())];
    expect(leftOf({ UAH: 1_000, USD: 100 }, log, NOW)).toEqual({ UAH: 500, USD: 80 });
  });

  it('is whole again in the next month', () => {
    const log = [
      spent(300, 'UAH', new Date(2026, 9, 31).getTime()),
      spent(300, 'UAH', new Date(2025, 10, 22).getTime()),
    ];
    expect(leftOf({ UAH: 1_000 }, log, NOW)).toEqual({ UAH: 1_000 });
  });

  it('counts no percentages and no currency that has no budget', () => {
    expect(leftOf({ UAH: 1_000 }, [spent(10, 'percent'), spent(50, 'USD')], NOW)).toEqual({ UAH: 1_000 });
  });

  it('tells of more than was there', () => {
    expect(leftOf({ UAH: 100 }, [spent(300, 'UAH')], NOW)).toEqual({ UAH: -200 });
  });
});
