import { cut, cutAfter, endings, regionOf, SmallWords, shortest, withoutFleetingVowel } from './endings';

/**
 * Ukrainian inflection in the spirit of Snowball: the ending that leaves the least goes, but never before the first
 * vowel. Consonants that change (рука, руці) and і in a closed syllable (кіт, кота) are left to the packs.
 */

const GERUND = endings('вши вшись ши шись ачи учи ючи ячи');
const ADJECTIVE = endings(
  'ий ого ому им ій а у ої ою е і их ими ім їй ього ьому ьою ьої я ю є іх іми іший іша іше іші ішого ішої ішу ішим ішими іших',
);
/** After these the stem of сказа-ти, сказа-в, сказа-ли ends. */
const AFTER = 'аяуюі';
const VERB_AFTER_VOWEL = endings('ти ть в ла ло ли є єш єте ємо ю ють йте й');
const VERB = endings(
  `ити ить ив ила ило или иш имо ите іть ять ать іти їти ів іла іло іли уть ють еш ете емо ю у еть їть їш їмо їте їв їла їло їли
  ений ена ено ені еного еної еним ених ену еному еною ене лю лять лений лена лено лені лених лену`,
);
const NOUN = endings(
  `а у і ою о е и ам ами ах ові еві єві ом ем єм ів їв ей ям ями ях я ю ї ією єю ею ь ью
  ння нню нням ннями ннях нь ття ттю ттям`,
);

const SMALL = new SmallWords(
  `та так там тут де куди туди коли тоді якщо або чи же вже ще все всі всім всіх всіма вся усе усі нема немає для при про під без над
  вона він воно вони його йому її їй їх їм ними ми ви ти вас вам вами нас нам нами мене мені мною тебе тобі тобою себе собі собою
  хто кого кому ким що чого чому чим нічого нічим ніхто нікого це той те ті того тієї тому тим тих ту як ніяк просто потім разом
  був була було були бути буду буде будемо будете будуть будь дуже можна треба потрібно дай дайте дав дала дали навіть теж також лише
  хоч хоча хай нехай щоб поки після перед через між більш менш тільки десь щось хтось якось замість проти ні не до за на по від із зі шкода`,
);

/** Pronouns that are inflected as adjectives, and words whose forms no rule finds. */
const KNOWN = new Map(
  [
    'цей ця ці цього цієї цьому цим цими цих цю цій цією',
    'мій моя моє мої мого моєї моєму моїм моїми моїх мою моїй моєю',
    'твій твоя твоє твої твого твоєї твоєму твоїм твоїми твоїх твою твоїй твоєю',
    'свій своя своє свої свого своєї своєму своїм своїми своїх свою своїй своєю',
    'наш наша наше наші нашого нашої нашому нашим нашими наших нашу нашій нашою',
    'ваш ваша ваше ваші вашого вашої вашому вашим вашими ваших вашу вашій вашою',
    'який яка яке які якого якої якому яким якими яких яку якій якою',
    'простіть прости простити пробач пробачте пробачити',
    'дурень дурня дурні дурнів дурнем дурневі дурням дурнями',
    'рівень рівня рівні рівнів рівнем рівню рівнями',
  ].flatMap((forms) => forms.split(' ').map((form) => [form, `${forms.split(' ')[0]}+`] as const)),
);

/** Roots without a vowel: their endings begin with the word's first vowel. */
const BARE_ROOTS = new Set('жд бр рв жр ср мр рж сс'.split(' '));
const BARE_ENDINGS = new Set('ати ав ала али ало е ете еш емо уть у и іть ешся'.split(' '));

export function ukrainianStem(form: string): string {
  if (form.length < 3 || SMALL.has(form)) return form;
  const known = KNOWN.get(form);
  if (known) return known;
  const hyphen = form.lastIndexOf('-');
  if (hyphen > 0) return form.slice(0, hyphen + 1) + ukrainianStem(form.slice(hyphen + 1));
  if (BARE_ROOTS.has(form.slice(0, 2)) && BARE_ENDINGS.has(form.slice(2))) return form.slice(0, 2);
  const region = regionOf(form);
  if (region === form.length) return form;
  return SMALL.apart(tidy(withoutEnding(form, region)));
}

function withoutEnding(form: string, region: number): string {
  const gerund = cut(form, GERUND, region);
  if (gerund !== null) return gerund;
  const word = cut(form, ['ся', 'сь'], region) ?? form;
  const rest = shortest(
    cutAfter(word, VERB_AFTER_VOWEL, AFTER, region),
    cut(word, VERB, region),
    cut(word, NOUN, region),
    cut(word, ADJECTIVE, region),
  );
  return rest ?? word;
}

function tidy(word: string): string {
  let stem = word.endsWith('ь') && word.length > 3 ? word.slice(0, -1) : word;
  if (stem.length > 5 && stem.endsWith('іст')) stem = `${stem.slice(0, -3)}ост`; // незручність, незручності
  return withoutSeeming(withoutFleetingVowel(stem));
}

/**
 * In режим, відділ, результат an ending seems to stand that the other cases show to be none: it goes in all. So does
 * what joins the present and the past of one verb: працю-ємо, працюва-ли.
 */
function withoutSeeming(stem: string): string {
  if (stem.length > 5 && /[ую]ва$/.test(stem)) return stem.slice(0, -2);
  if (stem.length > 5 && stem.endsWith('ован')) return `${stem.slice(0, -4)}у`;
  if (stem.length < 5) return stem;
  if (/[ая][нлвт]$|[ую]т$/.test(stem)) return stem.slice(0, -1);
  return /(?:[иіеао]м|[иі]в|[иі]т|іл)$/.test(stem) ? stem.slice(0, -2) : stem;
}
