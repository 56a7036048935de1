import {
  ADVERBS,
  AUXILIARIES,
  CONTRACTED,
  CUSTOMER_DEEDS,
  CUSTOMERS_THINGS,
  FIRM_DEEDS,
  NO_NOUNS,
  PARTIES,
  PAST,
  PREPOSITIONS,
} from '../tables/english';
import type { Actor } from '../turned';
import { type Word, word } from '../words';
import { isBehindAdverb, isFiniteVerb, isNounHere, isVerb } from './verbs';

/** Writes the subject that was left out: "Ordered a 42", "still waiting", "order arrived crushed". */
export function withSubject(words: readonly Word[], before: Actor | undefined): Word[] | null {
  const first = words[0];
  if (!first) return null;
  const second = words[1]?.form ?? '';
  if (before)
    return isBareSubject(words) ? [subjectOf('the', first), { ...first, spaced: true }, ...words.slice(1)] : [...words];
  const lowered = { ...first, text: first.text.toLowerCase(), spaced: true };
  // "internet's been down": "has" or "is" in full, and whose it is
  const thing = /^(\p{L}{3,})'s$/u.exec(first.form)?.[1];
  if (thing && !NO_NOUNS.has(thing) && LASTING.test(second)) {
    const has = /^(?:been|gone|stopped|started|had|become|broken)$/u.test(second);
    const whose = subjectOf(CUSTOMERS_THINGS.has(thing) ? 'my' : 'the', first);
    return [whose, word(thing), word(has ? 'has' : 'is'), ...words.slice(1)];
  }
  if (first.form === 'still' && second === 'waiting') return [subjectOf("i'm", first), lowered, ...words.slice(1)];
  if (first.form === 'been' || (first.form === 'waiting' && second !== 'room')) {
    const been = first.form === 'been' ? [] : [word('been')];
    return [subjectOf("i've", first), ...been, lowered, ...words.slice(1)];
  }
  if (/^(?:can't|cant|cannot|couldn't|couldnt|haven't|havent)$/u.test(first.form))
    return [subjectOf('i', first), lowered, ...words.slice(1)];
  if (/^(?:took|takes|cost|costs)$/u.test(first.form) && /^(?:me|us)$/u.test(second))
    return [subjectOf('it', first), lowered, ...words.slice(1)];
  const mine = words.slice(1, 4).some(({ form }) => /^(?:me|us|my|our)$/u.test(form));
  // "lost my appetite": nobody else can
  const isTheirs = first.form === 'lost' && /^(?:my|our)$/u.test(second) && ONES_OWN.test(words[2]?.form ?? '');
  if (isTheirs) return [subjectOf('i', first), lowered, ...words.slice(1)];
  if (FIRM_DEEDS.has(first.form) && mine) return [subjectOf('you', first), lowered, ...words.slice(1)];
  const left = words.findIndex((one, at) => one.form === 'left' && CUSTOMERS_THINGS.has(words[at - 1]?.form ?? ''));
  // "another parcel left out in the rain": it was, by somebody
  if (left > 0 && left < 4 && /^(?:out|outside|in|on|by|at|behind|with)$/u.test(words[left + 1]?.form ?? ''))
    return [
      ...(left === 1 ? [subjectOf('my', first), lowered] : words.slice(0, left)),
      word('was'),
      ...words.slice(left),
    ];
  if (words.length > 1 && words.length < 9 && BROKEN.test(words.at(-1)?.form ?? '') && !words.some(isFiniteVerb)) {
    const things = words.slice(0, -1);
    const isOne = !/[^s]s$/u.test(things.at(-1)?.form ?? '');
    const named =
      NO_NOUNS.has(first.form) || first.kind === 'number'
        ? things
        : [subjectOf('the', first), lowered, ...things.slice(1)];
    return [...named, word(isOne ? 'was' : 'were'), ...words.slice(-1)];
  }
  const found = withCopula(words);
  if (found) return found;
  if (isFiniteVerb(first) && second === 'by') return null;
  // "no internet since Monday": it lasts
  const joint = words.findIndex(({ form }) => /^(?:and|but)$/u.test(form));
  const lack = joint < 0 ? words : words.slice(0, joint);
  if (
    first.form === 'no' &&
    second !== 'one' &&
    lack.some(({ form }, at) => at > 1 && /^(?:since|for)$/u.test(form)) &&
    !lack.some(isFiniteVerb)
  )
    return [subjectOf("i've", first), word('had'), lowered, ...words.slice(1)];
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
  // "rental car smelled", "parking machine took": two words for a thing, and what it did
  const isThing =
    isBareWord(first) &&
    isBareWord(words[1]) &&
    !/(?:[^s]s|ed)$/u.test(second) &&
    (PAST_OR_BE.test(words[2]?.form ?? '') || isPastAlone(words[2]));
  // "kid at your pool shouted"
  const isPlaced =
    isNoun &&
    !isVerb(first) &&
    !ADVERBS.has(first.form) &&
    !SETS_OFF.test(first.form) &&
    PREPOSITIONS.has(second) &&
    words.slice(3).some(isFiniteVerb);
  // "tattoo artist spelled"
  const isPair =
    !NO_NOUNS.has(first.form) && /^\p{Ll}{3,}$/u.test(first.text) && PARTIES.has(second) && isSubject(words, 1);
  // "amara came back", "printer not detected"
  if (isNoun && isSubject(words, 0) && (NAME.test(first.form) || second === 'not')) return null;
  if (isPair || isThing || isPlaced || (isNoun && isSubject(words, 0) && !isNounHere(words, 1)))
    return [subjectOf('the', first), lowered, ...words.slice(1)];
  return [...words];
}

/** What nobody can lose for somebody else. */
const ONES_OWN =
  /^(?:appetite|temper|patience|balance|footing|voice|nerve|nerves|mind|cool|sleep|job|wages|trust|faith|confidence|place|seat|evening|morning|day|weekend|holiday|shift)$/u;

/** May be somebody's name, small since it opened the sentence: "amara came back". */
const NAME =
  /^(?!pizza|pasta|sofa|camera|sauna|villa|spa|salsa|lasagna|area|data|media|soda|tuna|banana|visa|taxi|wifi)\p{Ll}{2,}[ai]$/u;

/** Opens what is no subject: "due to the strike". */
const SETS_OFF =
  /^(?:due|thanks|according|because|instead|back|next|out|up|down|off|away|full|short|half\w*|midway|straight|halfway|prior|contrary|except|along|ahead|regardless|two|long|late|early|same|right)$/u;

/** A word in small letters that is no verb, and says neither how, where nor which one. */
function isBareWord(one: Word | undefined): boolean {
  return (
    one !== undefined &&
    /^\p{Ll}{3,}$/u.test(one.text) &&
    !/ly$/u.test(one.form) &&
    ![NO_NOUNS, ADVERBS, PREPOSITIONS].some((words) => words.has(one.form)) &&
    !SETS_OFF.test(one.form) &&
    !isFiniteVerb(one)
  );
}

function isPastAlone(one: Word | undefined): boolean {
  return (
    isFiniteVerb(one) &&
    !AUXILIARIES.has(one?.form ?? '') &&
    (PAST.has(one?.form ?? '') || /ed$/u.test(one?.form ?? ''))
  );
}

/** What a thing of two words does or is, where it is surely a clause. */
const PAST_OR_BE =
  /^(?:was|wasn't|is|isn't|has|hasn't|had|broke|came|fell|smelled|smelt|stopped|arrived|died|leaked|burst|went|didn't|doesn't|never|won't|keeps|snapped|ripped|failed|tasted|looked)$/u;

/** What follows "internet's" where it is a clause, and no possessive. */
const LASTING =
  /^(?:been|gone|stopped|started|had|become|not|still|down|off|out|dead|broken|cold|empty|late|missing|leaking|stuck|never|now)$/u;

/** "…, sole came off": a noun without its article, and what it did. */
function isBareSubject(words: readonly Word[]): boolean {
  const [first, second] = words;
  if (!first || NO_NOUNS.has(first.form) || ADVERBS.has(first.form) || PREPOSITIONS.has(first.form)) return false;
  if (!/^\p{Ll}{3,}$/u.test(first.text) || /(?:[^s]s|ing|ly|ed)$/u.test(first.form) || isFiniteVerb(first))
    return false;
  return PAST.has(second?.form ?? '') && !/^(?:and|but|so|who|that|which|just|never)$/u.test(first.form);
}

/** "Curtains way too short", "refund promised within 5 days": a thing, and what is said of it, with the verb left out. */
function withCopula(words: readonly Word[]): Word[] | null {
  const end = words.findIndex(
    ({ form, kind }, index) =>
      index > 0 && ((kind === 'mark' && !/^[£$€'"]/u.test(form)) || /^(?:and|but|so|because)$/u.test(form)),
  );
  const clause = end < 0 ? words : words.slice(0, end);
  const done = clause.findIndex(({ form }, index) => index > 0 && DONE.test(form));
  const isDone =
    done > 0 &&
    (done === clause.length - 1 || BEHIND.test(clause[done + 1]?.form ?? '') || clause[done + 1]?.kind === 'number');
  const too = clause.findIndex(({ form }, index) => index > 0 && form === 'too' && index < clause.length - 1);
  const at = isDone ? done : too > 0 && /^(?:way|far|much)$/u.test(clause[too - 1]?.form ?? '') ? too - 1 : too;
  if (at < 1 || at > 6) return null;
  const things = clause.slice(0, at);
  const others = [...things, ...clause.slice(at + 1).filter((_, index) => clause[at + index]?.form !== 'as')];
  // "the loo's blocked", "the ring's two sizes too big": the verb is there
  if (others.some((one) => isFiniteVerb(one) || PRONOUN.test(one.form) || /'s$/u.test(one.form))) return null;
  const [first] = things;
  if (!first || PREPOSITIONS.has(first.form) || ADVERBS.has(first.form)) return null;
  const named = things.findIndex(({ form }) => /^(?:of|for|from|to|in|with)$/u.test(form));
  const noun = (named < 0 ? things.at(-1) : things[named - 1])?.form ?? '';
  if (isDone && PERSON.test(noun) && /ed$/u.test(clause[done]?.form ?? '')) return null;
  const are = /[^s]s$/u.test(noun);
  const verb = isDone ? (are ? 'were' : 'was') : are ? 'are' : 'is';
  const determined = NO_NOUNS.has(first.form) || first.kind === 'number' || /^(?:half|all|both)$/u.test(first.form);
  const whose = subjectOf(CUSTOMERS_THINGS.has(noun) ? 'my' : 'the', first);
  const lowered = {
    ...first,
    text: /^\p{Lu}\p{Ll}+$/u.test(first.text) ? first.text.toLowerCase() : first.text,
    spaced: true,
  };
  return [...(determined ? things : [whose, lowered, ...things.slice(1)]), word(verb), ...words.slice(at)];
}

/** Whoever can do it to others: "my trainer cancelled on me". */
const PERSON =
  /^(?:mum|mom|mother|dad|father|parents?|wife|husband|partner|son|daughter|child|friend|boss|colleague|client|neighbou?r|landlord|landlady|doctor|dr|nurse|vet|dentist|coach|chef|guide|clerk|\p{L}{2,}(?:er|or|ist|ant|ian|ee|man|woman)s?)$/u;

const PRONOUN = /^(?:i|we|you|u|he|she|it|they|i've|we've|who|that|which)$/u;

/** Done to a thing by somebody: no deed of the thing itself. */
const DONE =
  /^(?:promised|delivered|cancelled|canceled|charged|marked|listed|declined|rejected|refused|booked|confirmed|sent|shipped|posted|deducted|debited|withdrawn|paid|quoted|scheduled|addressed|packed|given|taken|blocked|suspended|deleted|closed|served|misspelled|misspelt|mislabelled|ruined|damaged|smashed|crushed|soaked|stained|cracked|shut)$/u;

const BEHIND =
  /^(?:within|by|at|on|in|for|as|to|from|twice|again|without|instead|before|after|late|early|wrong|wrongly|cold|yesterday|today|three|four|two|already|into|out|with|last|this)$/u;

/** How things are found, at the end of a clause without its verb: "two of the six glasses broken". */
export const BROKEN =
  /^(?:broken|smashed|cracked|missing|damaged|torn|crushed|dented|scratched|stained|burnt|soaked|shattered|ruined|chipped|ripped|bent)$/u;

function subjectOf(form: string, first: Word): Word {
  return { ...first, text: form, form };
}

/** Whether a verb follows the word, adverbs aside. */
export function isSubject(words: readonly Word[], at: number): boolean {
  let next = at + 1;
  if (words[next]?.form === 'double') next++;
  while (ADVERBS.has(words[next]?.form ?? '') && !AUXILIARIES.has(words[next]?.form ?? '')) next++;
  return isFiniteVerb(words[next]) || isBehindAdverb(words, next);
}
