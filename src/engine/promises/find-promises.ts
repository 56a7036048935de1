import type { Language, Span } from '../model';
import { type Reading, signals } from '../reading';
import { apart } from '../review/apart';
import { length, overlap, overlapsSorted } from '../spans';
import type { Analysis, Sentence } from '../text/analysis';
import { asks } from '../text/asks';
import { type Clause, clausesOf, clausesOver } from '../text/clauses';
import { dueOf } from './due';
import { CALENDARS, type Moment, momentsIn } from './moments';
import { plainly } from './parts';

/** What a draft promises by a date (docs/craft.md §3). */
export interface DatedPromise extends Span {
  language: Language;
  /** The words that tell the moment. */
  when: Span;
  /** When the moment is over, in ms since the epoch. */
  due: number;
}

/** Characters of a sentence that people write; longer ones are lists and logs. */
const LONGEST = 2_000;
/** What joins a clause to the one before, and is no part of what is promised. */
const CONJUNCTION = /^(?:and|but|so|и|а|но|поэтому|і|й|та|але|тому)\s+/iu;
/** Words beside a moment in a clause that says nothing of who does what: "By Friday,"; "and the other one by Monday". */
const FRAGMENT = 1;
const JOINED_FRAGMENT = 4;

const AND = /(?<!\p{L})(?:and|и|і|й|та)(?!\p{L})/iu;

/** Somebody who does something: we in what is to come, or anybody else. */
interface Deed extends Span {
  ours: boolean;
}

/** What a draft promises by a moment, whenever that is. */
export interface TimedPromise extends Span {
  language: Language;
  moment: Moment;
}

/**
 * The promises of a draft that are dated and ours, left to right.
 *
 * @param now ms since the epoch; moments are told from it, by the local calendar
 */
export function findPromises(reading: Reading, now: number): DatedPromise[] {
  const promises = timedPromises(reading).flatMap(({ start, end, language, moment }) => {
    const due = dueOf(moment, now);
    return due === null ? [] : { start, end, language, when: { start: moment.start, end: moment.end }, due };
  });
  return firstOfDay(promises);
}

/**
 * What a draft promises of ours by a moment, past or to come. What the customer is to do, what is past, quoted, asked or
 * hoped, and what only holds on a condition is none.
 */
export function timedPromises(reading: Reading): TimedPromise[] {
  const { analysis } = reading;
  const ours = signals(reading, 'own-deed');
  if (ours.length === 0) return [];
  const notOurs = signals(reading, 'other-deed');
  const doubts = signals(reading, 'not-promised');
  const silent = apart(analysis);
  return analysis.sentences.flatMap((sentence, index) => {
    const own = ours.filter((one) => one.sentence === index);
    if (own.length === 0 || asks(analysis, index) || length(sentence) > LONGEST) return [];
    if (isConditional(analysis.text, sentence)) return [];
    const moments = momentsOf(analysis, sentence).filter((moment) => !overlapsSorted(moment, silent));
    if (moments.length === 0) return [];
    const others = [...notOurs.filter((one) => one.sentence === index), ...othersByForm(analysis, sentence)].filter(
      (deed) => ![...own, ...moments].some((one) => overlap(deed, one)),
    );
    const deeds = [
      ...own.map(({ start, end }) => ({ start, end, ours: true })),
      ...others.map(({ start, end }) => ({ start, end, ours: false })),
    ].sort((one, other) => one.start - other.start);
    const isAlone = moments.length === 1;
    return moments
      .flatMap((moment) => promiseAt(analysis, sentence, { moment, isAlone, deeds }))
      .filter((promise) => !doubts.some((doubt) => overlap(doubt, promise) || opens(analysis.text, doubt, promise)));
  });
}

/** "If you write before noon, we will ship it today." */
function isConditional(text: string, sentence: Sentence): boolean {
  const written = plainly(text.slice(sentence.start, sentence.end)).replace(CONJUNCTION, '');
  return new RegExp(`^(?:${CALENDARS[sentence.language].condition})(?!\\p{L})`, 'iu').test(written);
}

/** Whether nothing but marks stands between a doubt and what is doubted: «Надеюсь, к пятнице привезут». */
function opens(text: string, doubt: Span, promise: Span): boolean {
  return doubt.end <= promise.start && !/[\p{L}\p{N}]/u.test(text.slice(doubt.end, promise.start));
}

/** "On Monday I will ask them and by noon you will have the answer" needs one reminder, before the first of both. */
function firstOfDay(promises: readonly DatedPromise[]): DatedPromise[] {
  const day = ({ due }: DatedPromise) => new Date(due).toDateString();
  return promises.filter(
    (one) =>
      !promises.some(
        (other) =>
          overlap(one, other) &&
          day(one) === day(other) &&
          (other.due < one.due || (other.due === one.due && other.when.start < one.when.start)),
      ),
  );
}

/** The moments of a sentence. A time without a day is of the day before it in its clause: "On Monday I will ask them and by noon …". */
function momentsOf(analysis: Analysis, sentence: Sentence): Moment[] {
  const { start: offset, end, language } = sentence;
  const clauses = clausesOf(analysis, sentence);
  const moments = momentsIn(analysis.text.slice(offset, end), language).map((moment) => ({
    ...moment,
    start: moment.start + offset,
    end: moment.end + offset,
  }));
  return moments.map((moment, index) => {
    const before = moments[index - 1];
    if (moment.day || !before?.day || before.day.is === 'stretch') return moment;
    const sameClause = clausesOver(clauses, before).to === clausesOver(clauses, moment).from + 1;
    return sameClause ? { ...moment, day: before.day } : moment;
  });
}

function promiseAt(
  analysis: Analysis,
  sentence: Sentence,
  { moment, isAlone, deeds }: { moment: Moment; isAlone: boolean; deeds: readonly Deed[] },
): TimedPromise[] {
  const { text } = analysis;
  const about = clausesAbout(analysis, clausesOf(analysis, sentence), moment, deeds);
  const first = about[0];
  const last = about.at(-1);
  if (!first || !last) return [];
  const deed = doerOf(
    text,
    moment,
    deeds.filter((one) => one.end > first.start && one.end <= last.end),
    first.start,
  );
  const before = text.slice(first.start, moment.start);
  if (!deed?.ours || (isOfPay(moment) && (!isAlone || speaksOfMoney(before, sentence.language)))) return [];
  const lead = CONJUNCTION.exec(text.slice(first.start, last.end))?.[0].length ?? 0;
  return [{ start: first.start + lead, end: last.end, language: sentence.language, moment }];
}

/** The clauses that the moment stands in, with the one before or after them where they name nobody who does anything. */
function clausesAbout(
  { text, tokens }: Analysis,
  clauses: readonly Clause[],
  moment: Moment,
  deeds: readonly Deed[],
): readonly Clause[] {
  const { from, to } = clausesOver(clauses, moment);
  const own = clauses.slice(from, to);
  const names = (clause: Clause | undefined) => clause !== undefined && deeds.some((deed) => overlap(deed, clause));
  const [first] = own;
  if (!first || own.some(names)) return own;
  const beside = own
    .flatMap((clause) => tokens.slice(clause.firstToken, clause.endToken))
    .filter((token) => token.kind === 'word' && !overlap(token, moment)).length;
  const joined = CONJUNCTION.test(text.slice(first.start, moment.end));
  // "I will …, and the rest by Friday" looks back, "By Friday, I will …" ahead
  if (beside <= (joined ? JOINED_FRAGMENT : FRAGMENT) && names(clauses[from - 1])) return clauses.slice(from - 1, to);
  return beside <= FRAGMENT && names(clauses[to]) ? clauses.slice(from, to + 1) : [];
}

/**
 * The last deed that is named before the moment, else the first after it; unless something else may stand between them or
 * have the moment: "it left today and will be with you", "your lesson on Friday will be free".
 */
function doerOf(text: string, moment: Moment, deeds: readonly Deed[], from: number): Deed | undefined {
  const before = deeds.findLast((deed) => deed.start < moment.start);
  if (before) return before;
  const [first] = deeds;
  const opens = moment.ofDeed || text.slice(from, moment.start).trim().split(/\s+/u).length <= 1;
  return opens && first && !AND.test(text.slice(moment.end, first.start)) ? first : undefined;
}

/** «За два дня» may be when, what money is for («вернём деньги за два дня»), or how long before («в субботу позвоним за час»). */
function isOfPay({ day }: Moment): boolean {
  return day?.is === 'stretch' && day.forPay;
}

function speaksOfMoney(words: string, language: Language): boolean {
  return new RegExp(`(?<!\\p{L})(?:${CALENDARS[language].money})`, 'iu').test(words);
}

/** Imperatives and past forms, where a language tells them by their endings. */
function othersByForm({ tokens }: Analysis, sentence: Sentence): Span[] {
  const { notOurs } = CALENDARS[sentence.language];
  if (!notOurs) return [];
  const form = new RegExp(`^(?:${notOurs})$`, 'u');
  return tokens
    .slice(sentence.firstToken, sentence.endToken)
    .filter((token) => token.kind === 'word' && form.test(token.form));
}
