import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { createEngine } from '@/engine/engine';
import type { Sums } from '@/engine/redress/redress';
import { decisions } from '@/store/decisions';
import { agentName, ownLimit, role } from '@/store/settings';
import { keepChoices } from '@/worker/choices';
import type { Engines } from '@/worker/engines';
import { noteOffer } from '@/worker/noting';
import { changeTab } from '@/worker/open-tabs';
import { formIn, offersIn } from '@/worker/redress';
import { knowledgeOf } from '../engine/engine-of';
import { MINI } from '../engine/redress/mini-pack';
import { tabState } from '../panel/tab-states';

const knowledge = knowledgeOf(MINI);
const engine = createEngine(knowledge);
/** The engine, of a team that may spend so much in a month. */
const engines = (budget: Sums = {}): Engines => ({
  now: async () => engine,
  whole: async () => engine,
  wholeOf: async () => engine,
  knowledge: async () => ({ ...knowledge, redress: { ...knowledge.redress, budget } }),
  named: async (findings) => [...findings],
});
const CUSTOMER = 'Ann here. It is late, and I took a taxi.';
let tab = 700;

beforeEach(async () => {
  fakeBrowser.reset();
  tab++;
  const state = { ...tabState(CUSTOMER, {}), assessment: engine.assess(CUSTOMER) };
  await changeTab(tab, () => state);
});

const stateOfTab = async () => {
  let state: Awaited<ReturnType<typeof changeTab>> = null;
  await changeTab(tab, (kept) => {
    state = kept;
    return kept;
  });
  if (!state) throw new Error('nothing is open');
  return state;
};
const note = async (row: string, text: string) => noteOffer(engines(), keepChoices(), await stateOfTab(), row, text);

it('the offers are those of whoever writes, with their limit', async () => {
  await role.setValue('manager');
  await ownLimit.setValue({ limits: { UAH: 50 }, approver: 'Ruth' });
  const here = await offersIn(engines(), keepChoices(), tab);
  expect(here?.offers.map(({ row }) => row)).toEqual(['team/late-free', 'team/late-credit']);
  expect(here?.offers[1]?.limit).toEqual({ sum: { value: 50, unit: 'UAH' }, isAbove: true, approver: 'Ruth' });
  expect(here?.left).toEqual({});
});

it('the month’s budget gets smaller with what is noted', async () => {
  await note('team/late-credit', 'Minus 200 UAH.');
  expect((await offersIn(engines({ UAH: 1_000 }), keepChoices(), tab))?.left).toEqual({ UAH: 800 });
});

it('the log tells what, how much, why, by which row and whom, and nothing of the customer', async () => {
  vi.setSystemTime(new Date(2026, 10, 22));
  await role.setValue('owner');
  await note('team/late-credit', `Dear Ann, I know you took a taxi. ${CUSTOMER}`);
  const [decision] = await decisions.getValue();
  expect(decision).toEqual({
    id: expect.any(String),
    at: Date.now(),
    offer: 'Minus 200 UAH.',
    sum: { value: 200, unit: 'UAH' },
    ...{ gives: 'remedy', situation: 'late', severity: 2, row: 'team/late-credit', role: 'owner' },
  });
  expect(JSON.stringify(decision)).not.toContain('Ann');
  vi.useRealTimers();
});

it('a row that does not fit the conversation is not noted', async () => {
  await note('team/damaged-new', 'A new one.');
  expect(await decisions.getValue()).toEqual([]);
});

it('the form of the apology is filled with the name of whoever writes', async () => {
  await agentName.setValue('Mira');
  const advice = await formIn(engines(), keepChoices(), tab);
  expect(advice?.advised).toEqual(['message']);
  expect(advice?.scripts[0]?.text).toContain('This is Mira.');
});

it('where nothing is open, nothing is offered', async () => {
  expect(await offersIn(engines(), keepChoices(), 9_999)).toBeNull();
  expect(await formIn(engines(), keepChoices(), 9_999)).toBeNull();
});
