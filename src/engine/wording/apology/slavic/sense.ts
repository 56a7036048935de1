import type { SlavicTables } from '../tables/slavic';
import type { Word } from '../words';
import { hasNoun, insideNounPhrase } from './nouns';
import { isPluralPast, isPredicate } from './verbs';

/** What somebody was called or shouted at is not repeated, and a «not X» without its «but Y» says nothing. */
const NAMING =
  /(?:обозва|обізва|обозвал|крикну|(?:орал|кричал)(?!\p{L}? на ))|назва(?:ли|л|ла|в) (?!цен|цін|сумм|срок|терм)|\S(?:ли|ла|в|л) не [а-яіїєґ']+(?<!так|всё|все|то|те|там|туди|туда|тому|тем|весь|вовремя|вчасно|ту|сразу|одразу|полностью|повністю)$|^(?:что|що) (?:это |це )?за /u;

/** Whether a clause says something that no apology repeats: a demand, a verdict, what somebody was called. */
export function isUnsayable(words: readonly Word[], tables: SlavicTables): boolean {
  const said = words.map(({ form }) => form).join(' ');
  return (
    NAMING.test(said) ||
    FIGURE.test(said) ||
    WISH.test(said) ||
    WHOEVER.test(said) ||
    HAD_TO.test(said) ||
    ONE_ANOTHER.test(said) ||
    words.some((one, at) => isRefused(one, tables) && !(one.form === 'чому' && IN_WHAT.test(words[at - 1]?.form ?? '')))
  );
}

/** «нема в чому»: asks nothing. */
const IN_WHAT = /^(?:в|у|на|по)$/u;

/** A figure of speech that only the one who is angry may use, and a death, which no apology tells of in passing. */
const FIGURE =
  /(?:корм(?:или|ят) завтраками|году(?:вали|ють) (?:сніданками|обіцянками)|раз?в(?:од(?:ил[аи]?|[яи]т)|[её]л|ел[аи]) руками|розвод(?:или|ять) руками|коту под хвост|коту під хвіст|на ушах|на вухах|как об стенку|як об стінку|отфутбол\p{L}*|відфутбол\p{L}*|кинули на|развели на|(?:ее|его|мамы|папы|мужа|жены|бабушки|дедушки|отца|матери|її|його|чоловіка|дружини|батька|бабусі|дідуся) (?:\S+ ){0,3}не стало|(?:її|його|їх|мами|тата|бабусі|дідуся) (?:вже |уже |більше )(?:з нами )?нема)/u;

/** «бо та не розчула»: who is meant, only the one who was there can tell. */
const WHOEVER = /(?:^| )(?:бо|що|коли|поки|что|когда|пока) (?:та|той|тот) (?:не |\S+(?:л|ла|в)(?= |$))/u;

/** «зробила одну тонку другу товсту»: one what, is left out. */
const ONE_ANOTHER = /(?:^| )одн(?:у|а|е|ого) \S+(?:у|а|е|ого) (?:а )?друг(?:у|а|е|ого|ий)(?: |$)/u;

/** «а подарувати мала свекрусі»: what was planned, and by whom is left out. */
const HAD_TO = /^(?:а|але) \S+ти(?:ся)? (?:мав|мала|мали)(?: |$)/u;

/** What they would like to be done; «хотів чорні» is what they wanted, and did not get. */
const WISH = /(?:^| )хоті(?:в|ла|ли) (?:(?:\S+ )?\S+ти(?:ся)?(?= |$)|б(?= |$)|би(?= |$)|щоб)/u;

function isRefused({ form, kind }: Word, tables: SlavicTables): boolean {
  if (kind !== 'word') return false;
  return tables.refused.has(form) || tables.refusedBeginnings.some((beginning) => form.startsWith(beginning));
}

/** Whether a noun follows the verb that the clause begins with: «прийшла посилка», «не працює домофон». */
export function hasSubjectBehind(words: readonly Word[], tables: SlavicTables): boolean {
  const at = words.findIndex((one) => isPredicate(one, tables));
  if (
    words.some(
      ({ form }) =>
        tables.impersonal.has(form) ||
        /^(?:никто|ніхто)$|(?:ено|ано|ято|уто|ито|ето|ыто)$|^(?:нет|нема|немає|можно|невозможно|неможливо)$/u.test(
          form,
        ),
    )
  )
    return true;
  if (tables.firmHabits.has(words[at]?.form ?? '')) return true;
  // «приехали мерить окна»: whoever it was
  const next = words[at + 1]?.form ?? '';
  const verb = words[at]?.form ?? '';
  if (isPluralPast(verb) && next)
    return !/(?:ть|ти)(?:с[ья])?$/u.test(next) && (HAPPENS.test(verb) || !hasNoun([words[at + 1] as Word], tables));
  return hasNoun(words.slice(at + 1, at + 6), tables);
}

/** What things do by themselves: «пропали все отчёты», and not «окрашивали брови». */
const HAPPENS =
  /с[ья]$|^(?:при|при|до|за|вы|ви|у|по|про|под)(?:шли|йшли|ехали|їхали|летели|летіли|лезли|лізли)|^(?:пропали|исчезли|погасли|сгорели|завяли|высохли|сели|отказали|перестали|были|стали|лопнули|треснули|отпали|потекли|протекли|сгнили|погибли|умерли|зникли|згасли|згоріли|зів'яли|висохли|сіли|перестали|були|луснули|тріснули|відпали|потекли|згнили|загинули|померли|не)$/u;

/** Whose it is, and no noun: what is meant, was named before. */
export function isOwnAlone(words: readonly Word[], tables: SlavicTables): boolean {
  const [whose, verb] = words.filter(({ form }) => !tables.joints.has(form));
  return /^(?:моя|мое|мои|моє|мої)$/u.test(whose?.form ?? '') && verb !== undefined && isPredicate(verb, tables);
}

/** «мне не в чем идти», «не на что жить». */
export function lacksMeans(words: readonly Word[]): boolean {
  return MEANS.test(words.map(({ form }) => form).join(' '));
}

const MEANS = /(?:^| )не (?:в чем|на что|на чем|с кем|за что|с чем|к кому) \S+(?:ть|ти)(?:сь|ся)?(?: |$)/u;

const BY_ITSELF =
  /^(?:дует|дуло|течет|текло|капает|капало|пахнет|пахло|воняет|воняло|сквозит|искрит|искрило|льет|лило)$/u;

/** Whether anybody or anything is named that the clause may speak of: «не работает» alone says nothing. */
export function hasSomebody(words: readonly Word[], turned: readonly Word[], tables: SlavicTables): boolean {
  // «из щелей дует»
  if (words.length > 1 && words.some(({ form }) => BY_ITSELF.test(form))) return true;
  if (isOwnAlone(words, tables) || turned.some(({ text }) => /^(?:Вы|Ви|мы|ми)$/u.test(text))) return true;
  // «Вас заставляют ехать»: whoever does it, it is done to them
  if (turned.some(({ text }) => /^(?:Вас|Вам)$/u.test(text)) && words.some(({ form }) => /[аяую]ть?$/u.test(form)))
    return true;
  const isVerbal = (one: Word) => isPredicate(one, tables);
  // «у нас не було інтернету»: what there wasn't, stands in the genitive
  if (
    words.some(({ form }, at) => /^(?:було|было)$/u.test(form) && words[at - 1]?.form === tables.not && words[at + 1])
  )
    return true;
  if (
    words.some(
      ({ form }) =>
        tables.impersonal.has(form) ||
        /^(?:никто|ніхто|ничего|нічого|никого|нікого|хто|кто-то|хтось|это|це|він|вона|вони)$/u.test(form),
    )
  )
    return true;
  const named = words.filter((one) => !isVerbal(one));
  if (hasNoun(named, tables) || words.some(({ form }) => isPluralPast(form))) return true;
  return (
    words.some(({ form }) => /(?:ено|ано|ято|нято|ято|уто|ито)$|^(?:нет|немає|нема)$/u.test(form)) && named.length > 0
  );
}

/** «батареи ледяные», «полотенца серые», «в душе волос»: a verb is not needed where a noun has something said of it. */
export function isNominal(words: readonly Word[], tables: SlavicTables): boolean {
  const bare = words.findIndex(({ form }) => /^(?:без|вместо|замість)$/u.test(form));
  const subject = words.slice(0, Math.max(bare, 0));
  if (hasNoun(subject, tables) || subject.some(({ form }) => tables.customer.has(form))) return true;
  // «а там ні плити ні чайника»
  if (words.filter(({ form }) => /^(?:ни|ні)$/u.test(form)).length > 1) return true;
  // «внутри яйцо»
  const inside = words.filter(({ form }) => !tables.joints.has(form));
  if (INSIDE.test(inside[0]?.form ?? '') && inside.length === 2) return hasNoun(inside.slice(1), tables);
  // «а там чужая медкарта»
  const isThere = words[0]?.form === 'а' && words[1]?.form === 'там' && words.length < 6;
  if (isThere && !words.some((one) => isPredicate(one, tables))) return hasNoun(words.slice(-1), tables);
  if (isFlawed(words, tables)) return true;
  if (insideNounPhrase(words, words.length - 1, tables)) return false;
  if (isFoundThere(words, tables)) return true;
  const has = words.filter((one) => one.kind === 'word' && !tables.adverbial.has(one.form));
  const adjective = has.at(-1)?.form ?? '';
  if (has.length === 2 && /(?:на|ні|ая|яя|ий|ый|ое|ые|ие)$/u.test(has[0]?.form ?? '')) return false;
  return (
    has.length > 1 &&
    (/(?:ые|ие|ый|ий|ой|ая|яя|ое|ее|ні|на|не|[кщжстлрв]і)$/u.test(adjective) || SPOILT.test(adjective)) &&
    hasNoun(has.slice(0, -1), tables)
  );
}

/** «хліб із жуком», «бензин на вашій заправці з водою»: a thing, and what must not be in it or on it. */
function isFlawed(words: readonly Word[], tables: SlavicTables): boolean {
  const last = words.at(-1)?.form ?? '';
  const at = words.findLastIndex(({ form }) => /^(?:з|із|зі)$/u.test(form));
  return at > 0 && words.length - at < 4 && FLAW.test(last) && hasNoun(words.slice(0, 1), tables);
}

const FLAW =
  /^(?:жук|черв'як|черв|хробак|тарган|мух|волос|вод|плям|дірк|дір|подряпин|тріщин|вм'ятин|цвіл|плісняв|сміття|бруд|скл|помилк|дефект|брак|запах|кров|іржею)(?:ом|ем|ою|ею|лю|ами|ями|ям|ю|ям)?$|^(?:цвіллю|волоссям|сміттям|склом|кров'ю|брудом|водою)$/u;

/** Adjectives that end as nouns do. */
const SPOILT =
  /^(?:іржав|крив|липк|мокр|гаряч|чуж|стар|протухл|гнил|кисл|сир|пуст|черств|тверд|слизьк|жорстк|подерт|дран|м'ят|прим'ят|затхл|тупл|каламутн)(?:а|е)$/u;

const INSIDE = /^(?:внутри|всередині|усередині)$/u;

/** «в номере тараканы», «на спине пятно»: a place, and what is there. */
function isFoundThere(said: readonly Word[], tables: SlavicTables): boolean {
  const words = /^(?:и|а|і|й|та)$/u.test(said[0]?.form ?? '') ? said.slice(1) : said;
  const last = words.at(-1);
  return (
    last !== undefined &&
    words.length > 2 &&
    words.length < 8 &&
    /^(?:в|во|на|у|под|під|после)$/u.test(words[0]?.form ?? '') &&
    !/^(?:связи|случае|итоге|зв'язку|разі|підсумку)$/u.test(words[1]?.form ?? '') &&
    !words
      .slice(0, -1)
      .some((one) => isPredicate(one, tables) || (tables.pronouns.has(one.form) && !/^(?:мо|ваш)/u.test(one.form))) &&
    !words.slice(1).some((one) => tables.adverbial.has(one.form)) &&
    hasNoun([last], tables)
  );
}
