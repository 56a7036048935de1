import type { Assessment, Language } from '../../model';
import type { Reading } from '../../reading';
import { isBareDeed } from './beginnings';
import { isOrdinary } from './circumstances';
import { costs } from './costs';
import { deeds } from './events';
import { faultBefore } from './fault-before';
import { owned } from './owned';
import type { Passage } from './passage';
import { NEGATIVE } from './presentable';
import { onlyShows } from './sayable';
import { sequels } from './sequels';
import { UKRAINIAN } from './tables/ukrainian';
import type { Telling } from './telling';
import { type Pronoun, pronounForThing, thingsFor } from './things';
import { unkept } from './unkept';
import { tellsOfUs } from './whose-doing';
import { worded } from './worded';
import { wordsOf } from './words';

/** An apology, and the clauses that it is made of. */
export interface Sentence {
  text: string;
  event: Passage;
  costs: readonly Passage[];
  told: { event: string; cost?: string };
}

/** The event with what it cost, then the event alone; an event that tells half is told with what came of it, or not. */
export function sentences(telling: Telling, assessment: Assessment, told: Passage): Sentence[] {
  const event = told.open ? told : withIt(telling, told, told);
  const { language } = assessment;
  if (event.open) {
    const sequel = sequels(telling, event).map((one) => sentence(language, event, withIt(telling, event, one)));
    const broken = unkept(language, event);
    return broken ? [...sequel, ...withCost(telling, assessment, broken)] : sequel;
  }
  // what the firm did, and then this: a deed that nothing marks as a problem is one by what came of it
  const deed =
    event.actor === 'customer'
      ? deeds(telling)
          .map((one) => (one.open ? unkept(language, one) : one))
          .findLast((one) => one !== null && one.end <= event.start)
      : undefined;
  const fault = faultBefore(telling, assessment, event);
  return [
    ...(deed ? [sentence(language, deed, event)] : []),
    ...(fault ? [sentence(language, fault, event)] : []),
    ...withCost(telling, assessment, event),
    ...shorter(language, event).map((short) => sentence(language, short)),
  ];
}

/** «Вы сдали пальто, а мы вернули [его] с пятном»: what was given back, is named in front. */
function withIt({ language, reading }: Telling, given: Passage, returned: Passage): Passage {
  if (language === 'uk') return withPronoun(reading, given, returned);
  const lacks = language === 'ru' ? RETURNED.exec(returned.text) : null;
  if (!lacks) return returned;
  const { tokens } = reading.analysis;
  const [first, last] = [
    tokens.findIndex(({ start }) => start >= given.start),
    tokens.findLastIndex(({ end }) => end <= given.end),
  ];
  const pronoun = pronounForThing(wordsOf(reading.analysis, first, last + 1));
  const at = lacks.index + lacks[0].length;
  return pronoun
    ? { ...returned, text: `${returned.text.slice(0, at)} ${IT[pronoun]}${returned.text.slice(at)}` }
    : returned;
}

/** «мы вернули | с жёлтым пятном»: no word of what. */
const RETURNED =
  /(?:^|(?<=^Вы .*, а ))мы (?:\p{L}+ )?(?:вернули|привезли|прислали|доставили|отдали|выдали)(?= (?:без|с|со|в|на|не в) )/u;

const IT: Partial<Record<Pronoun, string>> = { он: 'его', она: 'её', оно: 'его', они: 'их' };

/** «Ви купили чайник, а сьогодні вранці [він] заіскрив»: the thing is named once. */
function withPronoun({ analysis }: Reading, given: Passage, came: Passage): Passage {
  if (given === came) return came;
  const [first, last] = [
    analysis.tokens.findIndex(({ start }) => start >= given.start),
    analysis.tokens.findLastIndex(({ end }) => end <= given.end),
  ];
  const words = wordsOf(analysis, first, last + 1);
  for (const pronoun of ['він', 'вона', 'воно', 'вони'] as const) {
    const [thing, ...others] = thingsFor(words, pronoun);
    const at = thing === undefined ? -1 : came.text.split(' ').indexOf(thing);
    if (at < 0 || at > 3 || others.length > 0) continue;
    const said = came.text.split(' ');
    const before = said[at - 1];
    if (before !== undefined && !UKRAINIAN.adverbial.has(before) && !/^\p{Ll}+(?:нь|ць|ії|ок|ти|ні)$/u.test(before))
      continue;
    return { ...came, text: [...said.slice(0, at), pronoun, ...said.slice(at + 1)].join(' ') };
  }
  return came;
}

/** The event with what it cost, then alone. */
function withCost(telling: Telling, assessment: Assessment, event: Passage): Sentence[] {
  const { language } = telling;
  const [cost, other] = costs(telling, assessment, event).map((one) => withoutCause(language, owned(language, one)));
  const alone = sentence(language, event);
  if (!cost) return [alone];
  // what we did comes first, whichever of the two was taken for the problem
  if (language === 'en' && event.actor === 'other' && cost.end <= event.start && tellsOfUs(cost.text))
    return [sentence(language, cost, event), sentence(language, cost)];
  const both = other && event.text.length + cost.text.length + other.text.length < ONE_BREATH;
  return [...(both ? [withBoth(language, event, [cost, other])] : []), sentence(language, event, cost), alone];
}

/** «Вам довелося відпроситися, бо майстер обіцяв бути зранку»: why they had to, is the event. */
function withoutCause(language: Language, cost: Passage): Passage {
  const text = language === 'uk' ? cost.text.replace(CAUSE, '') : cost.text;
  return text === cost.text ? cost : { ...cost, text, divided: text.includes(',') };
}

/** Characters of an event with two things that it cost. */
const ONE_BREATH = 170;

/** «… что торт привезли чужой, что на нём были чужие имена и что Ваша дочь плакала». */
function withBoth(language: Language, event: Passage, both: readonly [Passage, Passage]): Sentence {
  const [first, last] = both[0].start < both[1].start ? both : [both[1], both[0]];
  return {
    text: worded(language, event, [first, last]),
    event,
    costs: [first, last],
    told: { event: event.text, cost: both[0].text.replace(OF_IT, '') },
  };
}

/** The event without the cause that the customer gives, which read as an excuse from us; then its first clause. */
function shorter(language: Language, event: Passage): Passage[] {
  const texts = [
    event.text.replace(CAUSE, ''),
    event.text.replace(THOUGH, ''),
    language === 'ru' && opensContrast(event) ? event.text : (event.opening ?? event.text),
    event.text.replace(AND_THEN, ''),
  ];
  return texts
    .filter(
      (text) =>
        text !== event.text && !isOrdinary(language, text) && !isBareDeed(language, text) && !onlyShows(language, text),
    )
    .map((text) => ({ ...event, text, divided: text.includes(',') }));
}

/** «счётчик поверили, | а показания обнулили»: the fault is in the second half. */
function opensContrast({ opening, text }: Passage): boolean {
  return opening !== undefined && text.startsWith(`${opening}, а `) && !NEGATIVE.test(opening);
}

/** What came of a thing of ours, in the words of a customer who says who did it. */
const AND_THEN = /(?<=^(?:the|our|your) .{12,}) and the .*$/u;

/** What it should have been, in words that an apology may not have. */
const THOUGH = /, хоча .*$/u;

const CAUSE = /,? (?:because|потому что|тому що|бо) .*$/u;

/** Alone, what it cost has no "it" to point back at. */
const OF_IT = / (?:because of (?:it|this|that)|из-за этого|через це)$/u;

function sentence(language: Language, event: Passage, cost?: Passage): Sentence {
  // "you ordered an eight and | you got a five", «ми обіцяли передзвонити, а | не передзвонили»: the subject is named once
  const subject = event.actor === 'customer' ? /^(?:Вы|Ви|you) /u : /^(?:мы|ми) (?=не )/u;
  const rest = event.open && event.actor !== 'other' ? cost?.text.replace(subject, '') : cost?.text;
  const whole = event.open && rest ? `${event.text}${language === 'en' ? ' and' : ', а'} ${rest}` : event.text;
  const costs = cost && rest !== undefined ? [{ ...cost, text: rest }] : [];
  return {
    text: worded(language, event, costs),
    event,
    costs,
    told: { event: whole, cost: event.open ? undefined : cost?.text.replace(OF_IT, '') },
  };
}
