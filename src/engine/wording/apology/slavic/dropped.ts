import type { SlavicTables } from '../tables/slavic';
import type { Actor } from '../turned';
import { isRelativeWord, setOf, type Word } from '../words';
import { agrees, hasNoun, insideNounPhrase, isParty } from './nouns';
import { isAimedAtThem, manyActor } from './plural';
import {
  isDeed,
  isPluralPast,
  isPredicate,
  opensInFirstPlural,
  pluralPast,
  secondFromFirst,
  secondFromFirstPlural,
} from './verbs';

/** What is done again is told, and not asked for. */
const AGAIN =
  /^(?:раз|снова|опять|вечно|постоянно|до|третий|месяц|неделю|день|знову|втрете|вдруге|втретє|вчетверте|постійно|вічно|досі|тиждень|місяць)$/u;

const CARRIED = /^(?:приніс|привіз|відніс|завіз|відвіз)$/u;

/** What came, or who. */
export const CAME = /^(?:приш|приех|прийш|приїх|надійш)/u;

/** What somebody waits for or is afraid of stands in the genitive: «не дочекалася кур'єра». */
const AWAITED = /^(?:дожда|дочека|доби|домог|позбу|боя)/u;

const SPEAK = /^(?:говорят|кажуть)$/u;

/** «деньги не возвращают», «заказ привозить отказываются»: a thing in front, and nothing else that it is done to. */
function isObjectAhead(words: readonly Word[], at: number, tables: SlavicTables): boolean {
  const [ahead, behind] = [words.slice(0, at), words.slice(at + 1)];
  const acts = ahead.some(
    (one, index) =>
      (tables.people.test(one.form) || isParty(one.form, tables) || isKin(one)) &&
      !insideNounPhrase(words, index, tables),
  );
  const isBound = /(?:ть|ти)$/u.test(ahead.at(-1)?.form ?? '');
  const isTransitive = !/(?:с[ья]|отвечают|молчат|обещают|говорят|реагируют|відповідають|мовчать|обіцяють)$/u.test(
    words[at]?.form ?? '',
  );
  return (
    !acts && (isBound || isTransitive) && !hasNoun(behind, tables) && !behind.some(({ form }) => /[ую]$/u.test(form))
  );
}

/** Somebody of the customer's, in the nominative. */
function isKin({ form }: Word): boolean {
  return KIN_NAMES.has(form);
}

const KIN_NAMES = setOf(
  'муж жена сын дочь дочка мама мать отец папа бабушка дедушка дед брат сестра друг подруга внук внучка',
  'чоловік дружина син донька мати тато батько бабуся дідусь дід друг сестра онук онучка',
);

/** Who acts where no subject is named; `undefined` where one is, `null` where that can't be told. */
export function droppedActor(words: readonly Word[], tables: SlavicTables): Actor | undefined | null {
  for (const [at, one] of words.entries()) {
    if (one.kind !== 'word' || insideNounPhrase(words, at, tables)) continue;
    const ahead = words.slice(0, at);
    const previous = words[at - 1]?.form;
    if (ahead.some((other) => isPredicate(other, tables) && !tables.adverbial.has(other.form))) return;
    if (secondFromFirst(one, tables, previous === tables.not)) return 'customer';
    const opens = opensInFirstPlural(words, at, tables);
    if (secondFromFirstPlural(one, tables, opens) && (opens || !/(?:ым|им)$/u.test(one.form))) return 'customer';
    const past = pluralPast(one, tables);
    // «приніс телефон»: who did, and what with, look alike
    if (CARRIED.test(one.form) && !words.some(({ form }) => isParty(form, tables))) return null;
    // «пальто, которое подарил муж»
    if (past && ahead.some(({ form }) => isRelativeWord(form)) && words.slice(at + 1).some(isKin)) return;
    // «приехал «С юбилеем»»: what came, is quoted
    if (past && CAME.test(one.form) && words[at + 1]?.form.startsWith('«')) return;
    if (past && isDeed(one.form, tables.customerDeeds, tables)) {
      // «клинер опоздала», «мастер по маникюру порезала»: a trade of one gender, a verb of another
      const trade = ahead.at(-1);
      // «логопед пропустила»: a woman, by the word for a man
      if (trade && tables.you === 'Ви' && /(?:лог|іст|ист|тель|іатр|логопед|певт|ірург|завуч)$/u.test(trade.form))
        return;
      if (trade && tables.trades.test(trade.form))
        return !isParty(trade.form, tables) && agrees([trade], past.gender, tables) ? undefined : null;
      const head = ahead.find((other) => !tables.joints.has(other.form) && !tables.adverbial.has(other.form));
      if (head && (isParty(head.form, tables) || tables.trades.test(head.form)))
        return agrees([head], past.gender, tables) ? undefined : null;
      // «мені не прийшов код», «отруїлася вся родина»: the subject stands behind what it did
      const behind = words.slice(at + 1, at + 5);
      const purpose = behind.findIndex(({ form }) => /[аеиіоуя]ти(?:ся)?$/u.test(form));
      const isBehind = agrees(purpose < 0 ? behind : behind.slice(0, purpose), past.gender, tables);
      if (isAimedAtThem(words, tables)) return isBehind ? undefined : null;
      if (isBehind && /с[ья]$|^(?:при|по|за|ді|до)(?:йш|ш|їх|ех)/u.test(one.form) && !AWAITED.test(one.form)) return;
      const subject = agrees(ahead, past.gender, tables);
      return subject ? (hasNoun(ahead, tables) ? undefined : null) : 'customer';
    }
    if (isPluralPast(one.form)) return manyActor(words, at, tables);
    // «на ресепшене говорят»: whoever is there
    if (tables.firmHabits.has(one.form)) {
      const isNamed =
        (hasNoun(ahead, tables) && !isObjectAhead(words, at, tables)) || tables.people.test(words[at + 1]?.form ?? '');
      return isNamed || (SPEAK.test(one.form) && at > 1) ? undefined : 'firm';
    }
    if (tables.indicative.test(one.form)) return 'firm';
    // «в третий раз переносите установку»: nobody is told to do again what they do already
    if (/[иеї]те(?:с[ья])?$/u.test(one.form) && [...ahead, ...words.slice(at + 1)].some(({ form }) => AGAIN.test(form)))
      return 'firm';
    if (past && isObjectAlone(words, at, tables)) return null;
    // «нотаріус переплутала»: a trade of either gender
    const acting = ahead.findLast((other) => !tables.adverbial.has(other.form) && other.form !== tables.not);
    if (past && tables.you === 'Ви' && acting && isParty(acting.form, tables)) return undefined;
    // «слухала вашу музичку»: only a customer of ours speaks so
    if (past && tables.you === 'Ви' && words.some(({ form }) => /^(?:ваш\p{L}*|вам|вас)$/u.test(form))) {
      const near = [ahead, words.slice(at + 1, at + 5)];
      return near.some((some) => agrees(some, past.gender, tables)) ? undefined : 'customer';
    }
    if (past)
      return agrees(ahead, past.gender, tables) || agrees(words.slice(at + 1, at + 5), past.gender, tables)
        ? undefined
        : null;
  }
}

/** «кредит закрыл», «в такси забыл телефон»: what was closed and left, and not who did it; «банк закрыл счёт» says both. */
function isObjectAlone(words: readonly Word[], at: number, tables: SlavicTables): boolean {
  const form = words[at]?.form ?? '';
  const acts = [tables.firmDeeds, tables.customerDeeds].some((deeds) => isDeed(form, deeds, tables));
  const isSomebody = ({ form: name, text }: Word) =>
    isParty(name, tables) ||
    tables.people.test(name) ||
    tables.trades.test(name) ||
    KIN_NAMES.has(name) ||
    /^\p{Lu}\p{Ll}/u.test(text);
  const isNoun = (one: Word, index: number) =>
    index !== at && hasNoun([one], tables) && !insideNounPhrase(words, index, tables);
  const isBound = (one: Word, index: number) =>
    index > at &&
    !tables.adverbial.has(one.form) &&
    !tables.prepositions.has(one.form) &&
    !insideNounPhrase(words, index, tables);
  return (
    /л$/u.test(form) &&
    acts &&
    words[at - 1]?.form !== tables.not &&
    !words.some(isSomebody) &&
    !(words.some((one, index) => index < at && isNoun(one, index)) && words.some(isBound))
  );
}
