import type { Language } from '../../model';
import { askedAbout } from './asked';
import { asWritten } from './chat-words';
import { pronounsFor } from './close-ones';
import { withAnd, withoutFinding, withoutListed, withoutMoment } from './english/plain';
import { BROKEN } from './english/subject';
import { asYours } from './english/third-persons';
import { isFiniteVerb } from './english/verbs';
import { isUndone, secondAt } from './leaning';
import { LINKS } from './links';
import { withOneOfOurs } from './ones-of-ours';
import {
  quietly,
  uncapitalised,
  withoutAddressee,
  withoutLoose,
  withoutOrderNumber,
  withoutQuoted,
  withoutRole,
  withoutScareQuotes,
} from './plain-words';
import { isParty } from './slavic/nouns';
import { saysWhile, sharesSubject } from './slavic/shared-subject';
import { isPluralPast, isPredicate, looksFirst } from './slavic/verbs';
import { withStandIn, withThing } from './stand-ins';
import { RUSSIAN } from './tables/russian';
import type { SlavicTables } from './tables/slavic';
import { UKRAINIAN } from './tables/ukrainian';
import {
  asks,
  formAt,
  isCutShort,
  isJoined,
  isLater,
  isRelative,
  LIKELY_COST,
  SURE_COST,
  type Telling,
} from './telling';
import { isForeign, isKnown, isWaiting, tellsOfMany } from './told-of';
import { turnWhatCan } from './turn-what-can';
import type { Actor, Turned } from './turned';
import { withUnderstood } from './understood';
import { lineOf, type Word, word, wordsOf } from './words';

const NOMINATIVE = /^(?:он|она|оно|они|його|йому|его|ему|він|вона|воно|вони|he|she|him|they|them)$/u;

const SLAVIC: Record<Language, SlavicTables | undefined> = { en: undefined, ru: RUSSIAN, uk: UKRAINIAN };

const VERBS: Record<Language, (one: Word) => boolean> = {
  en: isFiniteVerb,
  ru: (one) => isPredicate(one, RUSSIAN) && !RUSSIAN.adverbial.has(one.form),
  uk: (one) => isPredicate(one, UKRAINIAN) && !UKRAINIAN.adverbial.has(one.form),
};

/** Amid a sentence it asks nothing: «зависла, за что я платил». */
const FOR_WHAT = /^(?:за|на|о|про) (?:что|що)$/u;

/** What a customer does with a thing of ours, when they are done with it. */
const HANDED = /^(?:кинули|залишили|здали|віддали|повернули|відправили|надіслали|поклали|звільнили)$/u;

/** Characters of a clause: a longer one is no clause, and not worth the work. */
const LONGEST_CLAUSE = 400;

/**
 * @param resumes whether the clause goes on with the subject in front of a relative clause
 * @param named pronouns of somebody who is named by what is told before it
 */
export function turnPart(
  telling: Telling,
  at: number,
  opens: boolean,
  before: Actor | undefined,
  resumes = false,
  named: ReadonlySet<string> = new Set(),
): Turned | null {
  const part = telling.parts[at];
  if (!part || part.end - part.start > LONGEST_CLAUSE) return null;
  const { analysis } = telling.reading;
  const said = wordsOf(analysis, part.firstToken, part.endToken).filter(({ text }) => !/^[*_~<>^|\\=]+$/u.test(text));
  while (/^(?:\p{Extended_Pictographic}|\u{fe0f})+$/u.test(said.at(-1)?.text ?? '')) said.pop();
  let words = asWritten(telling.language, withArrival(telling, at, said));
  if (telling.language === 'en') words = asYours(analysis.text.slice(0, part.start), words);
  const isMeant = FOR_WHAT.test(`${words[0]?.form} ${words[1]?.form}`) && isLater(telling, at);
  if (isMeant && opens) return null;
  const asked = opens ? askedAbout(telling.language, words) : null;
  if (!asked && asks(telling, part) && !(isJoined(telling, at) && isKnown(telling, at - 1))) return null;
  words = asked ?? words;
  if (opens && telling.language === 'en') {
    if (isOthersDeed(telling, at, words)) return null;
    words = [...withoutFinding(withoutMoment(withAnd(isJoined(telling, at) ? withoutListed(words) : words)))];
  }
  if (opens) {
    if (isRelative(telling, at) || isUndone(telling, at)) return null;
    const links = LINKS[telling.language];
    if (/^(?:что|що)$/u.test(words[0]?.form ?? '') && isJoined(telling, at) && isKnown(telling, at - 1))
      words = words.slice(1).map((one, index) => (index === 0 ? { ...one, spaced: false } : one));
    while (
      words.length > 1 &&
      words[1]?.form !== 'of' &&
      (links.loose.has(words[0]?.form ?? '') || links.loose.has(`${words[0]?.form}_${words[1]?.form}`))
    ) {
      words = words.slice(links.loose.has(words[0]?.form ?? '') ? 1 : 2);
    }
    if (!named.has(words[0]?.form ?? ''))
      words = withThing(telling, at, withStandIn(telling, at, withOneOfOurs(telling, at, words)));
    const first = words[0]?.form ?? '';
    const isPreposition =
      (/^(?:since|after)$/u.test(first) && /^(?:then|the|your|my|our|\d.*|\p{L}+day)$/u.test(words[1]?.form ?? '')) ||
      (first === 'because' && words[1]?.form === 'of');
    if (
      (links.back.has(first) && !named.has(first)) ||
      links.bound.has(first) ||
      (links.under.has(first) && !isPreposition)
    )
      return null;
    if (
      words.some(
        ({ form }, index) =>
          index > 0 && index < 5 && links.back.has(form) && NOMINATIVE.test(form) && !named.has(form),
      )
    )
      return null;
  }
  words = quietly(telling.language, withoutOrderNumber(withoutRole(withoutAddressee(words))));
  if (isCutShort(telling, part)) words = withoutLoose(words, LINKS[telling.language]);
  if (words.some(({ form }) => /(\p{L})\1{3}/u.test(form))) return null;
  if (part.behindAbuse && telling.language === 'en') {
    const cut = telling.evidence.find((one) => one.end <= part.start && part.start - one.end < 3);
    const you = cut && /^you\b/iu.test(analysis.text.slice(cut.start, cut.end));
    if (!you) return null;
    words = [word('you'), ...words.map((one, index) => (index === 0 ? { ...one, spaced: true } : one))];
  }
  const trade = SLAVIC[telling.language];
  // «Офіціантка Марина»: a trade in front of a name is none
  const isTrade = trade !== undefined && isParty(words[0]?.form ?? '', trade);
  if (opens)
    words = words.map((one, index) =>
      index === 0 ? uncapitalised(telling.language, one, isTrade ? undefined : words[1]) : one,
    );
  if (words.some(({ text }) => /\p{Extended_Pictographic}/u.test(text))) return null;
  if (isWaiting(words) || isForeign(telling, words)) return null;
  const followed = isJoined(telling, at + 1) ? formAt(telling, at + 1) : '';
  words = withUnderstood(telling.language, words, followed, VERBS[telling.language], !isJoined(telling, at));
  const quoted = withoutQuoted(withoutScareQuotes(words, VERBS[telling.language]));
  if (!quoted) return null;
  const tables = SLAVIC[telling.language];
  const sharing = tables ? sharesSubject(telling, at, tables) : 'no';
  const turned = turnWhatCan(telling, quoted.words, opens ? undefined : (before ?? 'other'), {
    resumes,
    opposed:
      telling.language === 'uk' &&
      followed === 'а' &&
      secondAt(telling, at + 1) === 'ви' &&
      words.some(({ form }) => HANDED.test(form)),
    shares: !opens && sharing === 'surely' && (before === 'firm' || (before === 'other' && saysWhile(quoted.words))),
    undergone:
      (telling.chanceOfCost.get(part) ?? 0) >
      (isJoined(telling, at) && tellsOfMany(telling, at - 1) ? SURE_COST : LIKELY_COST),
  });
  if (turned)
    turned.words = turned.words.map((one) =>
      quoted.passages.has(one.form) ? { ...one, text: quoted.passages.get(one.form) ?? '' } : one,
    );
  if (!turned || !opens) return turned;
  if (sharing !== 'no') return null;
  if (!isJoined(telling, at))
    return turned.supplied && turned.actor === 'customer' && isLater(telling, at) ? null : turned;
  // "the ring, | which I left with you, | came back": its subject stands in front
  if (
    telling.language === 'en' &&
    isFiniteVerb(words[0]) &&
    !/n't$/u.test(words[0]?.form ?? '') &&
    /^(?:which|who|whose)$/u.test(formAt(telling, at - 1))
  )
    return null;
  if (turned.headless) return null;
  if (!turned.supplied || turned.actor === 'firm') return turned;
  // «не можу працювати»: a form that nobody but the customer has
  if (tables && turned.actor === 'customer' && words.some((one) => looksFirst(one, tables))) return turned;
  // «Мастер не пришёл, не позвонил»: somebody else may be the subject of both
  let main = at - 1;
  const isUnder = (one: number) => LINKS[telling.language].under.has(formAt(telling, one));
  const isBare = (one: number) => /(?:л|ла|лся|лась|вся|лася)$/u.test(formAt(telling, one));
  const goesOn = isBare(at) && isBare(main);
  while (isJoined(telling, main) && (isUnder(main) || (goesOn && isBare(main)))) main--;
  const previous = turnPart(telling, main, true, undefined);
  // «у дочки потеряли куртку, шла домой в кофте»
  const kin = pronounsFor(telling.language, previous ? lineOf(previous.words) : '');
  if (
    words.some(
      ({ form }) => (kin.has('она') && /ла(?:сь)?$/u.test(form)) || (kin.has('вона') && /ла(?:ся|сь)?$/u.test(form)),
    )
  )
    return null;
  if ((telling.chanceOfCost.get(part) ?? 0) > SURE_COST) return turned;
  // «ключ не сработал, | ждали сорок минут»: one thing did the first, and many the second
  const areMany =
    telling.language === 'ru' && words.some(({ form }) => isPluralPast(form)) && !tellsOfMany(telling, main);
  const isTheirs = !areMany && (previous?.actor === 'other' || (goesOn && previous?.actor === 'firm'));
  return isTheirs && previous?.complete ? null : turned;
}

/** "The panel came. CRACKED.": how it came, said in one word, with what came. */
function withArrival({ language, parts, reading }: Telling, at: number, words: readonly Word[]): readonly Word[] {
  const [state] = words;
  const before = parts[at - 1];
  if (language !== 'en' || words.length !== 1 || !state || !before || !BROKEN.test(state.form)) return words;
  const came = wordsOf(reading.analysis, before.firstToken, before.endToken);
  if (!/^(?:came|arrived)$/u.test(came.at(-1)?.form ?? '')) return words;
  return [...came, { ...state, text: state.form, spaced: true }];
}

/** "Your site showed it as available, | took my money": whoever did it stands in front, and is not the customer. */
function isOthersDeed(telling: Telling, at: number, [first]: readonly Word[]): boolean {
  if (!isJoined(telling, at) || !MAY_BE_OTHERS.test(first?.form ?? '')) return false;
  return turnPart(telling, at - 1, true, undefined)?.actor !== 'customer';
}

const MAY_BE_OTHERS =
  /^(?:took|sent|returned|cancelled|canceled|collected|confirmed|called|rang|checked|reported|found|came|went|drove)$/u;
