import type { SlavicTables } from '../tables/slavic';
import type { Actor, Turn } from '../turned';
import { isRelativeWord, type Word, word } from '../words';
import { actorOf, actsNow, type Part, type Whose } from './actor';
import { withoutName } from './called';
import { partsOf, startsWithVerb } from './clauses';
import { withCommas } from './commas';
import { isPersonal, withWhose } from './personal-deeds';
import { ownerFirst, plainer, SAME, withNouns, withoutTitle } from './prepared';
import { hasSomebody, hasSubjectBehind, isNominal, isUnsayable, lacksMeans } from './sense';
import { goesOnAnd, goesOnWhile } from './shared-subject';
import { toldPart } from './told';
import {
  failsByItself,
  goesOnAsOne,
  isDoneByNobody,
  isDoneBySome,
  lacksOne,
  lacksPredicate,
  takesOverUnsaid,
} from './unnamed';
import { type Gender, genderOf, isPluralPast, isPredicate, pluralPast } from './verbs';
import { withWhom } from './whom';

/** Turns the person in a Russian or Ukrainian clause. */
export function slavicTurn(tables: SlavicTables): Turn {
  return (given, { before, ours, resumes = false, shares = false, undergone = false, opposed = false }) => {
    const kept = given
      .filter(({ form }, at) => !tables.dropped.has(form) || SAME.test(given[at - 1]?.form ?? ''))
      .map((one) => plainer(one, tables));
    const words = withNouns(withoutName(ownerFirst(withoutTitle(kept, tables), tables), tables), tables);
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
                { ours, undergone: undergone && turned.length === 0, opposed },
                tables,
              ));
      if (!found) return null;
      const known: Part = isPersonal(found, words, tables) ? withWhose(found, tables) : found;
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
      words: withCommas(actor === 'firm' ? withWhom(turned, tables) : turned, tables),
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
