import type { PreparedConversation } from '../conversations';
import type { ModelOptions } from '../model';

/** What the page was asked to show. */
export function readOptions(): ModelOptions {
  return JSON.parse(document.getElementById('options')?.textContent ?? '') as ModelOptions;
}

/** Frames of tests begin at no address of their own. */
export function takeAddress({ address }: ModelOptions): void {
  if (address) history.replaceState(null, '', address);
}

export function conversationById(options: ModelOptions, id: string): PreparedConversation | undefined {
  return options.conversations.find((conversation) => conversation.id === id);
}

/** Which of the misleading things this seed switches on: about half of them, none for 0, all below 0. */
export function chosenDecoys<Name extends string>(seed: number, names: readonly Name[]): Set<Name> {
  if (seed <= 0) return new Set(seed === 0 ? [] : names);
  let state = seed;
  return new Set(
    names.filter(() => {
      // mulberry32: neighbouring seeds differ from the first number on
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return (mixed ^ (mixed >>> 14)) < 0;
    }),
  );
}
