/**
 * Russian inflection after the plan of the Snowball stemmer (the region after the first vowel; gerund, reflexive,
 * adjective, verb, noun, then what is left), with three changes: no stem shorter than three letters, small words stay
 * whole, and a fleeting vowel goes (посылок, посылка). Words come with ё written as е.
 */

/** And the star of a hidden letter, which mostly is one. */
const VOWELS = 'аеиоуыэюя*';

const list = (words: string): string[] => words.split(' ').sort((a, b) => b.length - a.length);

/** After а or я, which stay. */
const GERUND_AFTER_A = list('в вши вшись');
const GERUND = list('ив ивши ившись ыв ывши ывшись');
const ADJECTIVE = list('ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею');
const PARTICIPLE_AFTER_A = list('ем нн вш ющ щ');
const PARTICIPLE = list('ивш ывш ующ');
const VERB_AFTER_A = list('ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно');
const VERB = list(
  'ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю еть ел ела ело ели',
);
const NOUN = list(
  'а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю ия ья я',
);

/** Pronouns, prepositions, particles: their endings carry the meaning. */
const WHOLE = new Set(
  (
    'да на над надо не ни но ну то так там тут где куда туда когда тогда если или ли же уже еще все всем всех всему вся нет для при про под без ' +
    'она он оно они его ему ее ей их им ими мы вы ты вас вам вами нас нам нами меня мне мной тебя тебе тобой себя себе собой кто кого кому кем что чего чему чем ' +
    'это эта эти этот этого этой этом этим этих этому том тот та те той того тем тех тому был была было были быть буду будет будем будете будут будь ' +
    'очень можно нужно нельзя дай дайте дал дали есть даже тоже также лишь чтобы пока после перед через между около более менее только здесь'
  ).split(' '),
);

/** Roots without a vowel: their endings begin with the word's first vowel. */
const BARE_ROOTS = new Set('жд вр лг рв жр ср мр рж сс'.split(' '));
const BARE_ENDINGS = new Set('ать ал ала али ало ет ете ешь ем ут у и ите ешься'.split(' '));

export function russianStem(form: string): string {
  if (form.length < 3 || WHOLE.has(form)) return form;
  const hyphen = form.lastIndexOf('-');
  if (hyphen > 0) return form.slice(0, hyphen + 1) + russianStem(form.slice(hyphen + 1));
  const region = regionStart(form);
  if (region === form.length) return form;
  if (region === 2 && BARE_ROOTS.has(form.slice(0, 2)))
    return BARE_ENDINGS.has(form.slice(2)) ? form.slice(0, 2) : form;
  return tidy(withoutEnding(form, region), region);
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
    if (rest >= region && rest >= 3 && word.endsWith(ending)) return word.slice(0, rest);
  }
  return null;
}

function cutAfterA(word: string, endings: readonly string[], region: number): string | null {
  for (const ending of endings) {
    const rest = word.length - ending.length;
    if (rest <= region - 1 || !word.endsWith(ending)) continue;
    const before = word[rest - 1];
    if (rest >= 3 && (before === 'а' || before === 'я')) return word.slice(0, rest);
  }
  return null;
}

function longest(...results: (string | null)[]): string | null {
  let best: string | null = null;
  for (const result of results) if (result !== null && (best === null || result.length < best.length)) best = result;
  return best;
}

function withoutEnding(form: string, region: number): string {
  const gerund = longest(cutAfterA(form, GERUND_AFTER_A, region), cut(form, GERUND, region));
  if (gerund !== null && /вши(сь)?$|[аяиы]в$/.test(form)) return gerund;
  const word = withoutReflexive(form, region);
  const adjective = cut(word, ADJECTIVE, region);
  if (adjective !== null) {
    return longest(cutAfterA(adjective, PARTICIPLE_AFTER_A, region), cut(adjective, PARTICIPLE, region)) ?? adjective;
  }
  return longest(cutAfterA(word, VERB_AFTER_A, region), cut(word, VERB, region)) ?? cut(word, NOUN, region) ?? word;
}

/** -ся stands after a consonant, -сь after a vowel: принося is not reflexive. */
function withoutReflexive(form: string, region: number): string {
  const rest = cut(form, ['ся', 'сь'], region);
  if (rest === null) return form;
  return VOWELS.includes(rest.at(-1) ?? ' ') === form.endsWith('ь') ? rest : form;
}

function tidy(word: string, region: number): string {
  let stem = cut(word, ['и'], region) ?? word;
  stem = cut(stem, ['ость', 'ост', 'ейше', 'ейш'], region) ?? stem;
  // доставленный meets доставлен; искренний and качественный are no participles
  if (/[лжшщчдстзн]енн$/.test(stem) && stem.length > 6) stem = stem.slice(0, -3);
  else if (stem.endsWith('нн')) stem = stem.slice(0, -1);
  else if (stem.endsWith('ь') && stem.length > 3) stem = stem.slice(0, -1);
  return withoutFleetingVowel(stem);
}

/** посылок → посылк, продавец → продавц: what the other cases have. */
function withoutFleetingVowel(stem: string): string {
  if (stem.length < 5) return stem;
  const last = stem.slice(-2);
  if (last !== 'ок' && last !== 'ек' && last !== 'ец') return stem;
  return VOWELS.includes(stem[stem.length - 3] ?? ' ') ? stem : stem.slice(0, -2) + stem.slice(-1);
}
