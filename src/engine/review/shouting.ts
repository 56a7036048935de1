import type { Span } from '../model';
import type { Reading } from '../reading';
import type { Analysis, Sentence, Token } from '../text/analysis';
import type { Fault } from './fault';

const ENTRY = 'aplomb/shouting';

/**
 * Everyday words that no name, brand or code is made of: two words in capitals shout when one of them is among these
 * ("NO REFUND"), and are a name when none is ("NOVA POSHTA").
 */
const EVERYDAY = new Set(
  [
    'you your yours we our not no is are was were do does did have has it this that will can must should why how what i',
    'never already again always nothing cannot please read carefully yourself immediately obviously',
    'не нет вы вам вас вами ваш ваша ваше ваши мы нам нас я уже это если что как почему надо нужно или только все',
    'никогда нельзя внимательно опять снова ничего повторяю читайте',
    'ні ви вами ваші ми вже це якщо що як чому треба потрібно лише тільки або усе',
    'ніколи уважно знову нічого повторюю',
  ].flatMap((words) => words.split(' ')),
);
/** Letters that one word alone needs, to be heard as shouting rather than as an abbreviation. */
const LOUD_ALONE = 4;
/** Words that shout without an everyday word among them: so many, and long ones, which "OS, CPU, RAM, GPU" are not. */
const LOUD_TOGETHER = 4;
const LONG = 5;
const MARKS = /[!?]{3,}/gu;
const TAIL = /^[!?]+/u;
/** One exclamation mark also follows names: "BLACK FRIDAY!" */
const LOUD_TAIL = /!.*!/u;

/** Words in capitals and rows of exclamation marks: contempt that no phrase can express (docs/craft.md §2). */
export function findShouting(reading: Reading): Fault[] {
  return reading.analysis.sentences.flatMap((sentence, index) => [
    ...capitals(reading.analysis, sentence, index),
    ...marks(reading.analysis, sentence, index),
  ]);
}

function marks({ text }: Analysis, sentence: Sentence, index: number): Fault[] {
  const words = text.slice(sentence.start, sentence.end);
  return [...words.matchAll(MARKS)].map((match) => {
    const start = sentence.start + match.index;
    const calm = match[0].includes('?') ? ['?'] : ['.', '!'];
    return fault(sentence, index, { start, end: start + match[0].length }, calm);
  });
}

function capitals(analysis: Analysis, sentence: Sentence, index: number): Fault[] {
  const faults: Fault[] = [];
  let run: Token[] = [];
  const close = () => {
    const span = shouted(analysis, run);
    if (span) faults.push(fault(sentence, index, span, [calmed(analysis, sentence, run, span)]));
    run = [];
  };
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const token = analysis.tokens[at];
    if (!token) break;
    if (isCapitals(analysis, token)) run.push(token);
    else if (token.kind === 'word' && !isSingleCapital(analysis, token)) close();
  }
  close();
  return faults;
}

/** The range of a run that shouts, with the marks that end it; `undefined` when it may be a name or a code. */
function shouted({ text }: Analysis, run: readonly Token[]): Span | undefined {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) return;
  const tail = TAIL.exec(text.slice(last.end, last.end + 40))?.[0] ?? '';
  const everyday = run.some((token) => EVERYDAY.has(token.form));
  const longWords = run.filter((token) => token.form.length >= LONG).length;
  const loud =
    run.length === 1
      ? everyday && first.form.length >= LOUD_ALONE
      : everyday || LOUD_TAIL.test(tail) || (run.length >= LOUD_TOGETHER && longWords * 2 >= run.length);
  return loud ? { start: first.start, end: last.end + tail.length } : undefined;
}

/** The same words in ordinary letters. */
function calmed({ text }: Analysis, sentence: Sentence, run: readonly Token[], span: Span): string {
  let calm = text.slice(span.start, span.end).toLowerCase();
  if (sentence.language === 'en') calm = calm.replace(/(?<!\p{L})i(?!\p{L})/gu, 'I');
  if (run[0]?.start === sentence.start) calm = calm.charAt(0).toUpperCase() + calm.slice(1);
  return calm.replace(/[!?]+$/u, (tail) => (tail.includes('?') ? '?' : '.'));
}

function isCapitals({ text }: Analysis, token: Token): boolean {
  // most words begin small: no need to look any further
  if (token.kind !== 'word' || text[token.start] === token.form[0]) return false;
  const word = text.slice(token.start, token.end);
  if (!/^\p{Lu}[\p{Lu}'’ʼ-]+$/u.test(word)) return false;
  // part of a code: AB-1204, #VESNA, user_NAME
  return (
    !/[\p{N}_#@/.-]/u.test(text.charAt(token.start - 1)) &&
    !/^[_/@-]|^[.\p{N}][\p{L}\p{N}]/u.test(text.slice(token.end, token.end + 2))
  );
}

/** "I", «Я», «В»: capitals by themselves, they neither shout nor end a run of shouting. */
function isSingleCapital({ text }: Analysis, token: Token): boolean {
  return token.end - token.start <= 2 && /^\p{Lu}$/u.test(text.slice(token.start, token.end));
}

function fault(sentence: Sentence, index: number, span: Span, calm: readonly string[]): Fault {
  return {
    ...span,
    rule: 'contempt',
    entry: ENTRY,
    language: sentence.language,
    sentence: index,
    templates: [],
    edits: calm.map((text) => ({ ...span, text })),
  };
}
