/** A draft, what it promises when, and when that is due in local time; a draft alone promises nothing by a date. */
export type Case =
  | readonly [draft: string]
  | readonly [draft: string, when: string, due: string]
  | readonly [draft: string, when: string, due: string, now: string];

/** A Wednesday, in local time. */
export const NOW = '2026-11-25T10:00';
