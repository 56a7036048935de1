import { type Language, RULES, type RuleId, type Span } from '../../src/engine/model.ts';
import { overlap } from '../../src/engine/spans.ts';
import { type CorpusDraft, type Part, readDrafts } from '../learning/corpus.ts';
import { type Counts, f1, noCounts, precision, rate, recall, share, table } from './counts.ts';
import type { Judges } from './judges.ts';
import { list } from './messages.ts';

/** The rules at the heart of the product (docs/craft.md §2). */
const MAIN: readonly RuleId[] = ['excuse', 'blame', 'correction', 'stock-apology'];

/** The written drafts of a part of the corpus: a finding counts when its rule is right and it overlaps the words. */
export function measureDrafts(judges: Judges, root: string, part: Part, worst: number): string[] {
  const lines = [`## Drafts of the corpus, part ${part}`, ''];
  const rows: string[][] = [];
  const summary: string[][] = [];
  for (const { language, rows: drafts } of readDrafts(root, part)) {
    const { rules, cleanDrafts, flagged, missed, alarmed } = judgeDrafts(judges, language, drafts);
    const counted = [...rules].filter(([, counts]) => counts.right + counts.missed > 0);
    for (const [rule, counts] of counted) {
      const { right, wrong, missed: lost } = counts;
      rows.push([
        language,
        rule,
        share(precision(counts)),
        share(recall(counts)),
        share(f1(counts)),
        `${right} / ${wrong} / ${lost}`,
      ]);
    }
    const main = counted.filter(([rule]) => MAIN.includes(rule)).map(([, counts]) => counts);
    summary.push([
      language,
      share(meanF1(main)),
      share(meanF1(counted.map(([, counts]) => counts))),
      rate(flagged, cleanDrafts),
    ]);
    lines.push(...list(`${language}: missed`, missed, worst), ...list(`${language}: false alarms`, alarmed, worst));
  }
  return [
    ...lines,
    ...table(['language', 'four main rules, F1', 'all rules, macro F1', 'clean drafts flagged'], summary),
    ...table(['language', 'rule', 'precision', 'recall', 'F1', 'right / wrong / missed'], rows),
  ];
}

function judgeDrafts({ engine }: Judges, language: Language, drafts: readonly CorpusDraft[]) {
  const rules = new Map<RuleId, Counts>(RULES.map((rule) => [rule, noCounts()]));
  const missed: string[] = [];
  const alarmed: string[] = [];
  let cleanDrafts = 0;
  let flagged = 0;
  for (const { customer, draft, labels } of drafts) {
    const { findings } = engine.review(draft, { customer: customer ?? undefined }, { language });
    if (labels.length === 0) cleanDrafts++;
    if (labels.length === 0 && findings.length > 0) flagged++;
    const sought = labels.map((label) => ({ rule: label.rule, ...placeOf(draft, label) }));
    for (const label of sought) {
      const found = findings.some((finding) => finding.rule === label.rule && overlap(finding, label));
      const counts = rules.get(label.rule);
      if (counts) counts[found ? 'right' : 'missed']++;
      if (!found) missed.push(`${label.rule}: ${draft}`);
    }
    for (const finding of findings) {
      if (sought.some((label) => label.rule === finding.rule && overlap(finding, label))) continue;
      const counts = rules.get(finding.rule);
      if (counts) counts.wrong++;
      alarmed.push(`${finding.rule}: [${draft.slice(finding.start, finding.end)}] ${draft}`);
    }
  }
  return { rules, cleanDrafts, flagged, missed, alarmed };
}

/** Where the words of a label stand; the whole draft when it names none. */
function placeOf(draft: string, { words, nth = 1 }: CorpusDraft['labels'][number]): Span {
  if (words === undefined) return { start: 0, end: draft.length };
  let start = draft.indexOf(words);
  for (let seen = 1; seen < nth && start >= 0; seen++) start = draft.indexOf(words, start + 1);
  return start < 0 ? { start: 0, end: draft.length } : { start, end: start + words.length };
}

function meanF1(counts: readonly Counts[]): number {
  return counts.reduce((sum, one) => sum + f1(one), 0) / counts.length;
}
