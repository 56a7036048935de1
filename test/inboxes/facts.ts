/** What a file says of its inbox, for docs/inboxes-table.md: see scripts/inboxes-table.mjs. */
export interface InboxFacts {
  id: string;
  name: string;
  where: string;
  confidence: string;
  /** Whether there are two ways to its composer. */
  ways: boolean;
}

declare module 'vitest' {
  interface TaskMeta {
    inboxes?: InboxFacts[];
  }
}
