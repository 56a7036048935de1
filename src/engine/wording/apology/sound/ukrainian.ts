import { isPluralPast } from '../slavic/verbs';
import { UKRAINIAN } from '../tables/ukrainian';
import { saysHalf } from './ukrainian-half';

/** Pronouns of somebody or something else, and how a noun may end that they stand for. */
const STANDS_FOR: readonly (readonly [pronoun: RegExp, noun: RegExp])[] = [
  [/^(?:її|їй|нею|неї|ній|вона)$/u, /(?:[аяьуюїі]|ою|ею|єю)$|^(?:кров|любов|матір)$/u],
  [/^(?:його|йому|нього|ньому|ним|він)$/u, /(?:[^аеиіоуєїюя]|[оеуюаяі])$/u],
  [/^(?:їх|їм|них|ними|вони)$/u, /(?:[иії]|ів|ей|их|ам|ям|ами|ями)$/u],
];

/**
 * Whether a told sentence points at something that it names nowhere before: «у Вас від нього болить голова».
 * @param told all that is told, without the words that open the apology
 */
export function dangles(told: string): boolean {
  if (saysHalf(told)) return true;
  // what is quoted is no part of it
  const words = told
    .toLowerCase()
    .replace(/«[^»]*»/gu, '')
    .split(/[^\p{L}'-]+/u);
  return words.some((word, at) => {
    const noun = STANDS_FOR.find(([pronoun]) => pronoun.test(word))?.[1];
    return noun !== undefined && !words.slice(0, at).some((one) => noun.test(one) && mayBeNoun(one));
  });
}

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
  /^(?:ваш|наш|вам|вас|нам|нас|що|щоб|якщо|цей|цього|цієї|того|тієї|всі|усі|її|їй|його|йому|їх|їм|них|ними|немає)|(?:ти|ться|ає|ує|ють|ать|[аеиє]мо|[єеиї]те|ло|лося|лось)$/u;
