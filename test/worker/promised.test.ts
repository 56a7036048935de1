import { expect, it } from 'vitest';
import { createEngine } from '@/engine/engine';
import { promisedIn, promisedLast } from '@/worker/promised';
import { builtInKnowledge } from '../engine/packs/built-in-packs';
import { tabState } from '../panel/tab-states';

const engine = createEngine(builtInKnowledge);
const at = (clock: string) => new Date(clock).getTime();
const WEDNESDAY = at('2026-11-25T10:00');

const answered = (text: string, sent?: string, author: 'agent' | 'customer' = 'agent') =>
  tabState(
    'My kettle leaks.',
    {},
    { conversation: { id: '1', channel: 'email', messages: [{ author, text, at: sent }] } },
  );

it('a draft promises in its own words', () => {
  expect(promisedIn(engine, "I'm sorry. I'll write to you by Friday 18:00.", WEDNESDAY)).toEqual([
    { text: "I'll write to you by Friday 18:00", language: 'en', due: at('2026-11-27T18:00') },
  ]);
});

it('what our last message promised counts from when it was sent, while it is still to come', () => {
  const sent = answered('Я перезвоню Вам завтра в 15:00.', '2026-11-24T18:00');
  expect(promisedLast(engine, sent, WEDNESDAY)).toMatchObject([{ due: at('2026-11-25T15:00') }]);
  expect(promisedLast(engine, sent, at('2026-11-25T16:00'))).toEqual([]);
});

it('nothing is counted from a moment that the page does not tell, nor for the customer', () => {
  expect(promisedLast(engine, answered("I'll write to you tomorrow."), WEDNESDAY)).toEqual([]);
  expect(
    promisedLast(engine, answered("I'll write to you tomorrow.", '2026-11-25T09:00', 'customer'), WEDNESDAY),
  ).toEqual([]);
});
