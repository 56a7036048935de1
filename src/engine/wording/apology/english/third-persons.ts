import { ADVERBS, FIRM_DEEDS, PLURAL_VERBS, PRESENT } from '../tables/english';
import { setOf, type Word } from '../words';
import { bare, isFiniteVerb } from './verbs';

/** Anybody else whom "she" might mean, and whom "they" might. */
const SOMEBODY =
  /\b(?:mum|mom|mother|dad|father|parent|wife|husband|partner|boyfriend|girlfriend|fianc\w+|son|daughter|child|kid|baby|toddler|grandm\w+|grandp\w+|gran|nan|sister|brother|aunt|uncle|cousin|nephew|niece|friend|mate|guest|neighbou?r|colleague|co-?worker|boss|client|customer|passenger|patient|visitor|student|pupil|tenant|lodger|roommate|flatmate|housemate|ex|stranger|thief|burglar|intruder|bride|groom|landlord|landlady|seller|buyer|someone|somebody|anyone|(?:an?|the|this|that|some|another|other|old|young) (?:[a-z]+ )?(?:man|woman|guy|bloke|lady|gentleman|boy|girl|teenager|person)|the other|dog|cat|puppy|kitten|horse|pet|rabbit|hamster|parrot|bird|lawyer|solicitor|accountant|employer|teacher|\w+[- ]year[- ]old)\b/iu;
const OTHERS =
  /\b(?:parents|sons|daughters|children|kids|twins|grandparents|family|friends|guests|visitors|neighbou?rs|colleagues|co-?workers|clients|customers|passengers|patients|students|pupils|tenants|roommates|flatmates|housemates|ex|strangers?|thieves|burglars|intruders|landlord|landlady|police|bank|seller|buyer|someone|somebody|anyone|everyone|everybody|people|men|women|(?:the|other|old|young) (?:guys|ladies|boys|girls)|the others?|dogs|cats|pets|lawyers|employer|teachers?)\b/iu;

/** Deeds of a person and of no thing, to whomever; `FIRM_DEEDS` are some more. */
const HUMAN = setOf('said added asked made took laughed blamed offered shouted yelled insisted');

/** What things do to somebody as well: "they hurt me". */
const AS_THINGS = /^(?:cost|hurt|fit|fitted|suit|suited|reached|keep|kept|make|makes|cut|burned|burnt|bit|stung|n't)$/u;

const SELF = /^(?:him|her)self$|^themselves$/u;

/**
 * "she cut off my hair", "they gave our room away", in a message that names nobody else before it: the firm's own people,
 * written as "you".
 * @param before the message up to these words
 */
export function asYours(before: string, words: readonly Word[]): Word[] {
  const turned = [...words];
  let meant: string | undefined;
  for (const [at, one] of words.entries()) {
    const told = words.slice(0, at).map(({ text }) => text);
    if (SELF.test(one.form) && turned.some(({ form }, index) => form === 'you' && words[index]?.form !== 'you'))
      turned[at] = { ...one, text: 'yourselves', form: 'yourselves' };
    if (!/^(?:he|she|they)$/u.test(one.form)) continue;
    const others = one.form === 'they' ? OTHERS : SOMEBODY;
    if (others.test(`${before} ${told.join(' ')}`)) continue;
    const verb = words.findIndex(({ form }, index) => index > at && !(ADVERBS.has(form) && form !== 'had'));
    const said = words[verb];
    if (
      !said ||
      !isFiniteVerb(said) ||
      !(isPersonal(words, verb) || (one.form !== 'they' && (OF_A_TRADE.test(before) || isToCustomer(words, verb))))
    )
      continue;
    // "she clipped it and he bled": two, and not one of ours
    if (meant !== undefined && meant !== one.form) continue;
    meant = one.form;
    turned[at] = { ...one, text: 'you', form: 'you' };
    const plural = one.form === 'they' ? said.form : pluralOf(said.form);
    if (plural !== said.form) turned[verb] = { ...said, text: plural, form: plural };
  }
  return turned;
}

/** A told clause up to where it goes on with somebody whom it does not name: "we put you next to the band | and he cried". */
export function upToStranger(text: string): string {
  const at = STRANGER.exec(text)?.index;
  const before = text.slice(0, at);
  return SOMEBODY.test(before) || OF_A_TRADE.test(before) ? text : before;
}

const OF_A_TRADE =
  /\b(?:the|our|your|an?) (?:[a-z]+ )?(?:[a-z]{2,}(?:er|or|ist|ant|man|woman|ian|ee)|nurse|chef|cook|guide|clerk|vet|coach|lady|guy|boy|girl)\b/iu;

const STRANGER = /,? (?:and|but|so|because) (?:he|she)(?!\p{L})/u;

/** Whether people do it, and not the shoes: to the customer, or in words. */
function isPersonal(words: readonly Word[], verb: number): boolean {
  const { form = '' } = words[verb] ?? {};
  if (HUMAN.has(form) || FIRM_DEEDS.has(form)) return true;
  if (/^(?:me|us)$/u.test(words[verb + 1]?.form ?? '') && !AS_THINGS.test(form)) return true;
  const object = words.slice(verb + 1, verb + 5).map((one) => one.form);
  return /n't$|^(?:would|did|had|have)$/u.test(form) && object.some((one) => /^(?:me|us|my|our)$/u.test(one));
}

/** "she cut off 15 cm of my hair". */
function isToCustomer(words: readonly Word[], verb: number): boolean {
  return words.slice(verb + 1, verb + 9).some(({ form }) => /^(?:me|us|my|our)$/u.test(form));
}

function pluralOf(form: string): string {
  return PLURAL_VERBS.get(form) ?? (PRESENT.has(form) && form.endsWith('s') ? bare(form) : form);
}
