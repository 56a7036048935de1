import type { Language, Span } from '../model';
import { type Reading, signals } from '../reading';
import { apart } from '../review/apart';
import { overlap, overlapsSorted } from '../spans';
import type { Analysis, Sentence } from '../text/analysis';
import { asks } from '../text/asks';
import { type Clause, clausesOf, clausesOver } from '../text/clauses';
import { dueOf } from './due';
import { CALENDARS, type Moment, momentsIn } from './moments';

/** What a draft promises by a date (docs/craft.md §3). */
export interface DatedPromise extends Span {
  language: Language;
  /** The words that tell the moment. */
  when: Span;
  /** When the moment is over, in ms since the epoch. */
  due: number;
}

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

/**
 * The promises of a draft that are dated and ours, left to right. What the customer is to do, what is past, quoted or
 * asked, and what only holds on a condition is none.
 *
 * @param now ms since the epoch; moments are told from it, by the local calendar
 */
export function findPromises(reading: Reading, now: number): DatedPromise[] {
  const { analysis } = reading;
  const ours = signals(reading, 'own-deed');
  if (ours.length === 0) return [];
  const notOurs = signals(reading, 'other-deed');
  const silent = apart(analysis);
  return analysis.sentences.flatMap((sentence, index) => {
    const own = ours.filter((one) => one.sentence === index);
    if (own.length === 0 || asks(analysis, index)) return [];
    const text = analysis.text.slice(sentence.start, sentence.end);
    const moments = sharingDays(
      momentsIn(text, sentence.language)
        .map((moment) => ({ ...moment, start: moment.start + sentence.start, end: moment.end + sentence.start }))
        .filter((moment) => !overlapsSorted(moment, silent)),
      clausesOf(analysis, sentence),
    );
    if (moments.length === 0) return [];
    const others = [...notOurs.filter((one) => one.sentence === index), ...othersByForm(analysis, sentence)];
    const deeds: Deed[] = [
      ...own.map((deed) => ({ start: deed.start, end: deed.end, ours: true })),
      ...others
        .filter((deed) => !own.some((mine) => overlap(deed, mine)))
        .map(({ start, end }) => ({ start, end, ours: false })),
    ].filter((deed) => !moments.some((moment) => overlap(deed, moment) && !deed.ours));
    return firstOfDay(
      moments.flatMap((moment) => promiseAt(analysis, sentence, moment, deeds, moments.length - 1, now)),
    );
  });
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

/** "On Monday I will ask them and by noon you will have the answer": a time without a day is of the day before it in its clause. */
function sharingDays(moments: readonly Moment[], clauses: readonly Clause[]): Moment[] {
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
  moment: Moment,
  deeds: readonly Deed[],
  others: number,
  now: number,
): DatedPromise[] {
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
  if (!deed?.ours || isNoTime(text.slice(first.start, moment.start), sentence.language, moment, others)) return [];
  const due = dueOf(moment, now);
  if (due === null) return [];
  const lead = CONJUNCTION.exec(text.slice(first.start, last.end))?.[0].length ?? 0;
  const { start, end } = moment;
  return [{ start: first.start + lead, end: last.end, language: sentence.language, when: { start, end }, due }];
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
  const sorted = [...deeds].sort((one, other) => one.start - other.start);
  const before = sorted.findLast((deed) => deed.start < moment.start);
  if (before) return before;
  const [first] = sorted;
  const opens = moment.ofDeed || text.slice(from, moment.start).trim().split(/\s+/u).length <= 1;
  return opens && first && !AND.test(text.slice(moment.end, first.start)) ? first : undefined;
}

/** «Вернём деньги за два дня»: the days are what the money is for; «в субботу позвоним за час»: an hour before. */
function isNoTime(before: string, language: Language, { day }: Moment, others: number): boolean {
  const { money } = CALENDARS[language];
  if (day?.is !== 'stretch' || !day.forPay) return false;
  return others > 0 || new RegExp(`(?<!\\p{L})(?:${money})`, 'iu').test(before);
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
