import {
  ADVERBS,
  APOSTROPHES,
  AUXILIARIES,
  CONJUNCTIONS,
  CUSTOMER,
  CUSTOMER_SUBJECTS,
  DROPPED,
  FIRM,
  FIRM_SUBJECTS,
  FIRST_VERBS,
  GROUPS,
  PARTIES,
  PLURAL_VERBS,
  PREPOSITIONS,
  PRESENT,
  REFUSED,
  REFUSED_AS_VERBS,
  REFUSED_IN_FRONT,
  ROLES,
  YOU,
} from '../tables/english';
import type { Actor, Turn } from '../turned';
import { instead, type Word } from '../words';
import { isComplete } from './complete';
import { placeOfYou } from './place-of-you';
import {
  customerFirst,
  isAboutThemselves,
  isOrdinary,
  isSaidOf,
  withBeen,
  withCountBehind,
  withHadTo,
  withoutComparison,
  withoutTail,
  withoutWhoTheyAre,
  withReceiver,
  withThereIs,
  withThisIs,
} from './plain';
import { isSubject, withSubject } from './subject';
import { bare, isFiniteVerb, isReduced, isVerb } from './verbs';

/** Turns the person in an English clause. */
export const englishTurn: Turn = (clause, { before, ours }) => {
  const given = withReceiver(
    withBeen(withThereIs(withCountBehind(withThisIs(customerFirst(withHadTo(withoutWhoTheyAre(clause))))))),
  );
  const said = withoutTail(
    withoutComparison(given.filter(({ form }, at) => !DROPPED.has(form) || (at > 0 && isOrdinary(form)))),
  );
  if (given.some((one, at) => DROPPED.has(one.form) && isSaidOf(given, at))) return null;
  while (LOOSE.test(said[0]?.form ?? '') && before === undefined) said.shift();
  const first = said[0];
  if (
    said.some((one) => one.form === 'may' && one.text === 'may') ||
    NAMING.test(said.map(({ form }) => form).join(' '))
  )
    return null;
  if (!first || said.some((_, at) => isRefused(said, at))) return null;
  if (REFUSED_IN_FRONT.has(first.form) || isAboutThemselves(said)) return null;
  const words = withSubject(said, before);
  if (!words) return null;

  const turned: Word[] = [];
  let actor: Actor | undefined;
  let party = false;
  let since = 0;
  let subject: 'first' | 'party' | undefined;
  for (let at = 0; at < words.length; at++) {
    const one = words[at];
    if (!one) break;
    const { form } = one;
    const length = partyAt(words, at, ours);
    if (length > 0) {
      turned.push(instead(one, 'we'));
      actor ??= 'firm';
      subject = 'party';
      party = true;
      at += length - 1;
      continue;
    }
    if (YOU.has(form) && GROUPS.has(words[at + 1]?.form ?? '')) {
      turned.push(instead(one, 'we'));
      actor ??= 'firm';
      subject = undefined;
      at++;
      continue;
    }
    // "gaps you can put a finger through": anybody can
    const anybody = YOU.has(form) && at > 1 && /^(?:can|could)$/u.test(words[at + 1]?.form ?? '');
    if (anybody && isReduced(words, at + 1)) {
      turned.push(one);
      continue;
    }
    if (YOU.has(form)) {
      const place = placeOfYou(words, at);
      if (!place) return null;
      turned.push(instead(one, place === 'subject' ? 'we' : 'us'));
      if (place === 'subject') {
        actor ??= 'firm';
        subject = undefined;
      }
      continue;
    }
    const other = CUSTOMER.get(form) ?? FIRM.get(form);
    if (other) {
      turned.push(instead(one, other));
      if (CUSTOMER_SUBJECTS.has(form)) {
        // "the tent leaked and I …": somebody or something else came first
        actor ??= words.slice(0, at).some((other, before) => before > 0 && isFiniteVerb(other)) ? 'other' : 'customer';
        subject = 'first';
        since = at;
      } else if (FIRM_SUBJECTS.has(form)) actor ??= 'firm';
      continue;
    }
    if (
      form === 'here' &&
      NOT_HERE.test(words[at - 1]?.form ?? '') &&
      (words[0]?.form === 'but' || words[at - 1]?.form !== 'nothing')
    ) {
      turned.push(instead(one, 'there'));
      continue;
    }
    const plural = PLURAL_VERBS.get(form);
    const near = words
      .slice(since + 1, at)
      .every((other) => ADVERBS.has(other.form) || other.form === 'and' || other.form === 'then');
    if (
      plural &&
      (subject === 'party' ||
        (subject === 'first' && (near || isSecondVerb(words, since, at)) && FIRST_VERBS.has(form)))
    ) {
      turned.push(instead(one, plural));
      if (subject === 'party') subject = undefined;
      continue;
    }
    if (subject === 'party' && PRESENT.has(form) && form.endsWith('s')) {
      turned.push(instead(one, bare(form)));
      subject = undefined;
      continue;
    }
    const apostrophe = APOSTROPHES.get(form);
    if (apostrophe) {
      turned.push(instead(one, apostrophe));
      continue;
    }
    if (CONJUNCTIONS.has(form) && !isGoingOn(words, at) && words[at + 1]?.form !== 'of') subject = undefined;
    else if (subject === 'party' && isFiniteVerb(one)) subject = undefined;
    turned.push(one);
  }
  const others = words.some(({ form }) => /^(?:my|our|stranger's|else|else's|another)$/u.test(form));
  if (party && words.some(({ form }) => (others ? SELVES : PERSONS).test(form))) return null;
  if (OF_ONE.test(turned.map(({ form, text }) => text || form).join(' '))) return null;
  // "your support says it can't": told, "it" would be nobody
  if (party && /(?:^| )(?:says?|said|claims?) it(?: |$)/u.test(words.map(({ form }) => form).join(' '))) return null;
  const complete = isComplete(words);
  return { words: turned, actor: actor ?? (before && isVerb(first) ? before : 'other'), complete };
};

/** Whether a word makes the clause unfit to be told. */
function isRefused(words: readonly Word[], at: number): boolean {
  const { form = '' } = words[at] ?? {};
  if (!REFUSED.has(form) || REFUSED_IN_FRONT.has(form)) return false;
  const before = words[at - 1]?.form ?? '';
  if (REFUSED_AS_VERBS.has(form)) return !/^(?:my|our|your|the|an?|of)$/u.test(before);
  // "didn't tell me", and no "tell me"
  if (form === 'tell') return !/n't$|^(?:not|never|didnt|to|even)$/u.test(before);
  // "one ear is bleeding", and no oath
  if (form === 'bleeding') return !AUXILIARIES.has(before);
  // "headphones that I bought, and they hiss"
  if (/^they/u.test(form))
    return !words.slice(0, at).some((one) => /\p{L}{3,}[^s']s$/u.test(one.form) && !isFiniteVerb(one));
  return true;
}

/** "I booked a room | and was given": the same subject, with no other clause between. */
function isSecondVerb(words: readonly Word[], since: number, at: number): boolean {
  if (!/^(?:and|but)$/u.test(words[at - 1]?.form ?? '')) return false;
  const between = words.slice(since + 1, at - 1);
  return !between.some(
    ({ form, kind }, index) =>
      kind === 'mark' ||
      (CONJUNCTIONS.has(form) && between[index + 1]?.form !== 'of') ||
      /^(?:it|he|she|this|there)$/u.test(form),
  );
}

/** Pronouns that would still point at the courier; at the customer's mother, where she is named. */
const SELVES = /^(?:they|himself|herself|themselves)$/u;

const PERSONS = /^(?:his|her|him|their|he|she|they|himself|herself|themselves)$/u;

/** How somebody of ours was: of all of us it would be absurd. */
const OF_ONE =
  /(?:^|\s)we (?:were|are|have been) (?:\S+ )?(?:drunk|tipsy|stoned|hungover|asleep|sleepy|high|pregnant|new|young|alone|naked|shirtless)(?:\s|$)/u;

/** What one person does with their own mouth, hands or body: a firm is sorry for it, and no "we" did it. */
function isPersonal({ form }: Word, at: number, words: readonly Word[]): boolean {
  const next = words[at + 1]?.form ?? '';
  return PERSONAL.test(form) || (/^(?:walked|stormed)$/u.test(form) && /^(?:out|off|away)$/u.test(next));
}

const PERSONAL =
  /^(?:laughed|laughing|smirked|giggled|sneered|shrugged|swore|swearing|shouted|yelled|screamed|smoked|smoking|vaped|spat|slapped|punched|pushed|shoved|hit|kicked|grabbed|groped|kissed|hugged|flirted|stole|slept|snored|drank|mocked|insulted|mimicked|threatened|muttered|winked|stared|cried)$/u;

/** How many words name one of the firm's people as the subject: "your delivery man"; 0 where nobody is. */
function partyAt(words: readonly Word[], at: number, ours: boolean): number {
  const form = words[at]?.form;
  if (form !== 'your' && !(ours && form === 'the')) return 0;
  // "the lift in your hotel was broken"
  if (PREPOSITIONS.has(words[at - 1]?.form ?? '') || words.slice(at).some(isPersonal)) return 0;
  for (const length of [2, 3]) {
    const name = words[at + length - 1]?.form ?? '';
    const isOne = PARTIES.has(name) && (form === 'your' || ROLES.has(name));
    if (isOne && isSubject(words, at + length - 1)) return length;
  }
  return 0;
}

/** What somebody was called is not repeated; "that's the word" and "couldn't be me" tell of nothing. */
const NAMING =
  /^you've (?:an?|the|no) |^you(?:'re| are) (?:the|an?) |^you (?:say|claim|insist) |\blike (?:me|us)$|^there's no (?:other word|excuse|way|point|need|doubt)|\b(?:i|we) (?:would|won't|wont)\b|^you (?:would|won't|wont)\b|\bcalled (?:me|us|him|her|my \S+) (?!back|again|to|in|on|at|for|about|twice|three|and|but|because|yesterday|today|when|out|after|before|off|over|up|every|this|last|from)\S|\bcould(?:n't|nt| not) be\b|^that'?s |^now it'?s (?:the )?\d|^this (?:is|was) (?!the (?:second|third|fourth|fifth|sixth|seventh|eighth) |(?:now )?(?:my|our|the) (?:\S+ )?(?:time|email|message|call|note|letter|week|day|month|complaint))|^(?:it's|it is) (?!now|already|\w+day$|been|still|not|broken|too|leaking|missing|only|stuck|full|never|the (?:second|third|fourth|fifth|sixth)|\d|asking|making|coming|off|down|dead|empty|wrong|late)/;

const LOOSE = /^(?:so|and|but|then|well|now|somehow|mate|bro|,)$/u;

const NOT_HERE = /^(?:not|isn't|wasn't|arrived|arrive|came|come|nothing)$/u;

/** Whether a conjunction goes on with the same subject: "and was told". */
function isGoingOn(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (words[at]?.form === 'and' || words[at]?.form === 'but') && (isFiniteVerb(next) || next?.form === 'then');
}
