import type { SlavicTables } from '../tables/slavic';
import type { Actor, Turn } from '../turned';
import { isRelativeWord, type Word, word } from '../words';
import { actorOf, actsNow, type Part, type Whose } from './actor';
import { withoutName } from './called';
import { partsOf, startsWithVerb } from './clauses';
import { hasNoun } from './nouns';
import { isPersonal, withWhose } from './personal-deeds';
import { namesMany } from './plural';
import { hasSomebody, hasSubjectBehind, isNominal, isUnsayable, lacksMeans } from './sense';
import { goesOnAnd, goesOnWhile } from './shared-subject';
import { toldPart } from './told';
import { type Gender, genderOf, isPluralPast, isPredicate, pluralPast } from './verbs';

/** Turns the person in a Russian or Ukrainian clause. */
export function slavicTurn(tables: SlavicTables): Turn {
  return (given, { before, ours, resumes = false, shares = false, undergone = false }) => {
    const kept = given
      .filter(({ form }, at) => !tables.dropped.has(form) || SAME.test(given[at - 1]?.form ?? ''))
      .map((one) => plainer(one, tables));
    const words = withNouns(withoutName(ownerFirst(kept, tables), tables), tables);
    if (tables.refusedInFront.has(words[0]?.form ?? '') && before === undefined) return null;
    if (words.length === 0 || isUnsayable(words, tables)) return null;
    const turned: Word[] = [];
    let actor: Actor | undefined = before;
    let awaits = false;
    let supplied = false;
    let complete = false;
    let many = false;
    let main: Gender | undefined;
    for (const part of partsOf(words, tables)) {
      const goesOn: boolean =
        (resumes && turned.length === 0 && before === 'other' && startsWithVerb(part, tables)) ||
        (/^(?:и|і|й|та)$/u.test(part[0]?.form ?? '') && actor === 'other' && complete && startsWithVerb(part, tables));
      // «мы упустили поставщика | и потеряли скидку»
      const weDid =
        actor === 'customer' && saysWe(words) && GOES_ON.test(part[0]?.form ?? '') && isPluralPast(part[1]?.form ?? '');
      const found: Part | null = goesOn
        ? { words: part, actor: 'other' }
        : weDid
          ? { words: part, actor: 'customer' }
          : (shares && before && turned.length === 0) ||
              (actor &&
                actor !== 'customer' &&
                (goesOnWhile(part, main, tables) || (actor === 'firm' && goesOnAnd(part, main, tables))))
            ? { words: part, actor: actor ?? 'other' }
            : (ownRelative(part, before, { ours, undergone: undergone && turned.length === 0 }, tables) ??
              actorOf(
                part,
                awaits || startsWithVerb(part, tables) ? actor : undefined,
                { ours, undergone: undergone && turned.length === 0 },
                tables,
              ));
      if (!found) return null;
      const known: Part = isPersonal(found, words) ? withWhose(found, tables) : found;
      if (takesOverUnsaid(known, part, before, tables)) return null;
      // «водитель сказал, что | нашёл», «торт розтанув, | поки їхав»: whoever spoke and drove, and not the customer
      const takesOver = known.dropped && known.actor === 'customer';
      if (takesOver && actor === 'firm' && THAT.test(part[0]?.form ?? '')) return null;
      if (takesOver && actor === 'other' && WHILE.test(part[0]?.form ?? '')) return null;
      // «сиділи біля туалету, | хоча бронювала терасу»
      if (before === undefined && known.actor === 'other' && turned.length === 0 && isDoneBySome(part, tables))
        return null;
      if (known.actor === 'other' && lacksOne(part, tables)) return null;
      if (known.actor === 'other' && actor === 'firm' && goesOnAsOne(part, tables)) return null;
      // «поставили двойку за то, что | болела»: whoever it was, it was not the many who did the first
      const isOne = !known.party && known.pronoun === undefined && part.some((one) => pluralPast(one, tables));
      if (known.actor === 'firm' && isOne && many) return null;
      many ||= known.actor === 'firm' && part.some(({ form }) => isPluralPast(form));
      if (known.actor !== 'customer') main = genderOf(part, tables) ?? main;
      if (known.actor === actor) known.dropped = false;
      const said =
        actsNow(known, tables) ||
        (known.actor === 'customer' && known.words.some(({ form }) => WE_DO.test(form))) ||
        known.words.some(
          (one) => isPredicate(one, tables) || (known.actor === 'firm' && /[иеєї]те(?:с[ья])?$/u.test(one.form)),
        );
      const told = toldPart(known, tables);
      if (!told) return null;
      turned.push(...told);
      supplied ||= known.dropped === true;
      complete ||= said;
      if (actor === undefined || said || known.actor !== 'other') actor = known.actor;
      awaits = !said && known.actor !== 'other';
    }
    const isWhole =
      (complete && ((actor ?? 'other') !== 'other' || hasSomebody(words, turned, tables))) ||
      isNominal(words, tables) ||
      (lacksMeans(words) && turned.some(({ text }) => text === tables.toYou)) ||
      (resumes && complete);
    const hangs = lacksPredicate(words, tables);
    if (before === undefined && actor === 'other' && startsWithVerb(words, tables) && !hasSubjectBehind(words, tables))
      return null;
    const headless =
      actor === 'other' &&
      (startsWithVerb(words, tables) || isDoneByNobody(words, tables)) &&
      !words.some(({ form }) => tables.impersonal.has(form)) &&
      !failsByItself(words, tables);
    const isFelt =
      tables.impersonal.has(words[0]?.form ?? '') ||
      (/^(?:было|стало|було)$/u.test(words[0]?.form ?? '') && words.slice(1, 3).some(({ form }) => FELT.test(form)));
    // «ночью пришлось искать клинику»
    const hadTo = words.findIndex(({ form }) => HAD_TO.test(form));
    const isLeft =
      hadTo > 0 && words.slice(0, hadTo).every(({ form }) => tables.adverbial.has(form) || tables.joints.has(form));
    if (isLeft && !turned.some(({ text }) => /^(?:Вам|нам)$/u.test(text))) turned.splice(hadTo, 0, word(tables.toYou));
    const needsWhom = isFelt && !turned.some(({ text }) => /^(?:Вам|нам)$/u.test(text));
    if (needsWhom) turned.unshift({ ...word(tables.toYou), spaced: turned[0]?.spaced ?? false });
    if (needsWhom && turned[1]) turned[1] = { ...turned[1], spaced: true };
    return {
      words: withCommas(turned, tables),
      actor: actor ?? 'other',
      complete: isWhole && !hangs,
      supplied,
      headless,
      shares,
    };
  };
}

/** «тепер сидітимемо на підлозі»: Ukrainian shows the first person plural beyond doubt. */
const WE_DO = /[бвгґджзйклмнпрстфхцчшщ][еи]мо(?:с[ья])?$|[аеуюяії]ємо(?:с[ья])?$|їмо(?:с[ья])?$/u;

/** «не працює клавіатура», «сломалась молния»: what fails is named behind it, and nobody else can be meant. */
function failsByItself(words: readonly Word[], tables: SlavicTables): boolean {
  const at = words.findIndex((one) => isPredicate(one, tables));
  return BY_ITSELF.test(words[at]?.form ?? '') && hasNoun(words.slice(at + 1, at + 4), tables);
}

const BY_ITSELF =
  /(?:лам|ірв|орв|рушу|вали|псув|порти|гас|губи)\p{L}*(?:ся|сь)$|^(?:працю(?:є|ють|вав|вала|вало|вали)|работа(?:ет|ют|л|ла|ло|ли)|(?:відпа|облупи|розклеї|відклеї|перегорі|згорі|впа|упа|тріс|тріснул|зацві|заіржаві|відшарува|відкле)(?:в|ла|ло|ли)(?:ся|сь)?|луснул[аио]|теч(?:е|ут|уть|ет)|тек(?:ла|ло|ли)?|зник(?:ла|ло|ли)?|пропа(?:л|ла|ло|ли|в))$/u;

/** «дитячу завісили ковдрою»: in front of what was done stands only what it was done to. */
function isDoneByNobody(words: readonly Word[], tables: SlavicTables): boolean {
  const at = words.findIndex((one) => isPredicate(one, tables));
  const ahead = words.slice(0, Math.max(at, 0));
  return (
    isPluralPast(words[at]?.form ?? '') &&
    ((ahead.some(({ form }) => /[ую]$/u.test(form)) && !hasNoun(ahead, tables)) || isOneThing(ahead, tables)) &&
    !words.some(({ form }) => tables.pronouns.has(form) || tables.people.test(form))
  );
}

/** «чек [викинули]»: one thing, of which no plural verb is said. */
function isOneThing(ahead: readonly Word[], tables: SlavicTables): boolean {
  const words = ahead.filter(({ form }) => !tables.joints.has(form) && !tables.adverbial.has(form));
  const [thing] = words;
  return (
    tables.you === 'Ви' &&
    words.length === 1 &&
    /[бвгґджзклмнпрстфхцчшщ]$/u.test(thing?.form ?? '') &&
    !/(?:ів|ок|их)$/u.test(thing?.form ?? '') &&
    hasNoun(words, tables)
  );
}

/** «гроші [не повертає]»: many things, of which no verb in the singular is said. */
function lacksOne(words: readonly Word[], tables: SlavicTables): boolean {
  const at = words.findIndex((one) => isPredicate(one, tables));
  const ahead = words.slice(0, at).filter(({ form }) => !tables.joints.has(form) && !tables.adverbial.has(form));
  return (
    tables.you === 'Ви' &&
    ahead.length === 1 &&
    /^(?:гроші|кошти|ключі|речі|документи|аналізи|фото|дані|дзвінки|листи|слухавку|трубку)$/u.test(
      ahead[0]?.form ?? '',
    ) &&
    /(?:[аяуюі]є|[иї]ть)$/u.test(words[at]?.form ?? '')
  );
}

/** «ми не приїхали | і слухавку не бере»: one of ours, where many are told of. */
function goesOnAsOne(words: readonly Word[], tables: SlavicTables): boolean {
  const isOne = ({ form }: Word) => OF_ONE.test(form) && !tables.adverbial.has(form);
  const rest = words.filter((one) => !isOne(one));
  return /^(?:і|й|та)$/u.test(words[0]?.form ?? '') && rest.length < words.length && !hasNoun(rest, tables);
}

const OF_ONE = /(?:[аяуюі]є|бере|каже|може|пише)$/u;

/** «лежали двое суток»: somebody did, and nobody is named. */
function isDoneBySome(words: readonly Word[], tables: SlavicTables): boolean {
  const at = words.findIndex((one) => isPredicate(one, tables));
  return (
    isPluralPast(words[at]?.form ?? '') &&
    !hasNoun(words.slice(0, at), tables) &&
    !namesMany(words, at, tables) &&
    !STOLEN.test(words[at]?.form ?? '') &&
    !words.some(
      ({ form }) =>
        /^(?:меня|нас|мне|нам|мене|мені)$/u.test(form) ||
        /^(?:котор|як[аиоуі])/u.test(form) ||
        tables.people.test(form),
    )
  );
}

/** Done by whoever it was: «в зале украли мой рюкзак». */
const STOLEN = /^(?:украли|обокрали|взломали|разбили|поцарапали|вкрали|украли|обікрали|зламали|розбили|подряпали)$/u;

const GOES_ON = /^(?:и|і|й|та)$/u;

function saysWe(words: readonly Word[]): boolean {
  return words.some(({ form }) => /^(?:мы|ми)$/u.test(form));
}

const WHILE = /^(?:поки|коли)$/u;

const THAT = /^(?:что|що)$/u;

const HAD_TO = /^(?:пришлось|приходится|довелося|доводиться)$/u;

/** «было очень стыдно». */
const FELT = /^(?:стыдно|обидно|неловко|больно|страшно|соромно|прикро|незручно|боляче)$/u;

/** «Вы остались без билетов, | за которыми стоял»: nobody else is named, so the customer goes on. */
function ownRelative(part: Word[], before: Actor | undefined, whose: Whose, tables: SlavicTables): Part | undefined {
  const isOblique = tables.prepositions.has(part[0]?.form ?? '') && isRelativeWord(part[1]?.form ?? '');
  if (before !== 'customer' || !isOblique || actorOf(part, undefined, whose, tables)) return;
  return { words: part, actor: 'customer' };
}

/** «крем, після якого обсипало»: something is said of it in a relative clause, and nothing else. */
function lacksPredicate(words: readonly Word[], tables: SlavicTables): boolean {
  const at = words.findIndex(({ form }, index) => index > 0 && isRelativeWord(form));
  const says = (one: Word) => isPredicate(one, tables);
  return at > 0 && !words.slice(0, at).some(says) && words.slice(at).filter(says).length < 2;
}

/** «Слесарь взял больше, | и оставил дыру»: a form that may be either's, behind somebody else who acts. */
function takesOverUnsaid(
  { dropped, actor }: Part,
  part: readonly Word[],
  before: Actor | undefined,
  tables: SlavicTables,
): boolean {
  return (
    dropped === true &&
    actor === 'customer' &&
    before === 'other' &&
    ((/^(?:и|і|й|та)$/u.test(part[0]?.form ?? '') && startsWithVerb(part, tables)) ||
      /^(?:а|но|але|поки|коли)$/u.test(part[0]?.form ?? '')) &&
    part.some((one) => pluralPast(one, tables) !== undefined)
  );
}

/**
 * Nouns that look like a verb: «еду привезли», in front of what was done with it; «три отгула», behind a numeral.
 */
function withNouns(words: readonly Word[], tables: SlavicTables): Word[] {
  return words.map((one, at) => {
    const next = words[at + 1];
    const isObject =
      at === 0 && next && tables.first.has(one.form) && isPluralPast(next.form) && !tables.adverbial.has(next.form);
    // «потеряли оригинал»: what they lost, and no second deed
    const isLost = isPluralPast(words[at - 1]?.form ?? '') && /[^лс]л$/u.test(one.form) && next?.kind !== 'mark';
    const isCounted = COUNTS.test(words[at - 1]?.form ?? '') && pluralPast(one, tables) !== undefined;
    return isObject || isCounted || isLost ? { ...one, form: `«${one.form}»` } : one;
  });
}

const COUNTS = /^(?:два|две|три|четыре|оба|обе|дві|чотири|обидва|обидві|полтора|півтора)$/u;

/** Behind these «же» is part of the word: «та же ошибка». */
const SAME =
  /^(?:перв\S+|втор\S+|трет\S+|перш\S+|друг\S+|тот|та|то|те|того|той|ту|тех|так|там|такой|такая|такие|цей|це|ця|ці)$/u;

/** «коллега моя» → «моя коллега». */
function ownerFirst(words: readonly Word[], tables: SlavicTables): readonly Word[] {
  const [noun, whose, ...rest] = words;
  if (!noun || !whose || !OWNER.test(whose.form) || noun.kind !== 'word' || noun.form.length < 4) return words;
  // «уночі моя дружина розбила»: whose stands in front of its noun already
  if (rest[0] && !isPredicate(rest[0], tables) && hasNoun(rest.slice(0, 1), tables)) return words;
  return [{ ...whose, spaced: noun.spaced }, { ...noun, spaced: true }, ...rest];
}

const OWNER = /^(?:мой|моя|мое|мои|мій|моє|мої)$/u;

/** What the customer says in the heat, in a word that an apology has: «содрали» → «взяли». */
function plainer(one: Word, tables: SlavicTables): Word {
  const text = tables.plainer.get(one.form);
  return text === undefined ? one : { ...one, text, form: text.replaceAll('ё', 'е') };
}

/** Where the customer left out the comma that has to stand before «а» and its like. */
function withCommas(words: readonly Word[], tables: SlavicTables): Word[] {
  return words.map((one, at) => {
    const next = words[at + 1];
    if (!next || one.kind === 'mark' || at === 0) return one;
    const isWhich = isRelativeWord(next.form) && !tables.prepositions.has(one.form);
    const isOblique = tables.prepositions.has(next.form) && isRelativeWord(words[at + 2]?.form ?? '');
    const isLike =
      next.form === 'як' &&
      one.form !== 'так' &&
      [tables.customer, tables.firm].some((whom) => whom.has(words[at + 2]?.form ?? ''));
    const isSaid =
      /^(?:что|що)$/u.test(next.form) &&
      (isPredicate(one, tables) ||
        OF_VERB.test(one.form) ||
        (one.form === 'так' && at > 1) ||
        words.slice(0, at).some(({ form }) => SAID.test(form)));
    const isListed = /^(?:ни|ні)$/u.test(next.form) && words.slice(0, at).some(({ form }) => form === next.form);
    const isBecause = /^(?:потому|тому)$/u.test(next.form) && /^(?:что|що)$/u.test(words[at + 2]?.form ?? '');
    const compares = /^(?:чем|ніж)$/u.test(next.form) && COMPARED.test(one.form);
    const isWhen =
      WHEN.test(next.form) &&
      !ONLY.test(one.form) &&
      words.slice(0, at + 1).some((other) => isPredicate({ ...other, text: other.form }, tables));
    const wants =
      WANTS_COMMA.has(next.form) ||
      isWhich ||
      isOblique ||
      isSaid ||
      isBecause ||
      compares ||
      isLike ||
      isListed ||
      isWhen;
    return wants ? { ...one, text: `${one.text},` } : one;
  });
}

/** «сильнее, чем до ремонта». */
const COMPARED = /(?:ее|[её]ше|[лжтдч]ше|же|іше)$/u;

/** «говорим, что», «доказать, что», «из-за того, что». */
const OF_VERB = /^(?:вид|вигляд|того|тем|тим)$|(?:ть|ти|тись|ться|тися|[иеё]м|[иеє]мо)$/u;

const SAID = /^(?:узна|сказа|каза|обіця|пообіця|відпові|поясни|написа|запевни|обеща|пообеща|ответи|объясни)/u;

const WHEN = /^(?:щойно|коли|поки|когда|пока)$/u;

const ONLY = /^(?:навіть|тільки|лише|саме|якраз|тоді|даже|только|именно|тогда|и|і|й|та|а|але|но)$/u;

const WANTS_COMMA = new Set(['а', 'но', 'але', 'хотя', 'хоча', 'бо']);
