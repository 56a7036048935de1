/**
 * Ukrainian inflection in the spirit of Snowball: an ending is removed only after the first vowel, and only the
 * longest that fits. Consonants that change (рука, руці) and і in a closed syllable (кіт, кота) are left to the packs.
 */

/** And the star of a hidden letter, which mostly is one. */
const VOWELS = 'аеєиіїоуюя*';

const list = (words: string): string[] => words.split(' ').sort((a, b) => b.length - a.length);

const GERUND = list('вши вшись ши шись ачи учи ючи ячи');
const ADJECTIVE = list(
  'ий ого ому им ій а у ої ою е і их ими ім їй ього ьому ьою ьої я ю є іх іми іший іша іше іші ішого ішої ішу ішим ішими іших',
);
/** After а, я, у, ю or і, which stay: the stem of сказа-ти, сказа-в, сказа-ли. */
const VERB_AFTER_VOWEL = list(
  'ти ть в ла ло ли є єш єте ємо ю ють йте й ний на но ні ного ної ним них ну ному ною ними не',
);
const VERB = list(
  'ити ить ив ила ило или иш имо ите іть ять ать іти їти ів іла іло іли уть ють еш ете емо ю у еть їть їш їмо їте їв їла їло їли ' +
    'ений ена ено ені еного еної еним ених ену еному еною еними ене лю лять лений лена лено лені',
);
const NOUN = list(
  'а у і ою о е и ам ами ах ові еві єві ом ем єм ів їв ей ям ями ях я ю ї ією єю ею ь ью ' +
    'ння нню нням ннями ннях нь ття ттю ттям ість ості остей остям остями остях істю ості',
);

const WHOLE = new Set(
  (
    'та так там тут де куди туди коли тоді якщо або чи же вже ще все всі всім всіх вся нема немає для при про під без над ' +
    'вона він воно вони його йому її їй їх їм ними ми ви ти вас вам вами нас нам нами мене мені мною тебе тобі тобою себе собі собою хто кого кому ким що чого чому чим ' +
    'це ця ці цей цього цієї цьому цим цих той те ті того тієї тому тим тих був була було були бути буду буде будемо будете будуть будь ' +
    'дуже можна треба потрібно дай дайте дав дала дали навіть теж також лише щоб поки після перед через між більш менш тільки ні не до за на по від із зі'
  ).split(' '),
);

/** Not the many of a noun in -ння, as замовлень is. */
const MASCULINE = new Map([
  ['дурень', 'дурн'],
  ['рівень', 'рівн'],
  ['перстень', 'перстн'],
]);

const BARE_ROOTS = new Set('жд бр рв жр ср мр рж сс'.split(' '));

export function ukrainianStem(form: string): string {
  if (form.length < 3 || WHOLE.has(form)) return form;
  const hyphen = form.lastIndexOf('-');
  if (hyphen > 0) return form.slice(0, hyphen + 1) + ukrainianStem(form.slice(hyphen + 1));
  const region = regionStart(form);
  if (region === form.length) return form;
  return tidy(withoutEnding(form, region));
}

function regionStart(form: string): number {
  for (let at = 0; at < form.length; at++) {
    if (VOWELS.includes(form[at] ?? ' ')) return at === 2 && BARE_ROOTS.has(form.slice(0, 2)) ? 2 : at + 1;
  }
  return form.length;
}

function cut(word: string, endings: readonly string[], region: number): string | null {
  for (const ending of endings) {
    const rest = word.length - ending.length;
    if (rest >= region && (rest >= 3 || BARE_ROOTS.has(word.slice(0, rest))) && word.endsWith(ending))
      return word.slice(0, rest);
  }
  return null;
}

function cutAfterVowel(word: string, region: number): string | null {
  for (const ending of VERB_AFTER_VOWEL) {
    const rest = word.length - ending.length;
    if (rest < region || rest < 3 || !word.endsWith(ending)) continue;
    if ('аяуюі'.includes(word[rest - 1] ?? ' ')) return word.slice(0, rest);
  }
  return null;
}

function withoutEnding(form: string, region: number): string {
  const gerund = cut(form, GERUND, region);
  if (gerund !== null) return gerund;
  const masculine = MASCULINE.get(form);
  if (masculine) return masculine;
  const word = cut(form, ['ся', 'сь'], region) ?? form;
  const results = [
    cutAfterVowel(word, region),
    cut(word, VERB, region),
    cut(word, NOUN, region),
    cut(word, ADJECTIVE, region),
  ];
  let best = word;
  for (const result of results) if (result !== null && result.length < best.length) best = result;
  return best;
}

/** What the rules above leave different in forms of one word. */
function tidy(word: string): string {
  let stem = word;
  if (stem.endsWith('ь') && stem.length > 3) stem = stem.slice(0, -1);
  if (stem.length < 5) return stem;
  const last = stem.slice(-2);
  if (last !== 'ок' && last !== 'ек' && last !== 'ец') return stem;
  return VOWELS.includes(stem[stem.length - 3] ?? ' ') ? stem : stem.slice(0, -2) + stem.slice(-1);
}
