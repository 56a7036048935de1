import { isParty } from '../slavic/nouns';
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

/**
 * Whether a told Russian clause names one side twice, or lacks it: «Вы попросили Вас отключиться», «Вы отменили логопед»,
 * «по нашей милости встречаем Новый год», «мы их вывалили».
 */
export function saysItTwice(text: string): boolean {
  return TWICE.test(text) || THEM.test(text) || text.split(/[,:;—]| (?:и|а|но) /u).some(isBySomeUnnamed);
}

const TWICE = /(?:^| )(?:Вы (?:\p{L}+ ){0,2}\p{L}+ли(?:сь)? Ва[мс]|мы (?:\p{L}+ ){0,2}\p{L}+ли(?:сь)? на[мс])(?= |$)/u;

/** What, stands in another sentence. */
const THEM = /^(?:мы|Вы) их (?:\p{L}+ )?\p{L}+(?:ли|ем|им|ете|ите)(?= |,|$)/u;

function isBySomeUnnamed(clause: string): boolean {
  const forms = clause.toLowerCase().split(' ');
  const by = forms.find((form) => /^(?:вы|мы)$/u.test(form));
  if (by === undefined) return forms.some((form) => /[^кртв][аяуе]ем(?:ся)?$/u.test(form) && !NO_DEED.test(form));
  const at = forms.findIndex((form) => isParty(form, RUSSIAN) && !/[аяыие]$/u.test(form));
  return (
    at > 0 && by === 'вы' && forms[at - 1] !== 'как' && forms.slice(0, at).some((form) => /ли(?:сь)?$/u.test(form))
  );
}

const NO_DEED = /^(?:чаем|случаем|обычаем|урожаем|попугаем|сараем|музеем|клеем|юбилеем|змеем|всеем|затеем)$/u;

/** A clause under «пока», and another behind it that only a comma ties to what stands in front: «…, пока Вы плавали, у Вас украли часы». */
export function isRunTogether(text: string): boolean {
  return RUN_TOGETHER.test(text);
}

const RUN_TOGETHER =
  /^(?!пока |когда |если |как только )[^,]+, (?:пока|когда) [^,]+, (?!и |а |но |хотя |что |чтобы |пока |когда |поэтому |в котор|котор)/u;
