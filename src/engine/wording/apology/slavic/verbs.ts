import type { SlavicTables } from '../tables/slavic';
import type { Word } from '../words';

export type Gender = 'masculine' | 'feminine';

/** The plural of a singular past form with its gender: «ждала» → «ждали». */
export function pluralPast(word: Word, tables: SlavicTables): { text: string; gender: Gender } | undefined {
  const { form } = word;
  if (word.kind !== 'word' || tables.notPast.has(form) || form.startsWith('«')) return;
  const irregular = tables.irregularPast.get(form);
  if (irregular) return { text: irregular, gender: 'masculine' };
  const text = word.text.toLowerCase();
  const feminine = exchange(text, tables.feminine);
  if (feminine) return { text: feminine, gender: 'feminine' };
  const masculine = exchange(text, tables.masculine);
  // «увёл» → «увели»
  const even = masculine?.replace(/ёли(?=сь|$)/u, 'ели');
  return even && form.length > 2 ? { text: even, gender: 'masculine' } : undefined;
}

/** Of the first past form in the singular. */
export function genderOf(words: readonly Word[], tables: SlavicTables): Gender | undefined {
  return words.map((one) => pluralPast(one, tables)?.gender).find((one) => one !== undefined);
}

/** «жду» → «ждёте»; endings alone decide only where the words around leave no doubt (`sure`). */
export function secondFromFirst(word: Word, tables: SlavicTables, sure: boolean): string | undefined {
  const known = tables.first.get(word.form);
  if (known || !(sure || looksFirst(word, tables))) return known;
  if (tables.prepositions.has(word.form) || tables.notFirst.has(word.form) || tables.adverbial.has(word.form)) return;
  return exchange(word.text.toLowerCase(), tables.firstEndings);
}

/** Whether a word can only be the first person singular of a verb, as far as its ending shows. */
export function looksFirst(word: Word, tables: SlavicTables): boolean {
  return (
    tables.first.has(word.form) ||
    (tables.firstOnly.test(word.form) && !tables.notFirst.has(word.form) && !tables.prepositions.has(word.form))
  );
}

/** «ждём» → «ждёте» for a verb whose other forms we know. */
export function secondFromFirstPlural(word: Word, tables: SlavicTables, sure: boolean): string | undefined {
  const second = exchange(word.text.toLowerCase(), tables.firstPluralEndings);
  if (!second) return;
  const known = [...tables.first.values()].some((one) => one.replaceAll('ё', 'е') === second.replaceAll('ё', 'е'));
  return known || sure ? second : undefined;
}

/** «[уже третий день] сидим без света»: in front of everything else only a verb ends like this. */
export function opensInFirstPlural(words: readonly Word[], at: number, tables: SlavicTables): boolean {
  const one = words[at];
  const isUnsaid = ({ form }: Word) => tables.joints.has(form) || tables.adverbial.has(form);
  return (
    one?.kind === 'word' &&
    one.form.length > 3 &&
    !NO_VERB.test(one.form) &&
    !isUnsaid(one) &&
    !tables.impersonal.has(one.form) &&
    !tables.prepositions.has(one.form) &&
    !tables.pronouns.has(one.form) &&
    words.slice(0, at).every(isUnsaid)
  );
}

const NO_VERB =
  /ым$|^(?:затем|совсем|зачем|причем|общем|целом|своим|всем|самим|таким|каким|другим|одним|этим|прием|подъем|объем|заем|съем|крем|шлем|джем|режим|максим|вадим|грим)$/u;

/** The first ending of a list that fits gives way to its pair. */
export function exchange(text: string, endings: readonly (readonly [string, string])[]): string | undefined {
  for (const [ending, other] of endings) {
    if (text.length > ending.length && text.endsWith(ending)) return text.slice(0, -ending.length) + other;
  }
}

/** Whether a past form, in any number, is one of the deeds of a list. */
export function isDeed(form: string, deeds: ReadonlySet<string>, tables: SlavicTables): boolean {
  return tables.pastEndings.some((ending) => form.endsWith(ending) && deeds.has(form.slice(0, -ending.length)));
}

/** Whether a plural past form says what the firm's people did to something: «порвались» is what the thing did. */
export function isFirmDeed(form: string, tables: SlavicTables): boolean {
  return !/с[ья]$/u.test(form) && isDeed(form, tables.firmDeeds, tables);
}

/** Any past form in the plural. */
export function isPluralPast(form: string): boolean {
  return (
    /[аеиоуыяюіїє]ли(?:с[ья])?$|(?:шли|гли|сли|зли|рли|кли|хли)(?:с[ья])?$/u.test(form) &&
    !/^(?:кобили|школи|канали|скали|бокали|шпали|матеріали|сигнали|журнали|бали|зали|квартали|фінали|кастрюли|модели|детали|педали|панели|качели|постели|автомобили|гантели|кабели|туфли|рубли|мысли)$/u.test(
      form,
    )
  );
}

/** Whether something is said of somebody by this word: a finite verb, as far as endings tell. */
export function isPredicate(word: Word, tables: SlavicTables): boolean {
  const { form } = word;
  if (word.kind !== 'word' || tables.prepositions.has(form)) return false;
  return (
    pluralPast(word, tables) !== undefined ||
    isPluralPast(form) ||
    tables.first.has(form) ||
    tables.predicates.has(form) ||
    tables.impersonal.has(form) ||
    NOMINAL.test(form) ||
    (/(?:[аеиоуыяюіїє]ло|шло|гло|сло|зло|рло|кло)(?:с[ья])?$/u.test(form) && !tables.notPast.has(form)) ||
    (tables.finite.test(form) && !tables.notFinite.has(form))
  );
}

/** Says what is without a verb: «нет воды», «окна вставлены», «гроші не зараховано». */
const NOMINAL =
  /^(?:нет|нету|нема|немає|готовий|готова|готове|готові|готово|зачинений|зачинена|зачинено|испорчен|поврежден|уничтожен|просрочен|отменен|удален|потерян|украден|сорван|заблокирован|аннулирован|отключен|изменен|нарушен|перепутан|вскрыт|помят|залит|забит|погнут|треснут|разрушен|засорен|пролит|разорван|нужен|нужна|можно|нельзя|видно|слышно|разбит|разбита|разбито|разбиты|сломан|порван|закрыт|закрыта|закрыто|закрыты|пуст|пуста|пусто|невозможно|неможливо|чутно)$|.{4,}(?:ен|ан|ян)[аы]$|.{3,}(?:ован|чен|щен|лен|шен|жен)(?:ий|і)$|.{3,}(?:ено|ано|яно|ето|уто|ыто|ито|ято)$/u;
