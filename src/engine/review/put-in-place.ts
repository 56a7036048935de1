import type { Rewrite, Span } from '../model';
import type { RewriteScope } from '../packs/knowledge';
import type { Analysis } from '../text/analysis';
import { type Clause, clausesOf, clausesOver } from '../text/clauses';
import { greetingClauses } from '../text/greeting';
import type { Fault } from './fault';

const TERMINAL = /[.!?…]+$/u;
const ANY_MARK = /[.!?…,:;]+$/u;
/** The English pronoun keeps its capital wherever it stands. */
const PRONOUN_I = /^I(?!\p{L})/u;

/**
 * Puts the words of a rewrite in the place of a fault: its phrase, its clause or its sentence (a greeting stays). The
 * first letter and the mark at the end follow what stands there; marks that the wording doesn't bring are kept.
 */
export function putInPlace(analysis: Analysis, fault: Fault, text: string, scope: RewriteScope): Rewrite | null {
  const sentence = analysis.sentences[fault.sentence];
  if (!sentence) return null;
  const clauses = clausesOf(analysis, sentence);
  const place = placeOf(analysis, fault, sentence, clauses, scope);
  const original = analysis.text.slice(place.start, place.end);
  const words = inTheCaseOf(original, text, place.start === clauses[0]?.start);

  if (scope === 'sentence') {
    const kept = TERMINAL.test(text) ? 0 : (TERMINAL.exec(original)?.[0].length ?? 0);
    return { start: place.start, end: place.end - kept, text: words };
  }
  const follows = analysis.text.slice(place.end, sentence.end).trimStart();
  if (follows === '') return { ...place, text: words };
  return { ...place, text: words.replace(/^\p{P}/u.test(follows) ? ANY_MARK : TERMINAL, '') };
}

function placeOf(
  analysis: Analysis,
  fault: Fault,
  sentence: Span,
  clauses: readonly Clause[],
  scope: RewriteScope,
): Span {
  if (scope === 'phrase') return { start: fault.start, end: fault.end };
  if (scope === 'sentence') {
    const opening = clauses[greetingClauses(analysis, clauses)]?.start ?? sentence.start;
    const end = sentence.start + analysis.text.slice(sentence.start, sentence.end).trimEnd().length;
    return { start: Math.min(opening, fault.start), end: Math.max(end, fault.end) };
  }
  const { from, to } = clausesOver(clauses, fault);
  const start = Math.min(clauses[from]?.start ?? fault.start, fault.start);
  return { start, end: Math.max(clauses[to - 1]?.end ?? fault.end, fault.end) };
}

/** Words that begin where `original` begins, with a capital letter only where one belongs. */
function inTheCaseOf(original: string, words: string, atStart: boolean): string {
  const first = original.charAt(0);
  const isUpper = first !== first.toLowerCase();
  // a figure has no case: «1С» at the start of a sentence gives way to a capital
  const isLower = first !== first.toUpperCase();
  if (atStart) return isLower ? words : words.charAt(0).toUpperCase() + words.slice(1);
  const isName = PRONOUN_I.test(words) || /^\p{Lu}{2}/u.test(words);
  return isUpper || isName ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
