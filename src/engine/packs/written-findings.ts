import type { PackFile } from './schema';

/** What a built-in pack flags, as its authors wrote it, with the lists that its phrases use: to be copied and changed. */
export interface WrittenFindings {
  /** Its id, which is its language. */
  pack: string;
  words: Record<string, string[]>;
  endings: Record<string, string[]>;
  /** With the first of their examples. */
  findings: WrittenFinding[];
  /** What it takes for abuse: names and kinds alone, as the words are nothing to be read. */
  abuse: Pick<NonNullable<PackFile['abuse']>[number], 'id' | 'kind'>[];
}

export type WrittenFinding = NonNullable<PackFile['findings']>[number];
