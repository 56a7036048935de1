import type { Assessment, Language, Span } from '../../model';
import type { Reading } from '../../reading';
import { overlap } from '../../spans';
import { isBareDeed } from './beginnings';
import { isOrdinary } from './circumstances';
import { isGrief } from './close-ones';
import { costs, leavesCost } from './costs';
import { deeds, events, faultBefore, isAtOdds, isInVain, isOfTheirs, sequels, tellsOfUs } from './events';
import { owned } from './owned';
import { NEGATIVE, type Passage } from './passage';
import { isSound } from './sound/english';
import { isSoundInRussian } from './sound/russian';
import { dangles } from './sound/ukrainian';
import { type Telling, tellingOf } from './telling';
import { worded } from './worded';

/** An apology made from the customer's own words. */
export interface Apology {
  language: Language;
  text: string;
  /** Where words of the agent's own have to go, as ranges of `text`; empty for a finished sentence. */
  gaps: Span[];
  /** What happened, and what it cost, each as a clause without a full stop; missing where there is a frame alone. */
  told?: { event: string; cost?: string };
  /** Whether it cost them something that `told` leaves out. */
  leavesCost?: boolean;
}

/** Whether our own review finds nothing in a text. */
export type IsClean = (text: string, language: Language) => boolean;

const OF_COST: Record<Language, string> = {
  en: 'I understand what it cost you: […].',
  ru: 'Понимаю, чего Вам это стоило: […].',
  uk: 'Розумію, чого Вам це коштувало: […].',
};
const FRAMES: Record<Language, string> = {
  en: `I'm sorry that […]. ${OF_COST.en}`,
  ru: `Простите, что мы […]. ${OF_COST.ru}`,
  uk: `Пробачте, що […]. ${OF_COST.uk}`,
};
const GAP = '[…]';

/**
 * A specific apology (docs/craft.md §3, stages 3 and 4; S4): what happened and what it cost, told from the firm's side.
 * A frame with gaps where that can't be told safely; `null` where nothing calls for an apology.
 * @param reviews one is enough; the first is asked about every way to tell it, before the next
 */
export function apologise(reading: Reading, assessment: Assessment, reviews: readonly IsClean[]): Apology | null {
  const { kind, language } = assessment;
  if (kind !== 'constructive' && kind !== 'mixed') return null;
  const tellings = [false, true].map((ours) => tellingOf(reading, assessment, ours));
  for (const isClean of reviews) {
    const told = tell(tellings, assessment, isClean);
    if (told) return told;
  }
  return frame(language);
}

const OPENING = /^.*?(?:що|что|that) /u;

/** Whether what is told stands by itself, with everything named that its pronouns mean. */
function isWhole(language: Language, { text, event, costs }: Sentence): boolean {
  const told = text.replace(OPENING, '');
  if (language === 'en') return isSound(told.slice(0, -1));
  return !dangles(language, told) && (language !== 'ru' || isSoundInRussian(event, costs));
}

/** Languages whose apologies mark a cost that could not be told. */
const MARKED: ReadonlySet<Language> = new Set(['ru']);

/** An apology with a marked gap for a cost that could not be told. */
export function withGapForCost(apology: Apology): Apology {
  const { language, text, gaps, leavesCost: leaves } = apology;
  return leaves && gaps.length === 0 ? { ...apology, ...gapped(`${text} ${OF_COST[language]}`) } : apology;
}

function tell(tellings: readonly Telling[], assessment: Assessment, isClean: IsClean): Apology | null {
  const { language } = assessment;
  // the problem, whoever is told to have caused it, before anything else that the message tells of
  for (const isNamed of [true, false]) {
    for (const telling of tellings) {
      for (const one of events(telling, assessment)) {
        const event = owned(language, one);
        if (isNamed !== (!assessment.problem || overlap(event, assessment.problem))) continue;
        if (
          !isNamed &&
          (event.actor === 'customer' || isOfTheirs(assessment.language, event.text)) &&
          !tellsOfUs(event.text) &&
          !isInVain(event.text) &&
          !isGrief(event.text) &&
          !isAtOdds(event) &&
          !NEGATIVE.test(event.text)
        )
          continue;
        const found = sentences(telling, assessment, event).find(
          (one) => isWhole(language, one) && isClean(one.text, language),
        );
        if (!found) continue;
        const { text, told } = found;
        const leaves = MARKED.has(language) && leavesCost(telling, assessment, [found.event, ...found.costs]);
        return { language, text, gaps: [], told, ...(leaves && { leavesCost: true }) };
      }
    }
  }
  return null;
}

/** An apology, and the clauses that it is made of. */
interface Sentence {
  text: string;
  event: Passage;
  costs: readonly Passage[];
  told: { event: string; cost?: string };
}

/** The event with what it cost, then the event alone; an event that tells half is told with what came of it, or not. */
function sentences(telling: Telling, assessment: Assessment, event: Passage): Sentence[] {
  const { language } = assessment;
  if (event.open) {
    const told = sequels(telling, event).map((sequel) => sentence(language, event, sequel));
    const broken = unkept(language, event);
    return broken ? [...told, ...withCost(telling, assessment, broken)] : told;
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

/** The event with what it cost, then alone. */
function withCost(telling: Telling, assessment: Assessment, event: Passage): Sentence[] {
  const { language } = telling;
  const [cost, other] = costs(telling, assessment, event).map((one) => owned(language, one));
  const alone = sentence(language, event);
  if (!cost) return [alone];
  const both = other && event.text.length + cost.text.length + other.text.length < ONE_BREATH;
  return [...(both ? [withBoth(language, event, [cost, other])] : []), sentence(language, event, cost), alone];
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

/** A promise with what became of it; `null` where it is none that a complaint names because it was not kept. */
function unkept(language: Language, event: Passage): Passage | null {
  if (HELD_OUT.test(event.text)) return { ...event, open: false, text: `${event.text}${NOT_SO[language]}` };
  if (event.actor !== 'firm' || !PROMISED.test(event.text)) return null;
  return { ...event, open: false, text: `${event.text}${event.divided ? ',' : ''}${UNKEPT[language]}` };
}

/** What was held out to the customer, that somebody would do or that they would have. */
const HELD_OUT =
  /^(?:you were (?:\w+ )?(?:promised|assured|guaranteed|told|advised) |we (?:told|promised|assured) you .*(?:would|will) |(?:мы|ми) (?:Вам|\S+ Вам) (?:по)?об[еі]ц?щ?али, (?:что|що) )/u;

const NOT_SO: Record<Language, string> = {
  en: ', and that did not happen',
  ru: ', и этого не случилось',
  uk: ', і цього не сталося',
};

/** A deed that was promised: a complaint names it when it was not done. */
const PROMISED =
  /^(?:we promised to |(?:[\p{L}\d]+ (?:\p{L}+ )?назад )?мы (?:\S+ )?(?:по)?обещали (?:\S+ )?\S+ть(?:ся)? |(?:[\p{L}\d]+ (?:\p{L}+ )?тому )?ми (?:\S+ )?(?:по)?обіцяли (?:\S+ )?\S+ти(?:ся)? )/u;

const UNKEPT: Record<Language, string> = {
  en: " and didn't",
  ru: ' и не сделали этого',
  uk: ' і не зробили цього',
};

/** The event without the cause that the customer gives, which read as an excuse from us; then its first clause. */
function shorter(language: Language, event: Passage): Passage[] {
  const texts = [
    event.text.replace(CAUSE, ''),
    event.text.replace(THOUGH, ''),
    event.opening ?? event.text,
    event.text.replace(AND_THEN, ''),
  ];
  return texts
    .filter((text) => text !== event.text && !isOrdinary(language, text) && !isBareDeed(language, text))
    .map((text) => ({ ...event, text, divided: text.includes(',') }));
}

/** What came of a thing of ours, in the words of a customer who says who did it. */
const AND_THEN = /(?<=^(?:the|our|your) .{12,}) and the .*$/u;

/** What it should have been, in words that an apology may not have. */
const THOUGH = /, хоча .*$/u;

const CAUSE = /,? (?:because|потому что|тому що|бо) .*$/u;

/** Alone, what it cost has no "it" to point back at. */
const OF_IT = / (?:because of (?:it|this|that)|из-за этого|через це)$/u;

function sentence(language: Language, event: Passage, cost?: Passage): Sentence {
  // "you ordered an eight and | you got a five": the subject is named once
  const rest = event.open && event.actor === 'customer' ? cost?.text.replace(/^(?:Вы|Ви|you) /u, '') : cost?.text;
  const whole = event.open && rest ? `${event.text}${language === 'en' ? ' and' : ', а'} ${rest}` : event.text;
  const costs = cost && rest !== undefined ? [{ ...cost, text: rest }] : [];
  return {
    text: worded(language, event, costs),
    event,
    costs,
    told: { event: whole, cost: event.open ? undefined : cost?.text.replace(OF_IT, '') },
  };
}

function frame(language: Language): Apology {
  return { language, ...gapped(FRAMES[language]) };
}

function gapped(text: string): Pick<Apology, 'text' | 'gaps'> {
  const gaps: Span[] = [];
  for (let at = text.indexOf(GAP); at >= 0; at = text.indexOf(GAP, at + 1))
    gaps.push({ start: at, end: at + GAP.length });
  return { text, gaps };
}
