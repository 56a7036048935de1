import { type Span, STAGES, type Stage, type StageId } from '../../model';
import type { Reading } from '../../reading';
import { apart } from '../../review/apart';
import { clausesOf } from '../../text/clauses';
import { greetingClauses } from '../../text/greeting';

/** Where in a draft words go, and what keeps them apart from those around them. */
export interface DraftPlace {
  at: number;
  before: '' | Gap;
  after: '' | Gap;
}

type Gap = ' ' | '\n' | '\n\n';

/** Stages that are said in one paragraph. */
export const PARAGRAPHS: readonly (readonly StageId[])[] = [
  ['feeling', 'facts', 'happened', 'ownership', 'share'],
  ['thanks', 'remedy', 'gesture'],
  ['follow-up'],
  ['signature'],
];

/** A sentence between greeting and signature. */
interface Said extends Span {
  /** Begins with a greeting: "Hello Ann, I have…". Nothing goes in front of it. */
  greets: boolean;
}

/**
 * Where a missing stage belongs (docs/craft.md §3): behind the stages that come before it, in front of those that come
 * after it, below the greeting and above the signature; between sentences, never in one.
 */
export function placeOf(stage: StageId, stages: readonly Stage[], reading: Reading): DraftPlace {
  const { text } = reading.analysis;
  if (text.trim() === '') return { at: 0, before: '', after: '' };
  const lines = lineGap(text);
  if (stage === 'signature') return { at: text.trimEnd().length, before: lines, after: '' };
  const body = bodyOf(reading, stages);
  const told = stagesIn(body.sentences, stages);
  const index = STAGES.indexOf(stage);
  const isOneParagraph = !text.trim().includes('\n');
  const earlier = told.findLast((one) => STAGES.indexOf(one.stage) < index);
  const later = told.find(
    (one) => STAGES.indexOf(one.stage) > index && (!earlier || one.sentence.start >= earlier.sentence.end),
  );
  const isTogether = (one: { stage: StageId }) =>
    isOneParagraph || PARAGRAPHS.some((group) => group.includes(stage) && group.includes(one.stage));
  const inFrontOf = ({ start, end, greets }: Said, gap: Gap): DraftPlace =>
    greets ? behind(text, end, gap) : { at: start, before: '', after: gap };
  const behindLineOf = ({ end }: Span) => behind(text, Math.min(lineEnd(text, end), body.end), ' ');

  if (later && !(earlier && isApart(text, earlier.sentence, later.sentence))) {
    const opens = isLineStart(text, later.sentence.start);
    return inFrontOf(later.sentence, !opens || isTogether(later) ? ' ' : lines);
  }
  if (earlier && isTogether(earlier)) return behindLineOf(earlier.sentence);
  if (later) return inFrontOf(later.sentence, isTogether(later) ? ' ' : lines);
  if (earlier) return behind(text, body.end, lines);
  const [first] = body.sentences;
  const gap = isOneParagraph ? ' ' : lines;
  if (!first) return behind(text, body.end, lines);
  return index <= STAGES.indexOf('share') ? inFrontOf(first, gap) : behind(text, body.end, gap);
}

/** The sentences between greeting and signature, and where the last one ends. */
function bodyOf(reading: Reading, stages: readonly Stage[]): { sentences: Said[]; end: number } {
  const { analysis } = reading;
  const { text } = analysis;
  const last = apart(analysis).at(-1);
  const signed = stages.find(({ stage }) => stage === 'signature');
  const closings = [
    text.length,
    ...(last?.end === text.length ? [last.start] : []),
    ...(signed?.is === 'present' && isLastLine(text, signed.start) ? [signed.start] : []),
    farewellStart(text),
  ];
  const end = text.slice(0, Math.min(...closings)).trimEnd().length;
  const sentences = analysis.sentences.flatMap((sentence) => {
    const clauses = clausesOf(analysis, sentence);
    const greeted = greetingClauses(analysis, clauses);
    if (sentence.start >= end || (greeted > 0 && greeted === clauses.length)) return [];
    return { start: sentence.start, end: sentence.end, greets: greeted > 0 };
  });
  return { sentences, end };
}

/** Words of a line that closes a letter: a courtesy, a name, a post. */
const FAREWELL_WORDS = 5;
const LISTED = /^(?:[-–—*•]|\p{N})/u;

/** Where the short lines without an end begin that close a letter; none of them is the first. */
function farewellStart(text: string): number {
  let start = text.length;
  for (const line of [...text.matchAll(/[^\n]+/gu)].slice(1).reverse()) {
    const words = line[0].trim();
    const closes = !/[.!?…:;]$/u.test(words) && !LISTED.test(words) && words.split(/\s+/u).length <= FAREWELL_WORDS;
    if (words !== '' && !closes) break;
    start = line.index;
  }
  return start;
}

function isLastLine(text: string, at: number): boolean {
  return !text.slice(at).trimEnd().includes('\n');
}

/** Stages in the order of the sentences that hold them; of one sentence the last stage. */
function stagesIn(sentences: readonly Said[], stages: readonly Stage[]): { stage: StageId; sentence: Said }[] {
  return sentences.flatMap((sentence) => {
    const held = stages.filter((one) => one.is === 'present' && one.start < sentence.end && one.end > sentence.start);
    return held.slice(-1).map(({ stage }) => ({ stage, sentence }));
  });
}

/** Whether two sentences stand in paragraphs of their own. */
function isApart(text: string, one: Span, other: Span): boolean {
  return text.slice(one.end, other.start).includes('\n');
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return text.slice(0, end < 0 ? text.length : end).trimEnd().length;
}

function isLineStart(text: string, at: number): boolean {
  return /(?:^|\n)\s*$/u.test(text.slice(0, at));
}

/** What keeps paragraphs of a draft apart; an editor that spaces them by itself has no empty lines. */
function lineGap(text: string): '\n' | '\n\n' {
  const body = text.trim();
  return body.includes('\n') && !/\n\s*\n/u.test(body) ? '\n' : '\n\n';
}

/** Behind a sentence that has no end yet, new words stand by themselves. */
function behind(text: string, at: number, gap: Gap): DraftPlace {
  const ended = /[.!?…:)\]»”"]$/u.test(text.slice(0, at));
  return { at, before: ended ? gap : lineGap(text), after: '' };
}
