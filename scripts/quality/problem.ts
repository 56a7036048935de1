import type { Language, MessageKind } from '../../src/engine/model.ts';
import { type CorpusMessage, type Part, readMessages } from '../learning/corpus.ts';
import { rate, share, table } from './counts.ts';
import type { Judges } from './judges.ts';
import { list } from './messages.ts';
import { wordF1 } from './problem-words.ts';

/** What was made of the problems and the kinds of one language's messages. */
interface Counted {
  /** Sum over the messages that have a problem; one in which none was found adds nothing. */
  f1: number;
  problems: number;
  /** Messages with a problem in which none was found. */
  silent: number;
  /** Messages without a problem, and in how many of them one was found. */
  without: number;
  invented: number;
  /** How many of each kind were given each kind. Whether there is abuse is measured apart, so the true answer is used. */
  kinds: Map<string, number>;
}

const PAIRS: readonly (readonly [MessageKind, MessageKind])[] = [
  ['constructive', 'neutral'],
  ['mixed', 'abusive'],
];

/** Whether a message tells of a problem, and in which of its words, in a part of the corpus. */
export function measureProblems(judges: Judges, root: string, part: Part, worst: number): string[] {
  const problems: string[][] = [];
  const kinds: string[][] = [];
  const missed: { f1: number; line: string }[] = [];
  for (const { language, rows } of readMessages(root, part)) {
    const counted = count(judges, language, rows, missed);
    problems.push([
      language,
      share(counted.f1 / counted.problems),
      rate(counted.silent, counted.problems),
      rate(counted.invented, counted.without),
    ]);
    kinds.push([language, ...confusion(counted.kinds)]);
  }
  missed.sort((one, other) => one.f1 - other.f1);
  const lines = missed.map(({ line }) => line);
  return [
    `## Messages of the corpus, part ${part}: the problem in the customer's words`,
    '',
    ...table(['language', 'F1 of words', 'none found', 'found where there is none'], problems),
    '## Kind of message, given whether it is abusive',
    '',
    ...table(
      ['language', 'right', ...PAIRS.flat().map((kind, at) => `${kind}, taken for ${PAIRS.flat()[at ^ 1]}`)],
      kinds,
    ),
    ...list('Another problem', lines, worst),
  ];
}

function count(
  { engine }: Judges,
  language: Language,
  rows: readonly CorpusMessage[],
  missed: { f1: number; line: string }[],
): Counted {
  const counted: Counted = { f1: 0, problems: 0, silent: 0, without: 0, invented: 0, kinds: new Map() };
  for (const { text, kind, problem: sought, abuse } of rows) {
    const assessment = engine.assess(text, { language });
    const found = assessment.problem ? text.slice(assessment.problem.start, assessment.problem.end) : null;
    const complains = assessment.kind === 'constructive' || assessment.kind === 'mixed';
    const given: MessageKind =
      abuse.length > 0 ? (complains ? 'mixed' : 'abusive') : complains ? 'constructive' : 'neutral';
    counted.kinds.set(`${kind} ${given}`, (counted.kinds.get(`${kind} ${given}`) ?? 0) + 1);
    if (sought === null) {
      counted.without++;
      if (found !== null) counted.invented++;
      continue;
    }
    counted.problems++;
    if (found === null) counted.silent++;
    const f1 = found === null ? 0 : wordF1(found, sought, language);
    counted.f1 += f1;
    if (f1 < 0.5) missed.push({ f1, line: `${language} ${f1.toFixed(2)}: ${text} → ${found}, not: ${sought}` });
  }
  return counted;
}

/** The share of right kinds, then how often each was taken for the other of its pair. */
function confusion(kinds: ReadonlyMap<string, number>): string[] {
  const of = (one: MessageKind, given: MessageKind) => kinds.get(`${one} ${given}`) ?? 0;
  const all = [...kinds.values()].reduce((sum, one) => sum + one, 0);
  const right = PAIRS.flat().reduce((sum, kind) => sum + of(kind, kind), 0);
  const confused = PAIRS.flatMap(([one, other]) => [
    rate(of(one, other), of(one, one) + of(one, other)),
    rate(of(other, one), of(other, other) + of(other, one)),
  ]);
  return [rate(right, all), ...confused];
}
