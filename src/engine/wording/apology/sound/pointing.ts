import { isPredicate } from '../slavic/verbs';
import { RUSSIAN } from '../tables/russian';
import { word } from '../words';

/** Whether a told Russian clause has an adjective where its noun was left out: «на пятиместную», «левый не заряжается». */
export function lacksNoun(text: string): boolean {
  const [first = '', second = ''] = text.split(' ');
  const opens = OPENING.test(first) && !IS_NOUN.test(first) && isVerbal(second);
  return opens || [...text.matchAll(BEHIND)].some(([, form = '']) => !IS_NOUN.test(form));
}

function isVerbal(form: string): boolean {
  return form === RUSSIAN.not || isPredicate(word(form), RUSSIAN);
}

const OPENING = /^\p{Ll}{2,}(?:[кнтвлр]ый|[шжчн]ий|[кнтвлр]ая)$/u;

/** At the end of a clause, behind a preposition. */
const BEHIND =
  /(?<!\p{L})(?:на|в|во|с|со|без|для|из|к|от|по|за) (\p{Ll}{3,}(?:ую|юю|ыми|ых|ого))(?=$|[,;:]| (?:и|а|но) )/gu;

/** Adjectives that have become nouns, or need none. */
const IS_NOUN =
  /^(?:горничн|ванн|гостин|столов|прихож|приёмн|приемн|кладов|прачечн|мастерск|парикмахерск|скор|детск|животн|взросл|больн|родн|пожил|близк|вожат|портн|дежурн|ведущ|заведующ|управляющ|рабоч|пожарн|военн|прохож|насеком|данн|наличн|налогов|страхов|котельн|чаев|домашн|служащ|пострадавш|знаком|чуж|сам|так|эт|котор|всякого|много|друг|перв|втор|трет|четв[её]рт|пят|мног|проходн|набережн|учительск|операционн|палат)/u;

/** A clause under «пока», and another behind it that only a comma ties to what stands in front: «…, пока Вы плавали, у Вас украли часы». */
export function isRunTogether(text: string): boolean {
  return RUN_TOGETHER.test(text);
}

const RUN_TOGETHER =
  /^(?!пока |когда |если |как только )[^,]+, (?:пока|когда) [^,]+, (?!и |а |но |хотя |что |чтобы |пока |когда |поэтому |в котор|котор)/u;
