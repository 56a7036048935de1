import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AbuseKind, LANGUAGES, type Language, type MessageKind, type RuleId } from '../../src/engine/model.ts';
import { parseLines } from './rows.ts';

/** corpus/README.md tells the format. */
export interface CorpusMessage {
  text: string;
  kind: MessageKind;
  abuse: AbuseKind[];
  severity: number;
  problem: string | null;
  tricky?: boolean;
}

export interface CorpusDraft {
  customer: string | null;
  draft: string;
  labels: { rule: RuleId; words?: string; nth?: number }[];
}

export type Part = 'train' | 'test';

/** A whole writer goes to one part. */
const PART_OF_WRITER: Record<string, Part> = { a: 'train', b: 'test', c: 'train' };

export function readMessages(root: string, part: Part): { language: Language; rows: CorpusMessage[] }[] {
  return LANGUAGES.map((language) => ({ language, rows: read<CorpusMessage>(root, language, part, 'messages') }));
}

export function readDrafts(root: string, part: Part): { language: Language; rows: CorpusDraft[] }[] {
  return LANGUAGES.map((language) => ({ language, rows: read<CorpusDraft>(root, language, part, 'drafts') }));
}

function read<T>(root: string, language: Language, part: Part, what: 'messages' | 'drafts'): T[] {
  const folder = join(root, 'corpus', language);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .filter((name) => name.endsWith(`-${what}.jsonl`) && PART_OF_WRITER[name.split('-')[0] ?? ''] === part)
    .flatMap((name) => parseLines<T>(readFileSync(join(folder, name), 'utf8')));
}
