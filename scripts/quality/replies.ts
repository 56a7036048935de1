import { LANGUAGES, type Language } from '../../src/engine/model.ts';
import { ORDINARY, type Part, readDrafts } from '../learning/corpus.ts';
import { repliesToMeasureOn } from '../learning/replies.ts';
import { type Counts, noCounts, rate, table } from './counts.ts';
import { type LabelledDraft, labelled, shares, type Tally, tally, worstOf } from './drafts.ts';
import { JUDGES, type Judges } from './judges.ts';

/** What agents really sent, by our own labels: public sets that never train, and the rows kept out of those that do. */
export function measureReplies(judges: Judges, root: string, data: string, worst: number): string[] {
  const replies = repliesToMeasureOn(root, data);
  if (replies.length === 0) return [`No replies are in ${data}: nothing measured on them.`, ''];
  return sectionOf(judges, 'Replies that agents really sent', worst, (language) =>
    replies
      .filter((reply) => reply.language === language)
      .map(({ text, customer, labels }) => ({ draft: text, customer, sought: labels })),
  );
}

/** Replies as an ordinary day brings them, as the corpus has them. */
export function measureOrdinary(judges: Judges, root: string, part: Part, worst: number): string[] {
  const drafts = new Map(readDrafts(root, part).map(({ language, rows }) => [language, rows]));
  return sectionOf(judges, `Ordinary replies of the corpus, part ${part}`, worst, (language) =>
    (drafts.get(language) ?? []).filter(({ writer }) => ORDINARY.includes(writer)).map(labelled),
  );
}

function sectionOf(
  judges: Judges,
  title: string,
  worst: number,
  draftsIn: (language: Language) => LabelledDraft[],
): string[] {
  const summary: string[][] = [];
  const details: string[][] = [];
  const lists: string[] = [];
  for (const language of LANGUAGES) {
    const drafts = draftsIn(language);
    if (drafts.length === 0) continue;
    const tallies = tally(judges, language, drafts);
    for (const judge of JUDGES) {
      const { rules, flagged, clean } = tallies[judge];
      summary.push([language, judge, String(drafts.length), ...shares(total(rules)), rate(flagged, clean)]);
    }
    for (const [rule, counts] of tallies.both.rules) {
      if (counts.right + counts.wrong + counts.missed > 0) details.push([language, rule, ...shares(counts)]);
    }
    lists.push(...worstOf(tallies.both, language, worst));
  }
  const figures = ['precision', 'recall', 'F1', 'right / wrong / missed'];
  return [
    `## ${title}`,
    '',
    ...lists,
    ...table(['language', 'judge', 'replies', ...figures, 'harmless replies flagged'], summary),
    ...table(['language', 'rule', ...figures], details),
  ];
}

function total(rules: Tally['rules']): Counts {
  const sum = noCounts();
  for (const { right, wrong, missed } of rules.values()) {
    sum.right += right;
    sum.wrong += wrong;
    sum.missed += missed;
  }
  return sum;
}
