import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type AbuseKind,
  LANGUAGES,
  type Language,
  type MessageKind,
  type RuleId,
  type Span,
} from '../../src/engine/model.ts';
import { parseLines } from './rows.ts';

/** corpus/README.md tells the format. */
export interface CorpusMessage {
  text: string;
  kind: MessageKind;
  abuse: AbuseKind[];
  severity: number;
  problem: string | null;
  /** What it cost the customer, in their own words; absent where nobody has marked it. */
  cost?: string[];
  tricky?: boolean;
}

export interface CorpusDraft {
  customer: string | null;
  draft: string;
  labels: { rule: RuleId; words?: string; nth?: number }[];
}

export type Part = 'train' | 'test';

/** Writers of replies as an ordinary day brings them: most harm nobody. */
export const ORDINARY: readonly string[] = ['x', 'y'];

/** A whole writer goes to one part. */
const WRITERS: Record<Part, string[]> = { train: [...'acdefghijklmnopqrstuvwxz', 'aa', 'ab'], test: ['b', 'y'] };

/** A row of the corpus and who wrote it. */
export type Written<T> = T & { writer: string };

export function readMessages(root: string, part: Part): { language: Language; rows: Written<CorpusMessage>[] }[] {
  return LANGUAGES.map((language) => ({ language, rows: read<CorpusMessage>(root, language, part, 'messages') }));
}

export function readDrafts(root: string, part: Part): { language: Language; rows: Written<CorpusDraft>[] }[] {
  return LANGUAGES.map((language) => ({ language, rows: read<CorpusDraft>(root, language, part, 'drafts') }));
}

/** Where the words of a label stand; `null` when it names none. */
export function placeOf(draft: string, { words, nth = 1 }: CorpusDraft['labels'][number]): Span | null {
  if (words === undefined) return null;
  let start = draft.indexOf(words);
  for (let seen = 1; seen < nth && start >= 0; seen++) start = draft.indexOf(words, start + 1);
  return start < 0 ? null : { start, end: start + words.length };
}

function read<T>(root: string, language: Language, part: Part, what: 'messages' | 'drafts'): Written<T>[] {
  const folder = join(root, 'corpus', language);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .filter((name) => name.endsWith(`-${what}.jsonl`) && partOf(name) === part)
    .flatMap((name) => {
      const writer = name.split('-')[0] ?? '';
      return parseLines<T>(readFileSync(join(folder, name), 'utf8')).map((row) => ({ ...row, writer }));
    });
}

/** @throws Error for a writer that nobody gave a part */
function partOf(file: string): Part {
  const writer = file.split('-')[0] ?? '';
  if (WRITERS.train.includes(writer)) return 'train';
  if (WRITERS.test.includes(writer)) return 'test';
  throw new Error(`corpus: ${file} is by a writer that no part has; WRITERS names them`);
}
