import {
  ABOUT_THEMSELVES,
  ADVERBS,
  APOSTROPHES,
  AUXILIARIES,
  CONJUNCTIONS,
  CONTRACTED,
  CUSTOMER,
  CUSTOMER_DEEDS,
  CUSTOMER_SUBJECTS,
  CUSTOMERS_THINGS,
  DROPPED,
  FIRM,
  FIRM_DEEDS,
  FIRM_SUBJECTS,
  FIRST_VERBS,
  GROUPS,
  NO_NOUNS,
  PARTIES,
  PAST,
  PLURAL_VERBS,
  PREPOSITIONS,
  PRESENT,
  REFUSED,
  REFUSED_IN_FRONT,
  ROLES,
  UNDER,
  YOU,
} from './tables/english';
import type { Actor, Turn } from './turned';
import { instead, type Word, word } from './words';

/** Turns the person in an English clause. */
export const englishTurn: Turn = (given, { before, ours }) => {
  const said = withoutTail(
    withoutComparison(given.filter(({ form }, at) => !DROPPED.has(form) || (at > 0 && isOrdinary(form)))),
  );
  while (LOOSE.test(said[0]?.form ?? '') && before === undefined) said.shift();
  const first = said[0];
  if (
    said.some((one) => one.form === 'may' && one.text === 'may') ||
    NAMING.test(said.map(({ form }) => form).join(' '))
  )
    return null;
  if (!first || said.some(({ form }) => REFUSED.has(form) && !REFUSED_IN_FRONT.has(form))) return null;
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
        actor ??= 'customer';
        subject = 'first';
        since = at;
      } else if (FIRM_SUBJECTS.has(form)) actor ??= 'firm';
      continue;
    }
    const plural = PLURAL_VERBS.get(form);
    const near = words
      .slice(since + 1, at)
      .every((other) => ADVERBS.has(other.form) || other.form === 'and' || other.form === 'then');
    if (plural && (subject === 'party' || (subject === 'first' && near && FIRST_VERBS.has(form)))) {
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
    if (CONJUNCTIONS.has(form) && !isGoingOn(words, at)) subject = undefined;
    else if (subject === 'party' && isFiniteVerb(one)) subject = undefined;
    turned.push(one);
  }
  const others = words.some(({ form }) => form === 'my' || form === 'our');
  if (party && words.some(({ form }) => (others ? SELVES : PERSONS).test(form))) return null;
  const end = words.findIndex((one, at) => at > 0 && UNDER.has(one.form));
  const main = end < 0 ? words : words.slice(0, end);
  const complete =
    main.some((one, at) => at > 0 && isFiniteVerb(one) && !isReduced(main, at)) || CONTRACTED.has(words[0]?.form ?? '');
  return { words: turned, actor: actor ?? (before && isVerb(first) ? before : 'other'), complete };
};

/** Pronouns that would still point at the courier; at the customer's mother, where she is named. */
const SELVES = /^(?:they|himself|herself|themselves)$/u;
const PERSONS = /^(?:his|her|their|he|she|they|himself|herself|themselves)$/u;

/** How many words name one of the firm's people as the subject: "your delivery man"; 0 where nobody is. */
function partyAt(words: readonly Word[], at: number, ours: boolean): number {
  const form = words[at]?.form;
  if (form !== 'your' && !(ours && form === 'the')) return 0;
  for (const length of [2, 3]) {
    const name = words[at + length - 1]?.form ?? '';
    const isOne = PARTIES.has(name) && (form === 'your' || ROLES.has(name));
    if (isOne && isSubject(words, at + length - 1)) return length;
  }
  return 0;
}

/** Writes the subject that was left out: "Ordered a 42", "still waiting", "order arrived crushed". */
function withSubject(words: readonly Word[], before: Actor | undefined): Word[] | null {
  const first = words[0];
  if (!first) return null;
  const second = words[1]?.form ?? '';
  if (before) return [...words];
  const lowered = { ...first, text: first.text.toLowerCase(), spaced: true };
  if (first.form === 'still' && second === 'waiting') return [subjectOf("i'm", first), lowered, ...words.slice(1)];
  if (first.form === 'been' || (first.form === 'waiting' && second !== 'room')) {
    const been = first.form === 'been' ? [] : [word('been')];
    return [subjectOf("i've", first), ...been, lowered, ...words.slice(1)];
  }
  if (/^(?:can't|cant|cannot|couldn't|couldnt|haven't|havent)$/u.test(first.form))
    return [subjectOf('i', first), lowered, ...words.slice(1)];
  const mine = words.slice(1, 4).some(({ form }) => /^(?:me|us|my|our)$/u.test(form));
  if (FIRM_DEEDS.has(first.form) && mine) return [subjectOf('you', first), lowered, ...words.slice(1)];
  if (isFiniteVerb(first) && second === 'by') return null;
  if (/^(?:no|nothing|zero)$/u.test(first.form) && !words.some(isFiniteVerb))
    return [
      subjectOf('there', first),
      word(/[^s]s$/u.test(words.at(1)?.form ?? '') ? 'are' : 'is'),
      lowered,
      ...words.slice(1),
    ];
  if (first.form === 'still' && /^(?:no|nothing)$/u.test(second))
    return [subjectOf('there', first), word('is'), lowered, ...words.slice(1)];
  if (CUSTOMER_DEEDS.has(first.form)) return [subjectOf('i', first), lowered, ...words.slice(1)];
  if (words[0]?.form === '@') return null;
  if (CUSTOMERS_THINGS.has(first.form) && (isFiniteVerb(words[1]) || ADVERBS.has(second))) {
    const thing = [subjectOf('my', first), lowered];
    if (first.form !== 'still' && second === 'still' && !isFiniteVerb(words[2]))
      return [...thing, word('is'), ...words.slice(1)];
    return [...thing, ...words.slice(1)];
  }
  if (isFiniteVerb(first) && !CONTRACTED.has(first.form) && first.form !== 'half') return null;
  const isNoun = !NO_NOUNS.has(first.form) && /^\p{Ll}+$/u.test(first.text) && !/(?:[^s]s|ing|ly)$/u.test(first.form);
  if (isNoun && isSubject(words, 0)) return [subjectOf('the', first), lowered, ...words.slice(1)];
  return [...words];
}

function subjectOf(form: string, first: Word): Word {
  return { ...first, text: form, form };
}

/** "I'm a caterer", "I'm furious": nothing that happened. */
function isAboutThemselves(words: readonly Word[]): boolean {
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

/** Without "and by breakfast" at the end, whose verb stands elsewhere. */
function withoutTail(words: readonly Word[]): Word[] {
  const at = words.findLastIndex((one) => one.form === 'and' || one.form === 'but');
  const hangs = at > 1 && PREPOSITIONS.has(words[at + 1]?.form ?? '') && !words.slice(at).some(isFiniteVerb);
  return hangs ? words.slice(0, at) : [...words];
}

/** What somebody was called is not repeated; "that's the word" and "couldn't be me" tell of nothing. */
const NAMING =
  /^you've (?:an?|the|no) |\b(?:i|we) (?:would|won't|wont)\b|^you (?:would|won't|wont)\b|\bcalled (?:me|us|him|her|my \S+) (?:an?|names|the)\b|\bcould(?:n't|nt| not) be\b|^that's |^this (?:is|was) (?!(?:now )?(?:my|our|the) (?:\S+ )?(?:time|email|message|call|note|letter|week|day|month|complaint))|^(?:it's|it is) (?!now|already|\w+day$|been|still|not|broken|too|leaking|missing|only|stuck|full|never|the (?:second|third|fourth|fifth|sixth)|\d|asking|making|coming|off|down|dead|empty|wrong|late)/;
const LOOSE = /^(?:so|and|but|then|well|,)$/u;

/** "okay" and the like are noise in front, and words elsewhere. */
function isOrdinary(form: string): boolean {
  return form === 'ok' || form === 'okay' || form === 'just';
}

/** Without "like a drowned rat" at the end. */
function withoutComparison(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(
    (one, index) => index > 2 && one.form === 'like' && /^(?:a|an|some|in|the)$/u.test(words[index + 1]?.form ?? ''),
  );
  const before = words[at - 1];
  if (at < 0 || COMPARES.test(before?.form ?? '')) return words;
  const on = words.findIndex((one, index) => index > at && /^(?:and|but)$/u.test(one.form));
  return [...words.slice(0, at), ...(on < 0 ? [] : words.slice(on))];
}

/** What "like" belongs to: "smells like a drain" is the fact itself. */
const COMPARES =
  /^(?:look|looks|looked|smell|smells|smelled|smelt|taste|tastes|tasted|feel|feels|felt|sound|sounds|sounded|nothing|not)$/u;

/** "the service you stamped", "lost by your laundry": the verb says something of a noun, and nothing of the clause. */
function isReduced(words: readonly Word[], at: number): boolean {
  if (
    words[at + 1]?.form === 'by' &&
    !AUXILIARIES.has(words[at - 1]?.form ?? '') &&
    !AUXILIARIES.has(words[at - 2]?.form ?? '')
  )
    return true;
  if (words[0]?.form === 'instead' || PREPOSITIONS.has(words[0]?.form ?? '')) return false;
  const subject = words[at - 1];
  const noun = words[at - 2];
  if (!subject || !noun || !/^(?:i|you|we|they|he|she|u|i'd|we'd|you'd|i've|we've|you've)$/u.test(subject.form))
    return false;
  return noun.kind === 'word' && !isFiniteVerb(noun) && !CONJUNCTIONS.has(noun.form) && !ADVERBS.has(noun.form);
}

function isVerb(one: Word | undefined): boolean {
  return one !== undefined && (isFiniteVerb(one) || /(?:ed|ing)$/u.test(one.form));
}

function isFiniteVerb(one: Word | undefined): boolean {
  if (one?.kind !== 'word') return false;
  const { form } = one;
  return AUXILIARIES.has(form) || PAST.has(form) || PRESENT.has(form) || (/[^e]ed$/u.test(form) && form.length > 4);
}

/** Whether a verb follows the word, adverbs aside. */
function isSubject(words: readonly Word[], at: number): boolean {
  let next = at + 1;
  while (ADVERBS.has(words[next]?.form ?? '') && !AUXILIARIES.has(words[next]?.form ?? '')) next++;
  return isFiniteVerb(words[next]);
}

/** "You lost it" or "I asked you"; `null` where it can't be told. */
function placeOfYou(words: readonly Word[], at: number): 'subject' | 'object' | null {
  const previous = words[at - 1];
  const acts = isSubject(words, at);
  if (previous && PREPOSITIONS.has(previous.form))
    return acts && /^(?:than|for)$/u.test(previous.form) ? null : 'object';
  if (acts) return !previous || !isFiniteVerb(previous) || CONJUNCTIONS.has(previous.form) ? 'subject' : null;
  if (previous && isVerb(previous)) return 'object';
  return null;
}

/** Whether a conjunction goes on with the same subject: "and was told". */
function isGoingOn(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (words[at]?.form === 'and' || words[at]?.form === 'but') && (isFiniteVerb(next) || next?.form === 'then');
}

/** "keeps" → "keep", "refuses" → "refuse". */
function bare(form: string): string {
  if (form === 'goes') return 'go';
  return /(?:ch|sh|ss|x|zz)es$/u.test(form) ? form.slice(0, -2) : form.slice(0, -1);
}
