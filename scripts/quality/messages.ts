import { ABUSE_KINDS } from '../../src/engine/model.ts';
import { type Part, readMessages } from '../learning/corpus.ts';
import { type Counts, countRow, f1, noCounts, precision, rate, recall, share, table } from './counts.ts';
import { JUDGES, type Judges } from './judges.ts';

/** The written messages of a part of the corpus: abusive or mixed against the rest, and the kinds. */
export function measureMessages(judges: Judges, root: string, part: Part, worst: number): string[] {
  const rows: string[][] = [];
  const missed: string[] = [];
  const alarmed: string[] = [];
  for (const { language, rows: messages } of readMessages(root, part)) {
    for (const judge of JUDGES) {
      const counts = noCounts();
      const tricky = noCounts();
      const kinds = new Map(ABUSE_KINDS.map((kind) => [kind, { all: 0, found: 0 }]));
      for (const message of messages) {
        const seen = judges.kinds(message.text, language)[judge];
        countRow(counts, message.abuse.length > 0, seen.length > 0);
        if (message.tricky) countRow(tricky, false, seen.length > 0);
        for (const kind of message.abuse) {
          const count = kinds.get(kind);
          if (!count) continue;
          count.all++;
          if (seen.includes(kind)) count.found++;
        }
        if (judge !== 'both' || seen.length > 0 === message.abuse.length > 0) continue;
        (seen.length > 0 ? alarmed : missed).push(`${language}: ${message.text}`);
      }
      rows.push([
        ...[language, judge, ...shares(counts), rate(tricky.wrong, tricky.clean)],
        share(macroRecall([...kinds.values()])),
      ]);
    }
  }
  const title = part === 'test' ? 'unseen' : 'learnt from: says nothing about new ones';
  return [
    `## Messages of the corpus, part ${part} (${title}): abusive or mixed`,
    '',
    ...table(
      [
        ...['language', 'judge', 'precision', 'recall', 'F1', 'false alarms'],
        ...['of rows meant to mislead', 'kinds, macro recall'],
      ],
      rows,
    ),
    ...list('Missed', missed, worst),
    ...list('False alarms', alarmed, worst),
  ];
}

function shares(counts: Counts): string[] {
  return [share(precision(counts)), share(recall(counts)), share(f1(counts)), rate(counts.wrong, counts.clean)];
}

function macroRecall(kinds: readonly { all: number; found: number }[]): number {
  const known = kinds.filter(({ all }) => all > 0);
  return known.reduce((sum, { all, found }) => sum + found / all, 0) / known.length;
}

export function list(title: string, texts: readonly string[], worst: number): string[] {
  if (worst === 0 || texts.length === 0) return [];
  return [`${title} (${texts.length}):`, ...texts.slice(0, worst).map((text) => `- ${text}`), ''];
}
