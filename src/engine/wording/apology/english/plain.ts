import { ABOUT_THEMSELVES, CUSTOMER_SUBJECTS, PREPOSITIONS, PRESENT } from '../tables/english';
import { pairsOf, type Word, word } from '../words';
import { isFiniteVerb } from './verbs';

/** Without "and by breakfast" at the end, whose verb stands elsewhere. */
export function withoutTail(words: readonly Word[]): Word[] {
  const at = words.findLastIndex((one) => one.form === 'and' || one.form === 'but');
  const isAmount =
    words[at + 1]?.form === 'about' && (words[at + 2]?.kind !== 'word' || COUNT.test(words[at + 2]?.form ?? ''));
  const hangs =
    at > 1 && !isAmount && PREPOSITIONS.has(words[at + 1]?.form ?? '') && !words.slice(at).some(isFiniteVerb);
  return hangs ? words.slice(0, at) : [...words];
}

/** "okay" and the like are noise in front, and words elsewhere. */
export function isOrdinary(form: string): boolean {
  return form === 'ok' || form === 'okay' || form === 'just';
}

/** "my sister and I": told, "you" comes first. */
export function customerFirst(words: readonly Word[]): Word[] {
  const [whose, who, and, me] = words;
  const isPair = whose?.form === 'my' && who && and?.form === 'and' && /^(?:i|me)$/u.test(me?.form ?? '');
  return isPair && me ? [word('i'), and, { ...whose, spaced: true }, who, ...words.slice(4)] : [...words];
}

/** Without "like a drowned rat", "as if I were a thief" at the end. */
export function withoutComparison(words: readonly Word[]): readonly Word[] {
  const about = words.findIndex((one, index) => one.form === 'like' && words[index + 1]?.kind === 'number');
  if (about > 0) return withoutComparison(words.toSpliced(about, 1));
  const though = words.findIndex(
    (one, index) =>
      index > 2 &&
      ((one.form === 'as' && /^(?:if|though)$/u.test(words[index + 1]?.form ?? '')) ||
        (one.form === 'like' && /^(?:i|we|i'm|im)$/u.test(words[index + 1]?.form ?? ''))),
  );
  if (though > 0) return withoutComparison(words.slice(0, though));
  const at = words.findIndex(
    (one, index) => index > 2 && one.form === 'like' && /^(?:a|an|some|in|the)$/u.test(words[index + 1]?.form ?? ''),
  );
  const before = words[at - 1];
  // "a 14 fits like a 10": what a thing does, it does like that
  const isItself = PRESENT.has(before?.form ?? '') && /s$/u.test(before?.form ?? '');
  if (at < 0 || isItself || COMPARES.test(before?.form ?? '')) return words;
  const on = words.findIndex((one, index) => index > at && /^(?:and|but)$/u.test(one.form));
  return [...words.slice(0, at), ...(on < 0 ? [] : words.slice(on))];
}

/** What "like" belongs to: "smells like a drain" is the fact itself. */
const COMPARES =
  /^(?:look|looks|looked|smell|smells|smelled|smelt|taste|tastes|tasted|feel|feels|felt|sound|sounds|sounded|nothing|not)$/u;

/** "the location is lovely": without the word nothing is said. */
export function isSaidOf(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  const ends = next === undefined || next.kind === 'mark' || /^(?:and|but)$/u.test(next.form);
  return ends && /^(?:is|are|was|were|been)$/u.test(words[at - 1]?.form ?? '');
}

/** "I'm a caterer", "I'm furious": nothing that happened. */
export function isAboutThemselves(words: readonly Word[]): boolean {
  const [one, two, three] = words
    .map(({ form }) => form)
    .filter((form) => !/^(?:only|just|not|really|so|very)$/u.test(form));
  const said = /^(?:i'm|im|we're)$/u.test(one ?? '')
    ? two
    : /^(?:i|we)$/u.test(one ?? '') && /^(?:am|are)$/u.test(two ?? '')
      ? three
      : undefined;
  return said !== undefined && ABOUT_THEMSELVES.has(said);
}

/** "I've just found out that you put it through": what they found, without that they did. */
export function withoutFinding(words: readonly Word[]): readonly Word[] {
  const found = FINDING.exec(`${words.map(({ form }) => form).join(' ')} `);
  return found ? words.slice(found[0].trim().split(' ').length) : words;
}

const FINDING =
  /^(?:(?:today|yesterday|now) )?(?:i|we|i've|we've|i have|we have) (?:(?:just|only|now|since|also|then|today) )*(?:found out|learnt|learned|discovered|noticed|realised|realized|found|seen) (?:(?:today|yesterday|recently|by accident) )?(?:that (?=(?:you|your|my|our|the|there|i|we|somebody|someone|nobody|half|all|it's|it) )|(?=(?:you|you've|you'd|your) ))/u;

/** "When we arrived the flat hadn't been cleaned", "it's Tuesday and": without the moment, which says nothing. */
export function withoutMoment(words: readonly Word[]): readonly Word[] {
  const said = `${words.map(({ form }) => form).join(' ')} `;
  const moment = TODAY_AND.exec(said) ?? MOMENT.exec(said);
  return moment ? words.slice(moment[0].trim().split(' ').length) : words;
}

/** "It's the 24th and I had to cancel my trip." */
const TODAY_AND =
  /^(?:it's|its|it is) (?:now |already )?(?:the )?(?:\d+(?:st|nd|rd|th)?|\w+day)(?: now)? (?:and|so) (?=(?:i|we|my|our) )/u;

const MOMENT =
  /^(?:(?:and |but |so )?when (?:i|we) (?:finally )?(?:arrived|got there|got home|came home|came back|returned|checked in|woke up|opened (?:it|them|the (?:box|parcel|package|door))|unpacked (?:it|them)|looked) |(?:i'm |im |we're |i'?ve )?(?:just |only |only just )?(?:back|home|returned|come back|come home|got back|got home) from (?:(?!and |when |because )\S+ ){1,6}and |(?:it's|its|it is|today is|today's) (?:now |already )?\w+day (?:now |already |today )?and (?=i'?m |i |we ))(?=(?:the|my|our|your|you|nobody|there|there's|half|all|no|everything|i|i'm|im|we|we're) )/u;

/** "Third time this month your driver left it in the rain": told, the count stands behind what happened. */
export function withCountBehind(words: readonly Word[]): Word[] {
  const [ordinal, time] = words;
  if (!ordinal || !time || !TURN.test(time.form) || !ORDINAL.test(ordinal.form)) return [...words];
  const since = SINCE.exec(
    words
      .slice(2)
      .map(({ form }) => `${form} `)
      .join(''),
  );
  if (time.form !== 'time' && !/^(?:in a row|running)/u.test(since?.[0] ?? '')) return [...words];
  const start = 2 + (since?.[0].trim().split(' ').filter(Boolean).length ?? 0);
  const clause = words.slice(start);
  const end = clause.findIndex(({ form }, at) => at > 1 && /^(?:and|but|so|because|when)$/u.test(form));
  const main = end < 0 ? clause : clause.slice(0, end);
  if (!main.some(isFiniteVerb)) return [...words];
  const counted = [word('for'), word('the'), { ...word(ordinal.form), spaced: true }, ...words.slice(1, start)];
  return [...main, ...counted.filter(({ form }) => form !== 'that'), ...(end < 0 ? [] : clause.slice(end))];
}

/** "Third pizza in a row that arrives cold": that this one is, in full. */
export function withThisIs(words: readonly Word[]): Word[] {
  const [first, thing] = words;
  const at = words.findIndex(({ form }, index) => index > 1 && /^(?:that|which|who)$/u.test(form));
  if (!first || !ORDINAL.test(first.form) || !thing || TURN.test(thing.form) || at < 0 || at > 7) return [...words];
  if (words.slice(0, at).some(isFiniteVerb) || !words.slice(at).some(isFiniteVerb)) return [...words];
  return [word('this'), word('is'), word('the'), { ...word(first.form), spaced: true }, ...words.slice(1)];
}

/** "I'm a nurse and I came home to find that …": what happened, without who they are. */
export function withoutWhoTheyAre(words: readonly Word[]): readonly Word[] {
  const [be, article] = words;
  const at = words.findIndex(({ form }) => form === 'and');
  const tells = /^(?:i'm|im|we're)$/u.test(be?.form ?? '') && /^(?:an?|the)$/u.test(article?.form ?? '');
  return tells && at > 2 && at < 8 && /^(?:i|we|my|you|your|the)$/u.test(words[at + 1]?.form ?? '')
    ? words.slice(at + 1)
    : words;
}

/** "Because your bus left early I was stranded": told, the cause and what came of it stand side by side. */
export function withAnd(words: readonly Word[]): readonly Word[] {
  if (words[0]?.form !== 'because' || words[1]?.form === 'of') return words;
  const at = words.findIndex(
    ({ form }, index) =>
      index > 3 &&
      CUSTOMER_SUBJECTS.has(form) &&
      !BINDS.test(words[index - 1]?.form ?? '') &&
      words.slice(1, index).some(isFiniteVerb),
  );
  // two clauses and no telling where the second begins
  if (at < 0) return words.filter(isFiniteVerb).length > 1 && !words.some(({ form }) => BINDS.test(form)) ? [] : words;
  return [...words.slice(1, at), word('and'), ...words.slice(at)];
}

/** A clause that begins behind these belongs to the one before it. */
const BINDS = /^(?:when|while|that|and|but|what|where|which|who|as|if|after|before|than)$/u;

/** "We've had three engineers, | three diagnoses and the fridge is still warm": behind a comma, what goes on a list tells nothing. */
export function withoutListed(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ form }) => form === 'and');
  const lists = at > 1 && LISTED.test(words[0]?.form ?? '') && !words.slice(0, at).some(isFiniteVerb);
  return lists && words.slice(at).some(isFiniteVerb) ? words.slice(at + 1) : words;
}

const LISTED = /^(?:another|two|three|four|five|six|seven|eight|nine|ten|several|countless)$/u;

/** "I'm writing for the third time about the noise": that they have to. */
export function withHadTo(words: readonly Word[]): readonly Word[] {
  const [be, doing, on] = words;
  const to = WRITES.get(doing?.form ?? '');
  const again =
    on?.form === 'again' || words.some(({ form }, at) => form === 'time' && ORDINAL.test(words[at - 1]?.form ?? ''));
  if (!be || !/^(?:i'm|im|we're)$/u.test(be.form) || !to || !again) return words;
  return [{ ...be, text: "i've", form: "i've" }, ...['had', 'to', to].map(word), ...words.slice(2)];
}

const WRITES = pairsOf(
  'writing:write calling:call emailing:email asking:ask contacting:contact phoning:phone messaging:message',
);

/** "I returned the boots and still no refund": that there is none, in full. */
export function withThereIs(words: readonly Word[]): Word[] {
  const at = words.findIndex(
    ({ form }, index) =>
      index > 1 &&
      /^(?:and|but)$/u.test(form) &&
      words[index + 1]?.form === 'still' &&
      /^(?:no|nothing)$/u.test(words[index + 2]?.form ?? ''),
  );
  if (at < 0 || words.slice(at).some(isFiniteVerb)) return [...words];
  return [...words.slice(0, at + 1), word('there'), word('is'), ...words.slice(at + 1)];
}

/** "it's 20 days already": the time that has passed, in full. */
export function withBeen(words: readonly Word[]): Word[] {
  const [it, count, span] = words;
  const lasts =
    it?.form === "it's" && (count?.kind === 'number' || COUNT.test(count?.form ?? '')) && SPAN.test(span?.form ?? '');
  return lasts ? [{ ...it, text: "it's", form: "it's" }, word('been'), ...words.slice(1)] : [...words];
}

/** "when they got here": once told, where the customer is. */
export function withReceiver(words: readonly Word[]): Word[] {
  return words.flatMap((one, at) => {
    if (one.form !== 'here') return [one];
    const before = words[at - 1]?.form ?? '';
    if (/^(?:got|get|gets|getting)$/u.test(before)) return [word('to'), word('me')];
    if (/^(?:be|been|was|were|is|are)$/u.test(before)) return [word('with'), word('me')];
    return /^(?:come|came|arrived|arrive|arrives)$/u.test(before) ? [] : [one];
  });
}

const COUNT = /^(?:an?|two|three|four|five|six|seven|eight|nine|ten|twelve)$/u;
const SPAN = /^(?:days?|weeks?|months?|hours?|years?)$/u;

const ORDINAL = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|4th|5th|6th|7th|8th)$/u;

const TURN = /^(?:time|day|night|week|weekend|month|year|morning|evening|\w+days?)$/u;

const SINCE = /^(?:(?:now|running|in a row|this (?:week|month|year|summer|winter)) )?(?:that )?/u;
