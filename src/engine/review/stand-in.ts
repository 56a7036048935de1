import type { Language, Rewrite, Span } from '../model';
import { overlap } from '../spans';
import type { Analysis, Sentence } from '../text/analysis';
import type { Fault } from './fault';
import { openingOf } from './place';
import { asSentences } from './put-in-place';
import { MAY_REFUSE, refuses } from './refusal';
import type { Draft } from './rewrites';
import { MISSED } from './rewriting/removed';
import { wholeWords } from './rewriting/turning';

/** Rules that an apology for what happened answers, whatever the sentence says in its place. */
const ANSWERED = new Set(['excuse', 'blame', 'dissuasion', 'contempt']);
/** What would have been, had the customer done otherwise: nothing that is. */
const HAD_YOU = /^\s*(?:if you had|if you'd|had you|если бы Вы|якби Ви)(?!\p{L})/iu;
/** Rules whose sentence says sorry: another apology loses nothing of it. */
const SORRY = new Set(['stock-apology', 'non-apology']);
/** Rules whose frame says sorry, which one reply does once. */
const APOLOGISING = new Set([...SORRY, 'excuse', 'blame']);

/** Whoever writes, and what they ask for: with these a sentence says more than its harm. */
const OF_OURS: Record<Language, RegExp> = {
  en: wholeWords("i, i'll, i've, i'm, we'll, we've, please, kindly, let me"),
  ru: wholeWords('я, пожалуйста, давайте, пришлите, напишите, привезите, приходите, приносите'),
  uk: wholeWords('я, будь ласка, прошу, давайте, надішліть, напишіть, привезіть, приходьте, приносьте'),
};

/** One person, who was of the sentence before: with it gone, nobody would know who. */
const ONE_PERSON: Record<Language, RegExp> = {
  en: wholeWords('he, she, his, her, him'),
  ru: wholeWords('он, она, его, её, ее, ему, ей, ним, ней'),
  uk: wholeWords('він, вона, його, її, йому, їй, ним, ній, нею'),
};
/** Figures and days, that the customer would miss; "normal for a Saturday" is none. */
const FIGURES =
  /\d+|(?<!\p{L}|for an? |для )(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|понедельник|вторник|сред[уы]|четверг|пятниц|суббот|воскресенье|сегодня|завтра|понеділ|вівтор|серед[уи]|п['’ʼ]ятниц|субот|неділ|сьогодні)/giu;
/** Right before the harm they are part of it: "Please calm down". */
const PLEASE = /(?:please|kindly|пожалуйста|будь ласка|прошу),?\s*(?=…)/giu;

/** An apology for what the customer told, in the place of a sentence that tells nothing else than its harm. */
export function* apologyInstead(fault: Fault, draft: Draft, specific: string | undefined) {
  const sentence = draft.reading.analysis.sentences[fault.sentence];
  const said = sentence ? draft.reading.analysis.text.slice(sentence.start, sentence.end) : '';
  const isAnswered = ANSWERED.has(fault.rule) || (fault.rule === 'correction' && HAD_YOU.test(said));
  if (specific === undefined || !isAnswered || Number.isFinite(draft.ownedFrom)) return;
  yield* inItsPlace(fault, draft, specific);
}

/** A frame with gaps in the place of such a sentence: only the agent knows what belongs there. */
export function* frameInstead(fault: Fault, draft: Draft): Generator<Rewrite> {
  const text = frameOf(fault, draft);
  if (text) yield* inItsPlace(fault, draft, text);
}

/** The frame of a rule; none where the reply says so already, or is sorry already and the frame would be. */
export function frameOf(fault: Fault, { instead, said, ownedFrom }: Draft): string | undefined {
  const text = instead(fault);
  if (!text || said.says(text)) return undefined;
  const isSorry = said.apologises(fault) || (MAY_REFUSE.has(fault.rule) && Number.isFinite(ownedFrom));
  return isSorry && APOLOGISING.has(fault.rule) ? undefined : text;
}

function* inItsPlace(fault: Fault, draft: Draft, text: string): Generator<Rewrite> {
  const { analysis } = draft.reading;
  const sentence = analysis.sentences[fault.sentence];
  if (!sentence) return;
  const opening = openingOf(analysis, fault, sentence);
  const whole = { start: opening, end: sentence.end };
  if (tellsMore(fault, draft, whole)) return;
  const rewrite = asSentences(analysis, sentence, { own: whole, opening, beside: { before: null, after: null } }, text);
  if (rewrite) yield rewrite;
}

/** Figures and days that the customer did not tell. */
export function newFigures(said: string, isKnown: Draft['isKnown']): string[] {
  return (said.match(FIGURES) ?? []).filter((figure) => !isKnown(figure));
}

/** Whether a sentence tells the customer something that neither they know nor its harm is made of. */
function tellsMore({ rule, sentence, ...fault }: Fault, { reading, faults, isKnown }: Draft, whole: Span): boolean {
  const { analysis, found } = reading;
  const said = analysis.text.slice(whole.start, whole.end);
  const next = analysis.sentences[sentence + 1];
  const language = analysis.sentences[sentence]?.language ?? 'en';
  const harm = [fault, ...(faults.get(sentence) ?? [])];
  const clean = harm.reduce((left, { start, end }) => blanked(left, start - whole.start, end - whole.start), said);
  return (
    /\?\s*$/u.test(said) ||
    refuses(rule, said, language) ||
    OF_OURS[language].test(clean.replace(PLEASE, '')) ||
    // the frame of a correction asks for the facts
    (rule !== 'correction' && newFigures(said, isKnown).length > 0) ||
    // "he" of the next sentence would be nobody
    (next !== undefined && speaksOfOne(analysis, next)) ||
    (!SORRY.has(rule) &&
      found.some(
        ({ what, ...at }) =>
          what.sort === 'signal' &&
          MISSED.has(what.signal) &&
          overlap(at, whole) &&
          !harm.some((one) => overlap(one, at)),
      ))
  );
}

/** Whether a sentence speaks of one person by a pronoun alone. */
export function speaksOfOne({ text }: Analysis, { start, end, language }: Sentence): boolean {
  return ONE_PERSON[language].test(text.slice(start, end));
}

function blanked(text: string, from: number, to: number): string {
  const start = Math.max(0, from);
  return text.slice(0, start) + '…'.repeat(Math.max(0, to - start)) + text.slice(to);
}
