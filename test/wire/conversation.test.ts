import { describe, expect, it } from 'vitest';
import { lastWordsOfCustomer, waitingSince } from '@/wire/conversation';
import type { Conversation, Message } from '@/wire/messages';

const talk = (...messages: Message[]): Conversation => ({ id: 'c', channel: 'email', messages });
const customer = (text: string, at?: string): Message => ({ author: 'customer', text, at });
const agent = (text: string, at?: string): Message => ({ author: 'agent', text, at });

describe('the words that are answered', () => {
  it.each([
    ['the only message', talk(customer('Where is it?')), 'Where is it?'],
    ['the last of several', talk(customer('One'), agent('Two'), customer('Three')), 'Three'],
    ['several in a row, a blank line between', talk(agent('One'), customer('Two'), customer('Three')), 'Two\n\nThree'],
    ['the last before the agent’s own answer', talk(customer('One'), agent('Two'), agent('Three')), 'One'],
    ['a writer who can’t be told', talk({ author: 'unknown', text: ' Hello ' }), 'Hello'],
    ['none, where only the agent wrote', talk(agent('One')), ''],
    ['none in an empty conversation', talk(), ''],
  ])('%s', (_, conversation, words) => {
    expect(lastWordsOfCustomer(conversation)).toBe(words);
  });
});

describe('since when the customer has been waiting', () => {
  const monday = '2026-03-02T10:00:00Z';
  const tuesday = '2026-03-03T10:00:00Z';

  it('since the first message that nobody has answered', () => {
    expect(waitingSince(talk(agent('Hi', monday), customer('One', monday), customer('Two', tuesday)))).toBe(
      Date.parse(monday),
    );
  });
  it('not at all once they have been answered', () => {
    expect(waitingSince(talk(customer('One', monday), agent('Two', tuesday)))).toBeNull();
  });
  it.each([undefined, 'yesterday'])('unknown where the page tells no time (%s)', (at) => {
    expect(waitingSince(talk(customer('One', at)))).toBeNull();
  });
});
