import type { Assessment, Finding } from '@/engine/model';
import type { TabState } from '@/wire/messages';

/** Range of words in a text. */
export const at = (text: string, words: string) => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in "${text}"`);
  return { start, end: start + words.length };
};

const calm: Assessment = {
  language: 'en',
  kind: 'neutral',
  abuse: [],
  severity: 0,
  evidence: [],
  problem: null,
  losses: [],
  ask: null,
  askedWhy: false,
};

/** What a tab holds when this message is open and a reply is begun. */
export function tabState(customer: string, assessment: Partial<Assessment>, more: Partial<TabState> = {}): TabState {
  return {
    inbox: 'gmail',
    inboxName: 'Gmail',
    origin: 'https://mail.google.com',
    frameId: 0,
    since: 0,
    earlier: null,
    composer: 'reply',
    conversation: {
      id: 'thread-1',
      channel: 'email',
      customerName: 'Hannah Price',
      messages: [{ author: 'customer', text: customer, at: new Date(Date.now() - 20.5 * 60_000).toISOString() }],
    },
    customer,
    assessment: { ...calm, ...assessment },
    draft: '',
    findings: [],
    stages: [],
    promises: [],
    ...more,
  };
}

export function found(draft: string, words: string, more: Partial<Finding> = {}): Finding {
  return {
    ...at(draft, words),
    rule: 'excuse',
    family: 'excuse',
    entry: 'en/x',
    language: 'en',
    title: 'A cause before ownership',
    why: 'People hear it as a refusal to own it.',
    source: 'S2',
    rewrites: [],
    ...more,
  };
}

const LOUD = 'THIRD TIME you changed the delivery!!! I took two days off. Send it today.';
export const complaint = tabState(LOUD, {
  kind: 'constructive',
  problem: at(LOUD, 'THIRD TIME you changed the delivery'),
  losses: [{ ...at(LOUD, 'two days off'), sort: 'practical' }],
  ask: at(LOUD, 'Send it today'),
});

const RUDE = 'Are you dim? The wardrobe came with two left doors.';
export const mixed = tabState(RUDE, {
  kind: 'mixed',
  abuse: ['insult'],
  severity: 2,
  evidence: [{ ...at(RUDE, 'Are you dim?'), kind: 'insult' }],
  problem: at(RUDE, 'The wardrobe came with two left doors'),
});
