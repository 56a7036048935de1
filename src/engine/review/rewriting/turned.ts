import type { Language, Rewrite, Span } from '../../model';
import type { Reading } from '../../reading';
import { length } from '../../spans';
import type { Analysis, Sentence } from '../../text/analysis';
import { clausesOf, clausesOver } from '../../text/clauses';
import type { Fault } from '../fault';
import type { Place } from '../place';
import { inTheCaseOf, isOpening, TERMINAL } from '../put-in-place';
import { ENGLISH } from './english';
import { GOES_ON, SOMEBODY } from './leaning';
import { tellsFact } from './removed';
import { russianTurnings } from './russian';
import { onlyTakesBack } from './taken-back';
import type { Turning } from './turning';
import { ukrainianTurnings } from './ukrainian';

const TURNINGS: Record<Language, () => readonly Turning[]> = {
  en: () => ENGLISH,
  ru: russianTurnings,
  uk: ukrainianTurnings,
};
const made: Partial<Record<Language, readonly Turning[]>> = {};

function turningsOf(language: Language): readonly Turning[] {
  made[language] ??= TURNINGS[language]();
  return made[language];
}

/** Characters of a passage that is looked at: a longer one is no sentence. */
const LONGEST = 400;
/** A passage of more than one sentence takes the place of whole sentences only. */
const SENTENCES = /[.!?…]\s+\p{Lu}|[.!?]$/u;
/** Smileys and the like at the end, that were meant for other words. */
const SMILES = /(?:\s*(?:\p{Extended_Pictographic}|\uFE0F|\){2,}|[:;]-?[)(]))+$/u;
/** How much of the next sentence is looked through for that. */
const NEXT = 60;

/**
 * What a fault becomes where it is built as one of the constructions we know: all facts kept, its harm gone. The whole
 * sentence is tried before the clause that holds the fault.
 */
export function* turned(reading: Reading, fault: Fault, place: Place): Generator<Rewrite> {
  const { analysis } = reading;
  const sentence = analysis.sentences[fault.sentence];
  if (!sentence || length(sentence) > LONGEST || /\?\s*$/u.test(analysis.text.slice(sentence.start, sentence.end)))
    return;
  for (const span of passages(analysis, sentence, place)) {
    const words = analysis.text.slice(span.start, span.end).replace(SMILES, '');
    for (const { rules, find, write } of turningsOf(fault.language)) {
      const parts = rules.includes(fault.rule) ? find(words) : null;
      const text = parts && write(parts);
      const where = withLead(analysis, sentence, span, place);
      const rewrite = text ? fitted(reading, sentence, where, text) : null;
      if (!text || !rewrite || isTorn(fault, analysis, sentence, rewrite)) continue;
      yield rewrite;
      // what is left of it may be a promise without a day
      const promised = TONES.has(fault.rule) ? timed(text, fault.language) : null;
      const kept = promised === null ? null : fitted(reading, sentence, where, promised);
      if (kept) yield kept;
      break;
    }
  }
}

/** Rules of how something is said: what they leave may be what another rule is about. */
const TONES = new Set(['dissuasion', 'contempt']);

function timed(words: string, language: Language): string | null {
  for (const { rules, find, write } of turningsOf(language)) {
    const parts = rules.includes('vague-promise') ? find(words.replace(/[.!]+$/u, '')) : null;
    const said = parts && write(parts);
    if (said) return said;
  }
  return null;
}

/** The sentence without its greeting and its last mark, then the fault's clauses to the end, then these alone. */
function passages({ text }: Analysis, { end }: Sentence, { own, opening }: Place): Span[] {
  const whole = text.slice(opening, end).trimEnd();
  const last = opening + whole.length - (TERMINAL.exec(whole)?.[0].length ?? 0);
  const spans = [
    { start: opening, end: last },
    { start: own.start, end: last },
    { start: own.start, end: Math.min(own.end, last) },
  ];
  return spans.filter(
    (one, at) =>
      one.end > one.start && spans.findIndex(({ start, end: to }) => start === one.start && to === one.end) === at,
  );
}

/** With the words before it that would take back what it becomes: "That's not us, ask them". */
function withLead(analysis: Analysis, { language }: Sentence, { start, end }: Span, { opening }: Place): Span {
  const lead = { start: opening, end: start };
  return { start: start > opening && onlyTakesBack(analysis, lead, language) ? opening : start, end };
}

function fitted(reading: Reading, sentence: Sentence, { start, end }: Span, made: string): Rewrite | null {
  const { text } = reading.analysis;
  const rest = text.slice(end, sentence.end).trimEnd();
  const mark = TERMINAL.exec(rest)?.[0] ?? '';
  const words = inTheCaseOf(text.slice(start, end), made, isOpening(reading.analysis, sentence, start));
  if (rest === '' && !SENTENCES.test(made)) return { start, end, text: words };
  // "…, we only sold it": behind a step of ours that is the harm once more
  const isLast =
    rest === mark ||
    onlyTakesBack(reading.analysis, { start: end, end: sentence.end }, sentence.language) ||
    (made.includes('…]') && !tellsFact(reading, { start: end, end: sentence.end }));
  // a statement now, whatever cried or asked before
  if (isLast) return { start, end: end + rest.length, text: TERMINAL.test(words) ? words : `${words}.` };
  return SENTENCES.test(made) || GOES_ON.test(rest) ? null : { start, end, text: words };
}

/** Whether a phrase of blame begins its clause, and nobody speaks of its subject further on: "we lost" can stand there. */
export function canChangeSubject(analysis: Analysis, fault: Fault): boolean {
  const sentence = analysis.sentences[fault.sentence];
  if (fault.rule !== 'blame' || !sentence) return true;
  const clauses = clausesOf(analysis, sentence);
  const clause = clauses[clausesOver(clauses, fault).from];
  const before = analysis.text.slice(clause?.start ?? sentence.start, fault.start);
  return (
    (before.trim() === '' || LEADS_IN.test(before)) &&
    !isTorn(fault, analysis, sentence, { end: fault.end, text: '' }) &&
    !US.test(analysis.text.slice(fault.end, clause?.end ?? sentence.end))
  );
}

const LEADS_IN = /(?<!\p{L})(?:that|and|so|because|but|also|today|что|и|а|но|що|і|й|та|але)\s+$/iu;
const US = /(?<!\p{L})(?:us|me|нас|нам|нами|меня|мне|мене|мені)(?!\p{L})/iu;

/** «Вы не приложили фото, | поэтому мы …», «Поставщик задержал, | мы сами ждём»: what is left makes no sense behind it. */
function isTorn(
  { rule }: Fault,
  analysis: Analysis,
  sentence: Sentence,
  { end, text }: Pick<Rewrite, 'end' | 'text'>,
): boolean {
  const rest = analysis.text.slice(end, sentence.end);
  if (rule === 'correction') return THEREFORE.test(rest);
  return rule === 'blame' && (OURSELVES.test(text + rest) || isLeftAlone(analysis, sentence, end));
}

const THEREFORE = /^,? (?:so|and|поэтому|так что|и|тому|тож|отже|і|й)(?!\p{L})/iu;
/** «мы сами ждём», «рецепт выписали вы сами». */
const OURSELVES =
  /(?<!\p{L})(?:мы|вы|ми|ви) (?:и |й )?(?:сами|самі|тоже|також|теж)(?!\p{L})|we(?:'re| are) (?:also |still )?waiting/iu;

function isLeftAlone({ text, sentences }: Analysis, sentence: Sentence, from: number): boolean {
  const next = sentences[sentences.indexOf(sentence) + 1];
  const ahead =
    text.slice(from, sentence.end) + (next ? ` ${text.slice(next.start, Math.min(next.end, next.start + NEXT))}` : '');
  return SOMEBODY[sentence.language].test(ahead);
}
