import { type Excerpt, excerpts } from '../../incoming/excerpt';
import type { Assessment, Language, Span } from '../../model';
import { type Reading, signals } from '../../reading';
import { overlap } from '../../spans';
import { englishTurn } from './english';
import { LINKS, type Links } from './links';
import { slavicTurn } from './slavic';
import { BEGINNINGS as ENGLISH_BEGINNINGS, OWN_BEGINNINGS } from './tables/english';
import { RUSSIAN } from './tables/russian';
import { UKRAINIAN } from './tables/ukrainian';
import type { Actor, Turn, Turned } from './turned';
import { lineOf, type Word, word, wordsOf } from './words';

/** What the customer tells, from the firm's side: one clause, or some that belong together. */
export interface Passage extends Span {
  text: string;
  /** Its first clause, where that says something alone. */
  opening?: string;
  actor: Actor;
  /** Whether it ends in a clause that a comma has to close. */
  divided: boolean;
  /** Whether it tells only what was ordered or promised, and not what came of it. */
  open: boolean;
}

/** Clauses that are looked at: a customer names the problem early. */
const MOST = 60;
/** Characters of a passage: more can't be said in one breath of an apology. */
const LONGEST = 170;
/** Words of a passage: fewer name nothing. */
const FEWEST = 3;

const NOMINATIVE = /^(?:он|она|оно|они|його|йому|его|ему|він|вона|воно|вони|he|she|him|they|them)$/u;
const NEITHER = /^(?:ни|ні|no|nor)$/u;
const TWICE =
  /^(?:twice|thrice|again|double|times|still|not|never|дважды|трижды|снова|опять|не|раз|раза|двічі|тричі|знову|рази)$|n't$/u;
/** Characters between an event and what came of it: the next thing that is said. */
const NEAR = 60;
/** What the customer had to do, missed or suffered. */
const CONSEQUENCE: Record<Language, RegExp> = {
  en: /\b(?:(?:i|we|my \w+|the kids|kids) (?:had to|have to|'ve had to|missed|lost|spent|cried|wasted|couldn't|can't|was late|were late|felt|went into|took a day|took the day|slept|got sick|fell ill|stood|ended up)|i've had to|we've had to|have nothing|had nothing|cost (?:me|us)|are ruined|is ruined)\b/iu,
  ru: /(?<!\p{L})(?:пришлось|приходится|не (?:смог|смогла|смогли|могу|можем|могла|мог|спал\p{L}*|успел\p{L}*|поехал\p{L}*)|опозда\p{L}+|пропусти\p{L}+|(?:про)?плака\p{L}+|потрати\p{L}+|потерял\p{L}* (?:день|два|три|час|работ|деньг)\p{L}*|остал[аи]сь|остался|залил[аи]?|нечем|мерз\p{L}*|мёрз\p{L}*|простуди\p{L}+|отрави\p{L}+|заболе\p{L}+|ходил[аи]?|ночева\p{L}+|просиде\p{L}+|простоя\p{L}+|прожда\p{L}+|стыдно было|было стыдно|испорчен\p{L}*)(?!\p{L})/iu,
  uk: /(?<!\p{L})(?:довело[сc]\p{L}+|доводиться|не (?:зміг|змогла|змогли|можу|можемо|могла|міг|спа\p{L}+|встиг\p{L}*|поїха\p{L}+)|запізни\p{L}+|пропусти\p{L}+|(?:про)?плака\p{L}+|витрати\p{L}+|втратил\p{L}* (?:день|два|три|годин|робот|грош)\p{L}*|залиши\p{L}+|зали(?:в|ла|ли)|нічим|нема (?:за що|чим)|мерз\p{L}*|застуди\p{L}+|отруї\p{L}+|захворі\p{L}+|ходи(?:в|ла|ли)|ночува\p{L}+|просиді\p{L}+|простоя\p{L}+|прочека\p{L}+|соромно було|було соромно|зіпсован\p{L}*)(?!\p{L})/iu,
};
/** Says that something is wrong by itself: without it the fault was in the "but" that could not be told. */
const NEGATIVE = /(?:^|[\s,])(?:не|нет|без|ни|нема|немає|ні|not|no|never|without|wrong|broken|late)(?=$|[\s,])|n't/u;
/** Words thrown in at the end. */
const ASIDE =
  /(?:[\s,]+(?:by the way|btw|anyway|please|pls|mate|pal|lol|though|thanks|кстати|между прочим|до речі|между тем))+$/iu;
/** The customer's own fault, or too little to be sorry for. */
const ALONE =
  /^(?:Вы|Ви) (?:сами|самі) |^(?:Вы|Ви) (?:(?:вже|уже) )?(?:не )?\S+$|(?:^| )(?:не просто|not just|not only|не только|не лише|не тільки) /u;
/** What is left hanging at the end when words were cut out behind it. */
/** How the customer feels about us is no loss that we could name to them. */
const ANGER =
  /(?<!\p{L})(?:fum(?:ing|ed)|furious|angry|livid|mad|upset|annoyed|disappoint\p{L}*|disgusted|outraged|зла|злой|злая|зол|сердит\p{L}*|возмущ\p{L}*|расстро\p{L}*|разочаров\p{L}*|бешен\p{L}*|бешус\p{L}*|злий|злюс\p{L}*|обурен\p{L}*|прикро|обидно|образливо|стыдно за|быть стыдно|соромно за|бути соромно|засмучен\p{L}*|розчаров\p{L}*)(?!\p{L})/iu;
const TRAILING = /(?:[\s,:;—–-]+(?:and|but|so|or|the|a|и|а|но|или|і|й|та|але|або|чи))+$/u;
const CONTRAST: Record<Language, string> = { en: ', but ', ru: ', а ', uk: ', а ' };
const BEGINNINGS: Record<Language, RegExp> = {
  en: ENGLISH_BEGINNINGS,
  ru: RUSSIAN.beginnings,
  uk: UKRAINIAN.beginnings,
};

const TURNS: Record<Language, Turn> = {
  en: englishTurn,
  ru: slavicTurn(RUSSIAN),
  uk: slavicTurn(UKRAINIAN),
};

/** A message, ready to have passages taken out of it. */
export interface Telling {
  reading: Reading;
  language: Language;
  parts: readonly Excerpt[];
  evidence: readonly Span[];
  /** Whether whoever is named as acting is one of the firm's people: «курьер» as well as «ваш курьер». */
  ours: boolean;
}

export function tellingOf(reading: Reading, { language, evidence }: Assessment, ours = false): Telling {
  return { reading, language, parts: excerpts(reading.analysis, evidence), evidence, ours };
}

/** What happened: passages around the problem first, then around whatever else tells of one. */
export function events(telling: Telling, { problem }: Assessment): Passage[] {
  const told = signals(telling.reading, 'problem');
  const weight = (part: Excerpt) =>
    (problem && overlap(part, problem) ? 2 : 0) + (told.some((one) => overlap(one, part)) ? 1 : 0);
  return telling.parts
    .slice(0, MOST)
    .map((part, at) => ({ at, weight: weight(part) }))
    .filter((one) => one.weight > 0)
    .sort((one, other) => other.weight - one.weight || one.at - other.at)
    .flatMap(({ at }) => passageAround(telling, at) ?? [])
    .filter(({ text }) => !TODAY.test(text))
    .concat(deeds(telling));
}

/** What the firm did, by the customer's account: an event where nothing else could be told. */
export function deeds(telling: Telling): Passage[] {
  return telling.parts.slice(0, MOST).flatMap((part, at) => {
    const passage = part ? passageAround(telling, at) : null;
    return passage?.actor === 'firm' && (passage.open || TO_CUSTOMER.test(passage.text)) ? [passage] : [];
  });
}

/** What it cost: passages around the losses that the event does not tell of already. */
export function costs(telling: Telling, { losses }: Assessment, event: Passage): Passage[] {
  const { text } = telling.reading.analysis;
  const told = signals(telling.reading, 'problem');
  return telling.parts.flatMap((part, at) => {
    const words = text.slice(part.start, part.end);
    const isLoss = losses.some((one) => overlap(one, part));
    const follows =
      part.start >= event.end && part.start - event.end < NEAR && CONSEQUENCE[telling.language].test(words);
    const goesWrong = part.start >= event.end && part.start - event.end < 3 && told.some((one) => overlap(one, part));
    if (!(isLoss || follows || goesWrong) || overlap(part, event) || ANGER.test(words)) return [];
    const passage = passageAround(telling, at, event);
    return passage && (goesWrong || passage.actor !== 'firm') && !passage.open && !overlap(passage, event)
      ? [passage]
      : [];
  });
}

/** What came of something ordered or promised: the next sentence. */
export function sequels(telling: Telling, event: Passage): Passage[] {
  const at = telling.parts.findIndex((part) => part.start >= event.end);
  const passage = at < 0 ? null : passageAround(telling, at, event);
  return passage && !passage.open && passage.actor !== 'customer' ? [passage] : [];
}

/** The passage around one clause, with the clauses that it leans on; `null` where it can't be told safely. */
function passageAround(telling: Telling, centre: number, after?: Passage): Passage | null {
  const { parts } = telling;
  const part = parts[centre];
  if (!part) return null;
  for (let from = startOf(telling, centre); from <= centre; from++) {
    const passage = passageFrom(telling, from, centre, after);
    if (passage) return passage;
  }
  return null;
}

/** The first clause to tell: one that contrasts or goes on is told with the one before it. */
function startOf(telling: Telling, centre: number): number {
  const { language, parts } = telling;
  const links = LINKS[language];
  let from = centre;
  for (; from > 0 && centre - from < 2; from--) {
    const first = formAt(telling, from);
    const previous = parts[from - 1];
    const follows = previous !== undefined && !links.under.has(first) && isBeginning(telling, previous);
    const leans =
      follows ||
      links.on.has(first) ||
      links.under.has(first) ||
      links.back.has(first) ||
      links.under.has(formAt(telling, from - 1));
    if (!leans || !previous || !isJoined(telling, from)) break;
  }
  return from;
}

function passageFrom(telling: Telling, from: number, centre: number, after?: Passage): Passage | null {
  const { language, parts, reading } = telling;
  const links = LINKS[language];
  const opening = parts[from];
  if (!opening) return null;
  let told = turnPart(telling, from, true, undefined);
  if (!told) return null;
  let text = lineOf(told.words);
  const isNeeded = links.under.has(formAt(telling, from + 1)) || isRelative(telling, from + 1);
  const alone = told.complete && !isNeeded ? text : undefined;
  let { actor, complete } = told;
  if (!complete && !(parts[from + 1] && links.under.has(formAt(telling, from + 1)))) return null;
  let open = isBeginning(telling, opening);
  let last = from;
  for (let next = from + 1; next < parts.length; next++) {
    const part = parts[next];
    if (!part || !isJoined(telling, next) || (after && overlap(part, after))) break;
    const first = formAt(telling, next);
    const isUnder = links.under.has(first) || isRelative(telling, next);
    const contrasts = open && !isUnder && !links.on.has(first) && !links.bound.has(first);
    const belongs =
      next <= centre || links.on.has(first) || isUnder || contrasts || links.under.has(formAt(telling, next - 1));
    if (!belongs) {
      if (links.bound.has(first)) return null;
      break;
    }
    told = turnPart(telling, next, false, told.actor);
    const whole: string = told
      ? text + (contrasts && told.actor !== actor ? CONTRAST[language] : joint(telling, next)) + lineOf(told.words)
      : '';
    if (!told || whole.length > LONGEST || (next > centre && complete && isPlea(telling, next))) break;
    const denies =
      NEITHER.test(first) || /^(?:не|not|no)$/u.test(reading.analysis.tokens[part.firstToken + 1]?.form ?? '');
    const dates = open && DATED.test(lineOf(told.words));
    if (!told.complete && complete && !isUnder && !denies && !dates) break;
    if (contrasts && told.actor === 'customer') break;
    text = whole;
    last = next;
    complete ||= told.complete && !isUnder;
    open &&= isUnder || isBeginning(telling, part);
    if (actor === 'other' && !isUnder) actor = told.actor;
  }
  if (ALONE.test(text)) return null;
  if (isTorn(telling, last + 1)) return null;
  const closing = parts[last];
  if (!closing || last < centre || !complete || text.length > LONGEST || text.split(/\s+/u).length < FEWEST)
    return null;
  if (/["«»“”„?]/u.test(text) && !isPaired(text)) return null;
  if (/(?:^|\s)(?:Dr|Mr|Mrs|St|No|@\S*|\S+\.\S+\/\S*)$/u.test(text) || /[@#]\p{L}/u.test(text)) return null;
  if (
    reading.found.some(
      ({ what, start, end }) =>
        (what.sort === 'abuse' || (what.sort === 'signal' && what.signal === 'coarse')) &&
        start < closing.end &&
        end > opening.start,
    )
  )
    return null;
  text = text.replace(ASIDE, '').replace(TRAILING, '');
  const cut = parts[last + 1];
  if (
    cut &&
    isJoined(telling, last + 1) &&
    /^(?:но|але|but|yet)$/u.test(formAt(telling, last + 1)) &&
    !NEGATIVE.test(text)
  )
    return null;
  return { start: opening.start, end: closing.end, text, opening: alone, actor, divided: text.includes(','), open };
}

/** Whether a clause tells what was ordered, asked for or promised, and nothing that went wrong by itself. */
function isBeginning({ reading, language }: Telling, part: Excerpt): boolean {
  const words = reading.analysis.tokens.slice(part.firstToken, part.endToken);
  if (words.some(({ form }) => TWICE.test(form))) return false;
  const own = language === 'en' && /^(?:i|we|i've|we've)$/u.test(words[0]?.form ?? '');
  const at = words.findIndex(({ form }) => BEGINNINGS[language].test(form) || (own && OWN_BEGINNINGS.test(form)));
  // "a subscription that I cancelled" begins nothing, and "ordered a 42 and got a 39" tells the end as well
  const isMain =
    at >= 0 && at < 5 && !words.slice(0, at).some(({ form }) => /^(?:was|were|for|a|an)$|^котор|^як[аиіу]/u.test(form));
  return isMain && !words.slice(at).some(({ form }, index) => index > 1 && GOES_ON.test(form));
}

function isPaired(text: string): boolean {
  return !text.includes('?') && text.split('«').length === text.split('»').length && text.split('"').length % 2 === 1;
}

function turnPart(telling: Telling, at: number, opens: boolean, before: Actor | undefined): Turned | null {
  const part = telling.parts[at];
  if (!part || asks(telling, part)) return null;
  const { analysis } = telling.reading;
  let words = wordsOf(analysis, part.firstToken, part.endToken).filter(({ text }) => !/^[*_~<>^|\\=]+$/u.test(text));
  if (opens) {
    if (isRelative(telling, at)) return null;
    const links = LINKS[telling.language];
    while (
      words.length > 1 &&
      words[1]?.form !== 'of' &&
      (links.loose.has(words[0]?.form ?? '') || links.loose.has(`${words[0]?.form}_${words[1]?.form}`))
    ) {
      words = words.slice(links.loose.has(words[0]?.form ?? '') ? 1 : 2);
    }
    const first = words[0]?.form ?? '';
    const isPreposition =
      /^(?:since|after)$/u.test(first) && /^(?:the|your|my|our|\d.*|\p{L}+day)$/u.test(words[1]?.form ?? '');
    if (links.back.has(first) || links.bound.has(first) || (links.under.has(first) && !isPreposition)) return null;
    if (words.some(({ form }, index) => index > 0 && index < 5 && links.back.has(form) && NOMINATIVE.test(form)))
      return null;
  }
  words = quietly(telling, withoutAddressee(words));
  if (isCutShort(telling, part)) words = withoutLoose(words, LINKS[telling.language]);
  if (words.some(({ form }) => /(\p{L})\1{3}/u.test(form))) return null;
  if (part.behindAbuse && telling.language === 'en') {
    const cut = telling.evidence.find((one) => one.end <= part.start && part.start - one.end < 3);
    const you = cut && /^you\b/iu.test(analysis.text.slice(cut.start, cut.end));
    if (!you) return null;
    words = [word('you'), ...words.map((one, index) => (index === 0 ? { ...one, spaced: true } : one))];
  }
  if (opens) words = words.map((one, index) => (index === 0 ? uncapitalised(one, words[1]) : one));
  if (/\p{Extended_Pictographic}/u.test(analysis.text.slice(part.start, part.end))) return null;
  if (isWaiting(words) || isForeign(telling, words)) return null;
  const quoted = withoutQuoted(words);
  if (!quoted) return null;
  const turned = turnWhatCan(telling, quoted.words, opens ? undefined : (before ?? 'other'));
  if (turned)
    turned.words = turned.words.map((one) =>
      quoted.passages.has(one.form) ? { ...one, text: quoted.passages.get(one.form) ?? '' } : one,
    );
  if (!turned || !opens) return turned;
  if (!isJoined(telling, at))
    return turned.supplied && turned.actor === 'customer' && isLater(telling, at) ? null : turned;
  if (turned.headless) return null;
  if (!turned.supplied || turned.actor === 'firm') return turned;
  // «Мастер не пришёл, не позвонил»: somebody else may be the subject of both
  const previous = turnPart(telling, at - 1, true, undefined);
  return previous?.actor === 'other' && previous.complete ? null : turned;
}

/** Turns a clause, or as much of it as makes sense before its "and". */
function turnWhatCan({ language, ours }: Telling, words: readonly Word[], before: Actor | undefined): Turned | null {
  const turn = TURNS[language];
  const whole = turn(words, { before, ours });
  if (whole) return whole;
  for (let at = words.length - 2; at > 2; at--) {
    if (!GOES_ON.test(words[at]?.form ?? '')) continue;
    const part = turn(words.slice(0, at), { before, ours });
    if (part?.complete) return part;
  }
  return null;
}

/** What somebody is quoted with stays as it is, as one word; `null` where it is a speech. */
function withoutQuoted(words: readonly Word[]): { words: Word[]; passages: ReadonlyMap<string, string> } | null {
  const left: Word[] = [];
  const passages = new Map<string, string>();
  for (let at = 0; at < words.length; at++) {
    const one = words[at];
    if (!one) break;
    const closing = CLOSING.get(one.text);
    const end = closing ? words.findIndex((other, index) => index > at && other.text === closing) : -1;
    if (end < 0) {
      left.push(one);
      continue;
    }
    const form = `«${at}»`;
    if (end - at > 6) return null;
    passages.set(form, lineOf(words.slice(at, end + 1)));
    left.push({ text: form, form, kind: 'mark', spaced: one.spaced });
    at = end;
  }
  return { words: left, passages };
}

const SMALL =
  /^(?:HER|HIM|HIS|NOT|ALL|ANY|THE|AND|BUT|FOR|YOU|MY|NO|SO|NOW|TWO|ONE|OUT|OFF|НЕ|ДВА|ТРИ|ВСЁ|ВСЕ|НЕТ|ЭТО|ЦЕ|УЖЕ|ВЖЕ|МОЙ|МІЙ)$/u;
/** How late it is by now: «сегодня уже вторник». */
const DATED = /(?:^|\s)(?:уже|вже|now|already)(?=\s|$)/u;
const DAY =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|april|june|july|august|september|october|november|december|christmas)$/u;
/** A date is no event: it is what came of a promise. */
const TODAY = /^it(?:'s| is) (?:now|already|\w+day\b)|^(?:сегодня|сьогодні) (?:уже|вже)/iu;
/** Done to the customer: what else the firm did is a story. */
const TO_CUSTOMER = /(?:^|\s)(?:your|you|Ва[шмс]\p{L}*)(?=$|[\s,])/u;
const GOES_ON = /^(?:and|but|и|а|но|і|й|та|але)$/u;
const CLOSING = new Map([
  ['«', '»'],
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
]);

/** «Жду ответа» asks; «жду третий день» tells. */
function isWaiting(words: readonly Word[]): boolean {
  return words.some(({ form }) => WAITS.test(form)) && !words.some(({ form }) => LONG.test(form));
}

const WAITS = /^(?:жду|ждем|ожидаю|чекаю|чекаємо|очікую)$/u;
const LONG =
  /^(?:ден|дн|сут|недел|месяц|год|лет|час|минут|мин|полчас|полдня|утр|вечер|ноч|уже|давно|долго|вечно|тижд|тижн|місяц|рік|рок|годин|хвилин|півгодин|ранк|вже|досі|довго|добу|доби|третий|третій|второй|другий|понедел|вторник|сред|четверг|пятниц|суббот|воскрес|понеділ|вівтор|серед|четвер|п'ятниц|субот|неділ|сорок|два|две|три|пять|дві|п'ять|вічно|январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр|січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листопад|груд)/u;

/** Russian or Ukrainian in Latin letters: the tables don't know it. */
function isForeign({ language }: Telling, words: readonly Word[]): boolean {
  const letters = words
    .filter(({ kind }) => kind === 'word')
    .map(({ text }) => text)
    .join('');
  const cyrillic = letters.replace(/[^\p{Script=Cyrillic}]/gu, '').length;
  return language === 'en' ? cyrillic > 0 : cyrillic * 2 < letters.length;
}

/** «@bank my card …»: whom it is addressed to. */
function withoutAddressee(words: Word[]): Word[] {
  const [first] = words;
  if (first?.text === '@' || first?.text === '#') return words.slice(2);
  return first && /^[@#]/u.test(first.text) ? words.slice(1) : words;
}

/** Whether words of abuse were cut out behind a clause. */
function isCutShort({ reading }: Telling, part: Excerpt): boolean {
  const sentence = reading.analysis.sentences[part.sentence];
  const next = reading.analysis.tokens[part.endToken];
  return sentence !== undefined && part.endToken < sentence.endToken && next?.kind === 'word';
}

/** Without what hung on the words that were cut out. */
function withoutLoose(words: Word[], { on }: Links): Word[] {
  const at = words.findLastIndex((one, index) => index > 2 && on.has(one.form));
  return at < 0 ? words : words.slice(0, at);
}

/** Only the last clause of a question asks. */
function asks(telling: Telling, part: Excerpt): boolean {
  const { text } = telling.reading.analysis;
  return /^[\s!.…)»"”]*\?/u.test(text.slice(part.end, part.end + 6));
}

function isPlea(telling: Telling, at: number): boolean {
  const part = telling.parts[at];
  if (!part) return false;
  const { text } = telling.reading.analysis;
  const fails = /can't|cannot|couldn't|не мог|не можу|не зм/iu.test(text.slice(part.start, part.end));
  return !fails && signals(telling.reading, 'ask', 'lawful-step').some((one) => overlap(one, part));
}

function formAt({ parts, reading }: Telling, at: number): string {
  return reading.analysis.tokens[parts[at]?.firstToken ?? -1]?.form ?? '';
}

/** Whether a clause stands in the same sentence as the one before it, with nothing cut out between. */
function isJoined({ parts, reading }: Telling, at: number): boolean {
  const one = parts[at - 1];
  const other = parts[at];
  if (!one || !other || one.sentence !== other.sentence) return false;
  return reading.analysis.tokens
    .slice(one.endToken, other.firstToken)
    .every(({ kind, form }) => kind === 'mark' && !/[()[\]{}]/u.test(form));
}

/** «о которой …», «у якому …»: a relative behind its preposition. */
function isRelative({ language, parts, reading }: Telling, at: number): boolean {
  const second = reading.analysis.tokens[(parts[at]?.firstToken ?? -2) + 1]?.form ?? '';
  return language !== 'en' && /^(?:котор|як[аиоіу])/u.test(second) && LINKS[language].under.has(second);
}

/** Whether the clause that was left out is needed by the one before it: «в которой …», «как за двадцать». */
function isTorn(telling: Telling, at: number): boolean {
  const part = telling.parts[at];
  if (!part || !isJoined(telling, at)) return false;
  const second = telling.reading.analysis.tokens[part.firstToken + 1]?.form ?? '';
  return LINKS[telling.language].under.has(second) || /^(?:как|як|чем|ніж|than)$/u.test(formAt(telling, at));
}

/** Whether a clause is not the first of its sentence. */
function isLater({ parts }: Telling, at: number): boolean {
  return parts[at - 1]?.sentence === parts[at]?.sentence;
}

/** What stands between two clauses of a passage. */
function joint(telling: Telling, at: number): string {
  const mark = telling.parts[at]?.after ?? '';
  if (/^[:;]/u.test(mark)) return `${mark.charAt(0)} `;
  if (/^[—–-]/u.test(mark)) return ' — ';
  return mark === '' && telling.language === 'en' ? ' ' : ', ';
}

/** Words that were shouted, in a voice that an apology has. */
function quietly(telling: Telling, words: readonly Word[]): Word[] {
  const letters = words
    .filter(({ kind }) => kind === 'word')
    .map(({ text }) => text)
    .join('');
  const shouted = letters.length > 5 && letters.replace(/[^\p{Lu}]/gu, '').length > letters.length * 0.7;
  return words.map((one) => {
    const loud = /^\p{Lu}{4,}$/u.test(one.text) || SMALL.test(one.text) || (shouted && /^\p{Lu}/u.test(one.text));
    return loud && (shouted || SMALL.test(one.text) || isCommon(telling, one))
      ? {
          ...one,
          text: DAY.test(one.form) ? one.text.charAt(0) + one.text.slice(1).toLowerCase() : one.text.toLowerCase(),
        }
      : one;
  });
}

/** Whether a word in capitals is a word like others, and no abbreviation. */
function isCommon({ language }: Telling, { text }: Word): boolean {
  return language === 'en'
    ? !/^(?:IBAN|HDMI|NASA|UEFA|IKEA|SWIFT|ASAP)$/u.test(text) && /[AEIOUY]/u.test(text)
    : /[АЕИОУЫЭЮЯІЇЄ].*[АЕИОУЫЭЮЯІЇЄ]/u.test(text);
}

/** The first word of a sentence without its capital, unless it is a name: before another name, or with more capitals. */
function uncapitalised(first: Word, second: Word | undefined): Word {
  if (
    /^(?:it's|there's|i'd|we'd|you'd|the|my|our|your|on|in|at|by|after|since|from|with|for|no|two|there|this|it|на|в|у|с|з|із|за|по|до|от|від|из|после|після|при|для|через|из-за|вчера|вчора|учора|сегодня|сьогодні)$/u.test(
      first.form,
    )
  )
    return { ...first, text: first.text.toLowerCase() };
  const isName = !/^\p{Lu}\p{Ll}*(?:['-]\p{Ll}+)*$/u.test(first.text) || /^\p{Lu}\p{Ll}/u.test(second?.text ?? '');
  return isName ? first : { ...first, text: first.text.charAt(0).toLowerCase() + first.text.slice(1) };
}
