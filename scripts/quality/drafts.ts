import { type Language, RULES, type RuleId, type Span } from '../../src/engine/model.ts';
import { overlap } from '../../src/engine/spans.ts';
import { type CorpusDraft, ORDINARY, type Part, placeOf, readDrafts } from '../learning/corpus.ts';
import { type Counts, f1, noCounts, precision, rate, recall, share, table } from './counts.ts';
import { JUDGES, type JudgeName, type Judges } from './judges.ts';
import { list } from './messages.ts';

/** The rules at the heart of the product (docs/craft.md §2). */
const MAIN: readonly RuleId[] = ['excuse', 'blame', 'correction', 'stock-apology'];

/** A rule and where it is broken. */
type Labelled = Span & { rule: RuleId };

/** A draft and what should be found in it. */
export interface LabelledDraft {
  draft: string;
  customer: string | null;
  sought: readonly Labelled[];
}

/** What one judge made of the drafts of a language. */
export interface Tally {
  rules: Map<RuleId, Counts>;
  clean: number;
  /** Clean drafts in which anything was flagged. */
  flagged: number;
  /** Labels whose rule was found in their draft, and those of them whose words were underlined. */
  named: number;
  underlined: number;
  missed: string[];
  alarmed: string[];
}

/** The written drafts of a part of the corpus, but for ordinary replies (replies.ts). */
export function measureDrafts(judges: Judges, root: string, part: Part, worst: number): string[] {
  const summary: string[][] = [];
  const details: string[][] = [];
  const lists: string[] = [];
  for (const { language, rows } of readDrafts(root, part)) {
    const drafts = rows.filter(({ writer }) => !ORDINARY.includes(writer)).map(labelled);
    const tallies = tally(judges, language, drafts);
    for (const judge of JUDGES) {
      const { rules, clean, flagged, named, underlined } = tallies[judge];
      const counted = [...rules].filter(([, counts]) => counts.right + counts.missed > 0);
      const main = counted.filter(([rule]) => MAIN.includes(rule));
      summary.push([
        ...[language, judge, share(meanF1(main)), share(meanF1(counted))],
        ...[rate(underlined, named), rate(flagged, clean)],
      ]);
      for (const [rule, counts] of counted) details.push([language, rule, judge, ...shares(counts)]);
    }
    lists.push(...worstOf(tallies.both, language, worst));
  }
  const order = (row: string[]) => `${row[0]} ${RULES.indexOf(row[1] as RuleId)}`;
  details.sort((one, other) => order(one).localeCompare(order(other), 'en', { numeric: true }));
  return [
    `## Drafts of the corpus, part ${part}`,
    '',
    ...lists,
    ...table(
      [
        ...['language', 'judge', 'four main rules, F1', 'all rules, macro F1'],
        ...['right rule, right words underlined', 'clean drafts flagged'],
      ],
      summary,
    ),
    ...table(['language', 'rule', 'judge', 'precision', 'recall', 'F1', 'right / wrong / missed'], details),
  ];
}

/** A draft of the corpus and what should be found in it. */
export function labelled({ customer, draft, labels }: CorpusDraft): LabelledDraft {
  const sought = labels.map((label) => ({ rule: label.rule, ...(placeOf(draft, label) ?? whole(draft)) }));
  return { customer, draft, sought };
}

/** The first of what was missed and of what was flagged wrongly. */
export function worstOf({ missed, alarmed }: Tally, language: Language, worst: number): string[] {
  return [...list(`${language}: missed`, missed, worst), ...list(`${language}: false alarms`, alarmed, worst)];
}

/** What each judge makes of drafts of a language: a finding counts when its rule is right and it overlaps the words. */
export function tally(judges: Judges, language: Language, drafts: readonly LabelledDraft[]): Record<JudgeName, Tally> {
  const tallies = Object.fromEntries(JUDGES.map((judge) => [judge, noTally()])) as Record<JudgeName, Tally>;
  for (const { customer, draft, sought } of drafts) {
    const findings = judges.findings(draft, customer, language);
    for (const judge of JUDGES) count(tallies[judge], draft, sought, findings[judge]);
  }
  return tallies;
}

function count(to: Tally, draft: string, sought: readonly Labelled[], findings: readonly Labelled[]): void {
  if (sought.length === 0) to.clean++;
  if (sought.length === 0 && findings.length > 0) to.flagged++;
  for (const label of sought) {
    const found = findings.some((finding) => finding.rule === label.rule && overlap(finding, label));
    const counts = to.rules.get(label.rule);
    if (counts) counts[found ? 'right' : 'missed']++;
    if (findings.some((finding) => finding.rule === label.rule)) to.named++;
    if (found) to.underlined++;
    if (!found) to.missed.push(`${label.rule}: ${draft}`);
  }
  for (const finding of findings) {
    if (sought.some((label) => label.rule === finding.rule && overlap(finding, label))) continue;
    const counts = to.rules.get(finding.rule);
    if (counts) counts.wrong++;
    to.alarmed.push(`${finding.rule}: [${draft.slice(finding.start, finding.end)}] ${draft}`);
  }
}

function noTally(): Tally {
  const rules = new Map(RULES.map((rule) => [rule, noCounts()]));
  return { rules, clean: 0, flagged: 0, named: 0, underlined: 0, missed: [], alarmed: [] };
}

function whole(draft: string): Span {
  return { start: 0, end: draft.length };
}

/** Precision, recall, F1 and the counts behind them. */
export function shares(counts: Counts): string[] {
  const { right, wrong, missed } = counts;
  return [share(precision(counts)), share(recall(counts)), share(f1(counts)), `${right} / ${wrong} / ${missed}`];
}

function meanF1(counts: readonly (readonly [RuleId, Counts])[]): number {
  return counts.reduce((sum, [, one]) => sum + f1(one), 0) / counts.length;
}
