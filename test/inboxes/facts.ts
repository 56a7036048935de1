/** What a file says of its inbox, for docs/inboxes-table.md: see scripts/inboxes-table.mjs. */
export interface InboxFacts {
  id: string;
  name: string;
  where: string;
  confidence: string;
  /** Whether there are two ways to its composer. */
  ways: boolean;
  /** By the title of a test of the battery why there is nothing to test there. */
  never: Partial<Record<string, string>>;
}

/** The test of the battery that inboxes without notes do not have. */
export const NOTES = 'does not judge a note, and judges the reply again';

declare module 'vitest' {
  interface TaskMeta {
    inboxes?: InboxFacts[];
  }
}
