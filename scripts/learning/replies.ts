import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language, RuleId, Span } from '../../src/engine/model.ts';
import { isKeptOut, parseLines } from './rows.ts';

/** What an agent really sent, in a public set, with our own labels of what harms it (corpus/README.md). */
export interface Reply {
  language: Language;
  text: string;
  /** The message it answers, where the set has it. */
  customer: string | null;
  labels: (Span & { rule: RuleId })[];
}

interface ReplySet {
  file: string;
  /** Whether its licence allows training on it; then a quarter of its rows is kept out, to measure on. */
  trains: boolean;
}

const SETS: ReplySet[] = [
  { file: 'en_agent_replies_ibm', trains: true },
  { file: 'ru_agent_replies', trains: true },
  { file: 'en_agent_replies_twcs_labelled', trains: false },
  { file: 'en_agent_replies_trustpilot', trains: false },
  { file: 'en_agent_abcd_sample', trains: false },
  { file: 'ru_agent_replies_tele2', trains: false },
];

interface SetRow {
  text: string;
  lang: Language;
  context?: string;
}

type LabelRow = Span & { row: number; rule: RuleId };

/** The replies that may be learnt from, set by set; those of sets that are not in `data` are left out. */
export function repliesToLearnFrom(root: string, data: string): { file: string; replies: Reply[] }[] {
  return found(data)
    .filter(({ trains }) => trains)
    .map(({ file }) => ({ file, replies: read(root, data, file).filter(({ text }) => !isKeptOut(text)) }));
}

/** The replies to measure on: whole sets that never train, and the rows kept out of the others. */
export function repliesToMeasureOn(root: string, data: string): Reply[] {
  return found(data).flatMap(({ file, trains }) =>
    read(root, data, file).filter(({ text }) => !trains || isKeptOut(text)),
  );
}

function found(data: string): ReplySet[] {
  return SETS.filter(({ file }) => existsSync(join(data, `${file}.jsonl`)));
}

/** @throws Error when a label points behind the end of its row: the set is another version than the one that was labelled. */
function read(root: string, data: string, file: string): Reply[] {
  const rows = parseLines<SetRow>(readFileSync(join(data, `${file}.jsonl`), 'utf8'));
  const labels = parseLines<LabelRow>(readFileSync(join(root, 'corpus', 'replies', `${file}.jsonl`), 'utf8'));
  for (const { row, end } of labels) {
    if (end > (rows[row]?.text.length ?? 0))
      throw new Error(`corpus/replies/${file}: row ${row} is not what was labelled`);
  }
  return rows.map(({ text, lang, context }, row) => ({
    ...{ language: lang, text, customer: context ?? null },
    labels: labels.filter((label) => label.row === row).map(({ rule, start, end }) => ({ rule, start, end })),
  }));
}
