import { cut, cutAfter, endings, isVowel, regionOf, SmallWords, shortest, withoutFleetingVowel } from './endings';

/**
 * Russian inflection after the plan of the Snowball stemmer (gerund, reflexive, adjective, verb, noun, then what is
 * left), changed where it makes one word of two or two of one: no stem shorter than three letters, small words stay
 * whole, -ость is part of the word, what only looks like an ending goes in all cases. Words come with ё written as е.
 */

const AFTER = 'ая';
const GERUND_AFTER_A = endings('в вши вшись');
const GERUND = endings('ив ивши ившись ыв ывши ывшись');
const ADJECTIVE = endings('ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею');
const PARTICIPLE_AFTER_A = endings('ем нн вш ющ щ');
const PARTICIPLE = endings('ивш ывш ующ');
const VERB_AFTER_A = endings('ла ете йте ли й л ем ло ет ют ть ешь нно');
const VERB = endings(
  `ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю еть ел ела ело ели`,
);
const NOUN = endings(
  'а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю ия ья я',
);

const SMALL = new SmallWords(
  `да на над надо не ни но ну то так там тут где куда туда когда тогда если или ли же уже еще все всем всеми всех всего всему вся
  нет нету для при про под без против вместо вместе как никак просто потом потому поэтому хотя хоть пусть верно жаль
  она он оно они его ему ее ей их им ими мы вы ты вас вам вами нас нам нами меня мне мной тебя тебе тобой себя себе собой
  кто кого кому кем что чего чему чем ничего ничем никто никого это том тот та те то той того тем тех тому ту
  был была было были быть буду будет будем будете будут будь очень можно нужно нельзя дай дайте дал дали есть даже
  тоже также лишь чтобы пока после перед через между около более менее только здесь много`,
);

/** Pronouns that are inflected as adjectives, and words whose forms no rule finds. */
const KNOWN = new Map(
  [
    'этот эта эти этого этой этом этим этими этих этому эту',
    'мой моя мое мои моего моей моем моим моими моих моему мою',
    'твой твоя твое твои твоего твоей твоем твоим твоими твоих твоему твою',
    'свой своя свое свои своего своей своем своим своими своих своему свою',
    'наш наша наше наши нашего нашей нашем нашим нашими наших нашему нашу',
    'ваш ваша ваше ваши вашего вашей вашем вашим вашими ваших вашему вашу',
    'простите прости простить простил простила простили простим',
  ].flatMap((forms) => forms.split(' ').map((form) => [form, `${forms.split(' ')[0]}+`] as const)),
);

/** Roots without a vowel: their endings begin with the word's first vowel. */
const BARE_ROOTS = new Set('жд вр лг рв жр ср мр рж сс'.split(' '));
const BARE_ENDINGS = new Set('ать ал ала али ало ет ете ешь ем ут у и ите ешься'.split(' '));

export function russianStem(form: string): string {
  if (form.length < 3 || SMALL.has(form)) return form;
  const known = KNOWN.get(form);
  if (known) return known;
  const hyphen = form.lastIndexOf('-');
  if (hyphen > 0) return form.slice(0, hyphen + 1) + russianStem(form.slice(hyphen + 1));
  if (BARE_ROOTS.has(form.slice(0, 2)) && BARE_ENDINGS.has(form.slice(2))) return form.slice(0, 2);
  const region = regionOf(form);
  if (region === form.length) return form;
  return SMALL.apart(tidy(withoutEnding(form, region), region));
}

function withoutEnding(form: string, region: number): string {
  const gerund = shortest(cutAfter(form, GERUND_AFTER_A, AFTER, region), cut(form, GERUND, region));
  if (gerund !== null) return gerund;
  const word = withoutReflexive(form, region);
  const adjective = cut(word, ADJECTIVE, region);
  if (adjective !== null) {
    const participle = shortest(
      cutAfter(adjective, PARTICIPLE_AFTER_A, AFTER, region),
      cut(adjective, PARTICIPLE, region),
    );
    return participle ?? adjective;
  }
  const verb = shortest(cutAfter(word, VERB_AFTER_A, AFTER, region), cut(word, VERB, region));
  return verb ?? cut(word, NOUN, region) ?? word;
}

/** -ся stands after a consonant, -сь after a vowel: принося is not reflexive. */
function withoutReflexive(form: string, region: number): string {
  const rest = cut(form, ['ся', 'сь'], region);
  return rest !== null && isVowel(rest.at(-1)) === form.endsWith('ь') ? rest : form;
}

function tidy(word: string, region: number): string {
  let stem = cut(word, ['и'], region) ?? word;
  stem = cut(stem, ['ейше', 'ейш'], region) ?? stem;
  // доставленный meets доставлен; искренний and качественный are no participles
  if (/[лжшщчдстзн]енн$/.test(stem) && stem.length > 6) return stem.slice(0, -3);
  if (stem.endsWith('нн') || (stem.endsWith('ь') && stem.length > 3)) stem = stem.slice(0, -1);
  return withoutSeeming(withoutFleetingVowel(stem));
}

/** In отзыв, проблем, канал an ending seems to stand that отзыва, проблема, каналы show to be none: it goes in all. */
function withoutSeeming(stem: string): string {
  if (stem.length < 5) return stem;
  // one verb: требова-ли, требу-ем
  if (/[^аеиоуыэюя]ова$/.test(stem) && stem.length > 5) return stem.slice(0, -3);
  if (/[^аеиоуыэюя]у$/.test(stem)) return stem.slice(0, -1);
  if (/[ая][нл]$/.test(stem)) return stem.slice(0, -1);
  return /(?:[иыеао]м|[оеиы]в|[иы]т|ел)$/.test(stem) ? stem.slice(0, -2) : stem;
}
