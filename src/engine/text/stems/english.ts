/**
 * English inflection: plural, -s, -ed, -ing, possessive 's, irregular verbs; -ize is spelled -ise. Derived words stay
 * apart: Porter's rules make one word of business and busy, customer and customs, and that flags what is clean.
 */

const IRREGULAR = new Map<string, string>();
const FORMS = [
  'lose lost losing',
  'forget forgot forgotten',
  'break broke broken',
  'send sent',
  'lend lent',
  'spend spent',
  'go goes went gone going',
  'make made',
  'take took taken',
  'give gave given',
  'get got gotten',
  'know knew known',
  'think thought',
  'buy bought',
  'bring brought',
  'catch caught',
  'teach taught',
  'tell told',
  'say said',
  'pay paid',
  'sell sold',
  'keep kept',
  'feel felt',
  'leave left',
  'mean meant',
  'meet met',
  'understand understood',
  'misunderstand misunderstood',
  'stand stood',
  'write wrote written',
  'drive drove driven',
  'choose chose chosen',
  'speak spoke spoken',
  'steal stole stolen',
  'throw threw thrown',
  'blow blew blown',
  'grow grew grown',
  'see saw seen',
  'eat ate eaten',
  'fall fell fallen',
  'hold held',
  'hear heard',
  'find found',
  'sleep slept',
  'wear wore worn',
  'swear swore sworn',
  'tear tore torn',
  'begin began begun',
  'come came',
  'become became',
  'run ran',
  'shake shook shaken',
  'mistake mistook mistaken',
  'hide hid hidden',
  'ride rode ridden',
  'rise rose risen',
  'wake woke woken',
  'fight fought',
  'sue sued suing',
  'man men',
  'woman women',
  'child children',
  'person people',
  'shit shat',
  'suck sucked',
  'die died dying dies',
  'lie lied lies lying',
  'tie tied ties tying',
  'stick stuck',
  'ruin ruined',
  'build built',
  'cancel cancelled canceled cancelling canceling',
  'add added adding adds',
  'travel travelled traveled travelling traveling',
];
for (const forms of FORMS) {
  const [base = '', ...others] = forms.split(' ');
  for (const form of others) IRREGULAR.set(form, base);
}

/** Look inflected and are not, or would meet a word that means something else. */
const WHOLE = new Set(
  (
    'evening morning during nothing something anything everything thing being ceiling wedding pudding building feeling meeting ' +
    'always perhaps this thus yes news does has was his its us is as gas bus plus less unless across series species means besides ' +
    'please paste willing united doing need indeed speed feed seed weed hundred bed red bleed breed proceed exceed agreed sacred naked ' +
    'towards afterwards thanks sometimes physics customs clothes goods'
  ).split(' '),
);

const VOWEL = /[aeiouy]/;

export function englishStem(form: string): string {
  let word = form.endsWith("'s") ? form.slice(0, -2) : form;
  if (word.length <= 3 || WHOLE.has(word)) return IRREGULAR.get(word) ?? word;
  const irregular = IRREGULAR.get(word);
  if (irregular) word = irregular;
  else word = withoutTense(withoutPlural(word));
  return ending(word);
}

function withoutPlural(word: string): string {
  if (!word.endsWith('s') || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function withoutTense(word: string): string {
  if (word.endsWith('ied')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (word.endsWith('eed')) return word;
  const cut = word.endsWith('ing') ? 3 : word.endsWith('ed') ? 2 : 0;
  const base = word.slice(0, word.length - cut);
  if (cut === 0 || base.length < 2 || !VOWEL.test(base)) return word;
  return restored(base);
}

/** What stood before -ed or -ing: hopp → hop, hop → hope, deliver → deliver. */
function restored(base: string): string {
  if (/([bdfgkmnprt])\1$/.test(base)) return base.slice(0, -1);
  if (/(at|bl|iz|us|u)$/.test(base) && base.length > 2) return `${base}e`;
  if (base.length <= 2 || isShort(base)) return `${base}e`;
  return base;
}

/** One syllable, consonant–vowel–consonant: takes a silent e (hop → hope); not after w, x, y. */
function isShort(base: string): boolean {
  return /^[^aeiouy]*[aeiouy][^aeiouywx]$/.test(base) && base.length >= 3;
}

/** One spelling for a base and for what -ed and -ing leave of it: apologize, apologis → apologis; carry → carri is not needed. */
function ending(word: string): string {
  let stem = word;
  if (/i[sz]e?$/.test(stem) && stem.length > 5) stem = stem.replace(/i[sz]e?$/, 'is');
  else if (stem.endsWith('e') && stem.length > 4 && !stem.endsWith('ee') && !isShort(stem.slice(0, -1)))
    stem = stem.slice(0, -1);
  return /([^lszef])\1$/.test(stem) && stem.length > 4 ? stem.slice(0, -1) : stem;
}
