import type { Language } from '../../model';
import { pairsOf, setOf, type Word, word } from './words';

/** What a statement is asked with: behind it the clause tells what happened. */
const HEADS: Record<Language, RegExp> = {
  en: /^(?:(?:and |so |but |hi |hello |hey )?(?:can|could|would|will) (?:you|u|somebody|someone|anyone|anybody) (?:please |kindly )?(?:explain|tell)(?: to)?(?: me| us)? why |(?:please )?explain(?: to)?(?: me| us)? why |(?:i|we) (?:want|would like|'d like|need|demand|just want) to (?:know|understand) why |i'd (?:like|love) to know why |(?:is|was) it (?:normal|acceptable|ok|okay|fair|right) that |how come (?:that )?|(?:i|we) (?:cannot|can't|cant) believe (?:that )?(?=(?:i|i've|we|we've|my|our|your|you|you've|the|nobody) )|why do (?=(?:you|i|we|u) )|how is it (?:possible )?that |why is it that |(?:just |quick |a |to give you )*heads ?-?up that |(?:just )?(?:letting you know|to let you know) that |(?:i|we)(?: just)? (?:want|wanted|would like|'d like|need|have|wish) to (?:let you know|tell you|say|report|inform you|complain|point out) that |(?:i'm|i am|we're|we are) (?:just )?(?:writing|calling|contacting you|getting in touch) to (?:let you know|tell you|say|report|inform you|complain|point out) that )/u,
  ru: /^(?:(?:у (?:меня|нас) )?(?:\S+ )?вопрос (?:почему|зачем) |(?:я )?(?:хочу|хотел бы|хотела бы) (?:знать|понять|узнать) (?:почему|зачем) |(?:я )?не (?:понимаю|понятно) (?:почему|зачем) |(?:а |и |но )?(?:почему|зачем|отчего|с какой стати|на каком основании|по какой причине|за что) (?!бы |б |же бы |нельзя )|(?:а )?(?:объясните|поясните|скажите)(?: мне| нам)? (?:пожалуйста )?(?:почему|зачем) |(?:разве )?(?:это )?нормально что )/u,
  uk: /^(?:(?:у (?:мене|нас) )?(?:\S+ )?питання (?:чому|навіщо) |(?:я )?(?:хочу|хотів би|хотіла б) (?:знати|зрозуміти|дізнатися) (?:чому|навіщо) |(?:я )?не (?:розумію|зрозуміло) (?:чому|навіщо) |(?:а |і |й |але )?(?:чому|навіщо|з якого дива|на якій підставі|з якої причини|за що) (?!би |б |ж би |не можна )|(?:а )?(?:поясніть|скажіть)(?: мені| нам)? (?:будь ласка )?(?:чому|навіщо) |(?:хіба )?(?:це )?нормально що |(?:а |і |й |але )?(?:найголовніше|головне|найгірше|найсмішніше|найприкріше) (?:те )?що )/u,
};

/** "why was my parcel left": the verb stands in front of its subject. */
const INVERTED =
  /^(?:and |so |but )?why (was|were|is|are|has|have|wasn't|isn't|hasn't|haven't) (?=my |our |your |the |i |we |you |it |this |there |nobody )/u;

/** "why did you give my number away": that we did. */
const WHY_DID = /^(?:and |so |but )?(?:why|how come) did (?:you|u|yous|you guys) (?=(\S+) )/u;

const PAST = pairsOf(
  'give:gave send:sent tell:told take:took sell:sold let:let leave:left put:put throw:threw lose:lost forget:forgot keep:kept make:made cancel:cancelled',
  'charge:charged close:closed delete:deleted block:blocked change:changed refuse:refused share:shared book:booked open:opened ignore:ignored move:moved',
  'reject:rejected remove:removed ship:shipped deliver:delivered bill:billed suspend:suspended deactivate:deactivated cut:cut stop:stopped hand:handed',
);

/** "where is my parcel": the customer does not have it. */
const WHERE =
  /^(?:so |and |but |ok |hi |hello |hey |guys |please )*where(?: on earth| the hell| exactly| tf)?(?:'s|s| is| are| r)? (?=(?:my|our) (?:\S+ ){0,2}?(?:order|orders|parcel|parcels|package|packages|delivery|refund|money|stuff|things|items?|goods|luggage|suitcase|suitcases|bags?|prescription|passport|tickets?|pizza|food|meal|deposit|laptop|phone|dress|shoes|boots|coat|sofa|gift|cheque|letter|documents|books?|bike|keys|medication|medicine|cake|flowers|compensation) $)/u;

/** "stop sending me texts": what has to stop is what we do. */
const STOP = /^(?:please |can you |could you |will you |just )*stop (?=[a-z]+ing (?:me|us|my|our) )/u;

/** Where what is said of the subject begins, beside participles in -ed and -ing. */
const PREDICATES = setOf(
  'been given sent lost left broken taken told held kept stolen thrown done made cut not still being sold put paid hit shut set',
  'down off late so always never again suddenly wrong empty dead slow unavailable without',
);

/** Nouns that end as participles do. */
const NOUNS_IN_ING = setOf(
  'evening morning thing something anything nothing everything heating booking meeting parking wedding building ceiling lighting clothing ring earring string spring wing king bedding plumbing wiring flooring cleaning training hearing shipping billing painting coating lining railing icing pudding dressing casing listing',
);

/**
 * The statement that a customer's question asks the reason of, in its own order of words; `null` where it asks
 * something else. "Why was my order cancelled" → "my order was cancelled".
 */
export function askedAbout(language: Language, words: readonly Word[]): Word[] | null {
  const said = words.filter(({ text }) => !/^[,.!:;—–-]$/u.test(text));
  const forms = `${said.map(({ form }) => form).join(' ')} `;
  const head = HEADS[language].exec(forms);
  if (head) {
    const left = said.slice(head[0].split(' ').length - 1);
    return left.length > 2 ? withoutSpace(left) : null;
  }
  const stop = language === 'en' ? STOP.exec(forms) : null;
  if (stop) {
    const at = stop[0].split(' ').length - 1;
    return [
      word('you'),
      word('keep'),
      ...said.slice(at).map((one, index) => (index === 0 ? { ...one, spaced: true } : one)),
    ];
  }
  const did = language === 'en' ? WHY_DID.exec(forms) : null;
  const past = PAST.get(did?.[1] ?? '');
  if (did && past) return [word('you'), word(past), ...said.slice(did[0].trim().split(' ').length + 1)];
  const where = language === 'en' ? WHERE.exec(forms.replace(/[?!.]+ $/u, ' ')) : null;
  if (where) {
    const at = where[0].trim().split(' ').length;
    const things = said.slice(at).map((one) => ({ ...one, spaced: true }));
    return [...['i', 'still', "don't", 'have'].map(word), ...things];
  }
  const inverted = language === 'en' ? INVERTED.exec(forms) : null;
  if (!inverted) return null;
  const start = inverted[0].split(' ').length - 1;
  const verb = said[start - 1];
  const end = said.findIndex(
    ({ form }, at) =>
      at > start &&
      (PREDICATES.has(form) ||
        (/(?:[^e]ed|ing)$/u.test(form) && !NOUNS_IN_ING.has(form)) ||
        (at === start + 1 && PRONOUN.test(said[start]?.form ?? ''))),
  );
  if (!verb || end < 0 || end - start > 5) return null;
  return withoutSpace([...said.slice(start, end), { ...verb, spaced: true }, ...said.slice(end)]);
}

const PRONOUN = /^(?:i|we|you|it|there|nobody)$/u;

function withoutSpace(words: Word[]): Word[] {
  return words.map((one, at) => (at === 0 ? { ...one, spaced: false } : one));
}
