import type { LearnedReader } from '../learned/reader';
import type { Assessment, Language, MessageKind, Span } from '../model';
import { mainLanguage, type Reading, signals } from '../reading';
import { overlap, overlapsSorted } from '../spans';
import type { Analysis } from '../text/analysis';
import { isCommonEnglish } from '../text/language';
import { type Abuse, findAbuse } from './abuse';
import { type Excerpt, excerpts, shorten, trimExcerpt } from './excerpt';
import { findProblem } from './problem';

/**
 * What kind of message came in (docs/craft.md §1). A message that tells of a problem or of a lawful next step is a
 * complaint however loud it is; only words aimed at the reader make it abuse.
 */
export function assess(reading: Reading, hint?: Language, learned?: LearnedReader): Assessment {
  const language = mainLanguage(reading.analysis, hint);
  const abuse = findAbuse(reading, learned);
  const parts = excerpts(reading.analysis, abuse.evidence);
  const { told, problem } = findProblem(reading, parts, abuse.evidence, language);
  return {
    language,
    kind: kindOf(reading, abuse, told),
    abuse: abuse.kinds,
    severity: abuse.severity,
    evidence: abuse.evidence,
    problem,
    ...(problem && isCoarse(reading, problem) ? { coarse: true } : {}),
    ...(signals(reading, 'situation-injury', 'situation-beyond-repair').length > 0 ? { grave: true } : {}),
    losses: findLosses(reading, parts, language),
    ask: findAsk(reading, parts, language),
    askedWhy: signals(reading, 'asked-why').length > 0,
  };
}

function isCoarse(reading: Reading, problem: Span): boolean {
  return signals(reading, 'coarse').some((one) => overlap(one, problem));
}

function kindOf(reading: Reading, abuse: Abuse, complains: boolean): MessageKind {
  if (abuse.evidence.length > 0) return complains ? 'mixed' : 'abusive';
  return complains || abuse.reported || signals(reading, 'lawful-step').length > 0 ? 'constructive' : 'neutral';
}

function findLosses(reading: Reading, parts: readonly Excerpt[], language: Language): Assessment['losses'] {
  const losses: Assessment['losses'] = [];
  for (const { what, start, end } of signals(reading, 'loss-practical', 'loss-emotional')) {
    if (what.sort !== 'signal') continue;
    const part = excerptAt(parts, start);
    if (!part) continue;
    const sort = what.signal === 'loss-practical' ? 'practical' : 'emotional';
    const words = trimExcerpt(reading.analysis, shorten(reading.analysis, part, { start, end }), language);
    if (overlapsSorted(words, losses)) continue;
    losses.push({ ...words, sort });
  }
  return losses;
}

/** The last thing asked for: customers tell first and ask then. */
function findAsk(reading: Reading, parts: readonly Excerpt[], language: Language): Span | null {
  const { analysis } = reading;
  for (const { start, end } of signals(reading, 'ask').reverse()) {
    const part = excerptAt(parts, start);
    const ask = part && trimExcerpt(analysis, shorten(analysis, part, { start, end }), language);
    if (ask && namesWhat(analysis, ask)) return ask;
  }
  return null;
}

/** Whether more is left of an ask than how it began: "Could you …" says nothing. */
function namesWhat({ tokens }: Analysis, ask: Span): boolean {
  const words = tokens.filter((token) => token.kind === 'word' && overlap(token, ask));
  return words.length > 1 && words.some(({ form }) => !isCommonEnglish(form));
}

function excerptAt(parts: readonly Excerpt[], offset: number): Excerpt | undefined {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const part = parts[low];
  return part && part.start <= offset ? part : undefined;
}
