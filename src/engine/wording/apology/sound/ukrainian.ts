import { isPluralPast } from '../slavic/verbs';
import { UKRAINIAN } from '../tables/ukrainian';

/** Pronouns of somebody or something else, and how a noun may end that they stand for. */
const STANDS_FOR: readonly (readonly [pronoun: RegExp, noun: RegExp])[] = [
  [/^(?:її|їй|нею|неї|ній|вона)$/u, /(?:[аяьуюїії]|ою|ею|єю|в|р)$/u],
  [/^(?:його|йому|нього|ньому|ним|він)$/u, /(?:[^аеиіоуєїюя]|[оеуюаяі])$/u],
  [/^(?:їх|їм|них|ними|вони)$/u, /(?:[иії]|ів|ей|их|ам|ям|ами|ями)$/u],
];

/**
 * Whether a told sentence points at something that it names nowhere before: «у Вас від нього болить голова».
 * @param told all that is told, without the words that open the apology
 */
export function dangles(told: string): boolean {
  if (TWO_KINDS.test(told) || TOLD_NOTHING.test(told) || OF_NOTHING.test(told) || THROUGH_YOU.test(told)) return true;
  const words = told.toLowerCase().split(/[^\p{L}'-]+/u);
  return words.some((word, at) => {
    const noun = STANDS_FOR.find(([pronoun]) => pronoun.test(word))?.[1];
    return noun !== undefined && !words.slice(0, at).some((one) => noun.test(one) && mayBeNoun(one));
  });
}

/** «ми привезли зимові шини літні»: two kinds of one thing, and what set them apart was left out. */
const TWO_KINDS =
  /(?:^|\s)ми (?:привезли|прислали|надіслали|видали|поставили|встановили) \p{L}+і \p{L}+и \p{L}+[нкл]і(?=$|,| і що )/u;

/** «ми розповіли Вашій сусідці»: what, was left out. */
const TOLD_NOTHING = /(?:^|\s)ми (?:\p{L}+ )?розповіли (?:Ваш\p{L}* )?\p{L}+(?=$| і що |, що \p{Lu})/u;

/** «засідання перенесли через Вас»: how the customer feels about it, and never our word. */
const THROUGH_YOU = /(?<!\p{L})через Вас(?!\p{L})/u;

/** «не тієї сили»: what was, stands in another clause. */
const OF_NOTHING = /^не (?:той|того|та|тієї|те|ті|тих|ту) \p{L}+(?=$|,| і )/u;

function mayBeNoun(form: string): boolean {
  const { adverbial, prepositions, joints, pronouns } = UKRAINIAN;
  return (
    form.length > 2 &&
    ![adverbial, prepositions, joints].some((words) => words.has(form)) &&
    !pronouns.has(form) &&
    !NO_NOUN.test(form) &&
    !isPluralPast(form)
  );
}

const NO_NOUN =
  /^(?:ваш|наш|вам|вас|нам|нас|що|щоб|якщо|цей|цього|цієї|того|тієї|всі|усі|її|їй|його|йому|їх|їм|них|ними|немає)|(?:ти|ться|ає|ує|ють|ать|[аеиє]мо)$/u;
