import { expect, it } from 'vitest';
import type { Inbox } from '@/page/inboxes/inbox';
import { INBOXES } from '@/page/inboxes/registry';
import { type InboxFacts, NOTES } from '../../inboxes/facts';

function factsOf({ id, name, sites, confidence, ways, noNotes }: Inbox): InboxFacts {
  const where = sites.map((site) => site.replace(/^https:\/\/|\/\*$/g, '')).join(', ') || 'any address';
  return { id, name, where, confidence, ways: ways !== undefined, never: noNotes ? { [NOTES]: noNotes } : {} };
}

it('tells each inbox by an id of its own', ({ task }) => {
  task.meta.inboxes = INBOXES.map(factsOf);
  expect(new Set(INBOXES.map(({ id }) => id)).size).toBe(INBOXES.length);
});
