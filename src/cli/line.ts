import * as z from 'zod';
import type { Engine } from '../engine/engine';
import {
  type Assessment,
  type Finding,
  LANGUAGES,
  type Language,
  type Review,
  type Role,
  type Span,
  type Talk,
} from '../engine/model';
import type { Seen } from './report/sighting';

const TEXT = z.string('must be a string').nullish();

const INPUT = z.object(
  {
    id: z.union([z.string(), z.number()], 'must be a string or a number').nullish(),
    customer: TEXT,
    draft: TEXT,
    /** When the line was written; counted by a report, tells when promises are due, and never wrong enough to refuse a line. */
    at: z.unknown().optional(),
    lang: z.enum(LANGUAGES, `must be one of ${LANGUAGES.join(', ')}`).nullish(),
  },
  'must be an object: {"id", "customer"?, "draft"?, "lang"?}',
);

type Input = z.infer<typeof INPUT>;

/** One line of output, and whether its line of input was good. */
export interface Answer {
  line: string;
  good: boolean;
  /** What a report may count; missing on a bad line. */
  seen?: Seen;
}

/** The keys that are read; a line may have others. */
export const KEYS = Object.keys(INPUT.shape);

/** What a line of input says, or the answer that tells what is wrong with it. */
export function readLine(line: string): { input: Input } | { bad: Answer } {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch (error) {
    return { bad: bad(undefined, `not JSON: ${error instanceof Error ? error.message : error}`) };
  }
  const input = INPUT.safeParse(given);
  if (!input.success) {
    const [issue] = input.error.issues;
    return { bad: bad(idOf(given), [issue?.path.join('.'), issue?.message].filter(Boolean).join(' ')) };
  }
  if (typeof input.data.customer === 'string' || typeof input.data.draft === 'string') return { input: input.data };
  return { bad: bad(idOf(given), 'nothing to judge: give "customer", "draft" or both') };
}

/** Judges one line of input. A bad line gives an answer that says what is wrong with it. */
export function answerLine(engine: Engine, line: string, role?: Role): Answer {
  const read = readLine(line);
  if ('bad' in read) return read.bad;
  const { id, customer, draft, lang, at } = read.input;
  const talk = { customer: customer ?? undefined, role };
  const assessment =
    typeof customer === 'string' ? engine.assess(customer, { language: lang ?? undefined }) : undefined;
  const review = typeof draft === 'string' ? reviewIn(engine, draft, talk, lang ?? assessment?.language) : undefined;
  const answer = {
    id: id ?? undefined,
    lang: lang ?? assessment?.language ?? review?.language,
    assessment: assessment && assessmentOf(assessment, customer ?? ''),
    findings: review?.findings.map((finding) => findingOf(finding)),
    apology: assessment && (engine.apologise(talk, assessment)?.text ?? null),
    promises: typeof draft === 'string' ? promisesIn(engine, draft, talk, at) : undefined,
    stages: review && Object.fromEntries(review.stages.map(({ stage, is }) => [stage, is])),
  };
  return { line: JSON.stringify(answer), good: true, seen: { at, customer, draft, assessment, review } };
}

/** Dated promises; when they are due only where the line says when it was written. A date alone stands for its morning. */
function promisesIn(engine: Engine, draft: string, talk: Talk, at: unknown) {
  const written = typeof at === 'string' ? Date.parse(/^\d{4}-\d\d-\d\d$/u.test(at) ? `${at}T09:00` : at) : Number.NaN;
  const known = !Number.isNaN(written);
  return engine
    .promises(draft, known ? written : Date.now(), talk)
    .map(({ start, end, due }) => ({ start, end, ...(known && { due: new Date(due).toISOString() }) }));
}

/** The review, with its messages in the language of the line even where a passage is in another. */
function reviewIn(engine: Engine, draft: string, talk: Talk, language?: Language): Review {
  const review = engine.review(draft, talk, { language, interfaceLanguage: language });
  if (language || review.findings.every((finding) => finding.language === review.language)) return review;
  return engine.review(draft, talk, { interfaceLanguage: review.language });
}

function assessmentOf({ kind, abuse, severity, problem, losses, ask, askedWhy, evidence }: Assessment, text: string) {
  const words = (span: Span | null) => span && text.slice(span.start, span.end);
  return {
    kind,
    abuse,
    severity,
    problem: words(problem),
    loss: losses.map(words),
    ask: words(ask),
    askedWhy,
    evidence,
  };
}

/**
 * Rewrites may reach beyond their finding; a reader of lines gets the words alone. Where there are none, the message also
 * says how to go about it.
 */
function findingOf({ rule, start, end, title, why, how, rewrites }: Finding) {
  const told = why ? `${title}. ${why}` : title;
  const message = how && rewrites.length === 0 ? `${told} ${how}` : told;
  return { rule, start, end, message, rewrites: rewrites.map(({ text }) => text) };
}

function bad(id: string | number | undefined, error: string): Answer {
  return { line: JSON.stringify({ id, error }), good: false };
}

function idOf(given: unknown): string | number | undefined {
  if (typeof given !== 'object' || given === null || !('id' in given)) return;
  return typeof given.id === 'string' || typeof given.id === 'number' ? given.id : undefined;
}
