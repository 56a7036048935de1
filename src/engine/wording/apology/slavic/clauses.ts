import type { SlavicTables } from '../tables/slavic';
import { isRelativeWord, type Word, word } from '../words';
import { isFirmDeed, isPluralPast, isPredicate, pluralPast } from './verbs';

/** A clause in parts that have at most one subject each. */
export function partsOf(words: readonly Word[], tables: SlavicTables): Word[][] {
  const parts: Word[][] = [];
  let part: Word[] = [];
  for (const [at, one] of words.entries()) {
    const previous = words[at - 1]?.form ?? '';
    // «так никто и не перезвонил»: «и» joins nothing
    const denies =
      /^(?:и|і|й)$/u.test(one.form) &&
      words[at + 1]?.form === tables.not &&
      !part.some((other) => isPredicate(other, tables));
    // «а ви й далі знімаєте»
    const lasts =
      /^(?:и|і|й)$/u.test(one.form) && /^(?:далі|надалі|досі|дальше|сейчас|зараз)$/u.test(words[at + 1]?.form ?? '');
    // «дети 6 и 9 лет»
    const counts = words[at - 1]?.kind === 'number' && words[at + 1]?.kind === 'number';
    // «как не сливала, так и не сливает», «пятно как было»
    const isSame = /^(?:как|як)$/u.test(one.form) && /^(?:не|был[аои]?|бул[аои]|був)$/u.test(words[at + 1]?.form ?? '');
    const isJoint =
      tables.joints.has(one.form) &&
      !(one.form === 'тому' && tables.prepositions.has(previous)) &&
      part.length > 0 &&
      !(denies || lasts || counts || isSame) &&
      !(one.form === 'щойно' && !part.some((other) => isPredicate(other, tables))) &&
      (!/^(?:так|як|так-то|не)$/u.test(previous) || (one.form === 'що' && part.length > 2));
    const isWhich = isSubjectBehind(words, at, part, tables);
    const runsOn = isRunOn(words, at, part, tables);
    if (isJoint || isWhich || runsOn || turnsOut(one, part, tables)) {
      parts.push(part);
      part = isJoint || isWhich ? [] : [word(runsOn ? tables.and : 'а')];
    }
    part.push(one);
  }
  parts.push(part);
  return parts;
}

/** «ви прислали лікаря | який спізнився»: the relative clause has a subject of its own; the comma was left out. */
function isSubjectBehind(words: readonly Word[], at: number, part: readonly Word[], tables: SlavicTables): boolean {
  const previous = words[at - 1];
  return (
    SUBJECT_WHICH.test(words[at]?.form ?? '') &&
    previous !== undefined &&
    !tables.prepositions.has(previous.form) &&
    part.some((one) => isPredicate(one, tables)) &&
    !words.slice(at + 1, at + 3).some(({ form }) => tables.customer.has(form) || tables.firm.has(form))
  );
}

/** «курьер не приехал | я просидела дома»: each has a subject and a verb of its own; the comma was left out. */
function isRunOn(words: readonly Word[], at: number, part: readonly Word[], tables: SlavicTables): boolean {
  const previous = words[at - 1]?.form ?? '';
  if (!tables.customer.has(words[at]?.form ?? '') || tables.joints.has(previous) || previous === tables.not)
    return false;
  const next = words.findIndex(
    ({ form }, index) => index > at && (tables.joints.has(form) || tables.customer.has(form)),
  );
  const rest = words.slice(at + 1, next < 0 ? undefined : next);
  const acts = (one: Word) => pluralPast(one, tables) !== undefined || isPluralPast(one.form);
  return (
    rest.some(acts) &&
    part.some(acts) &&
    !part.some(({ form }) => isRelativeWord(form) || form === 'что' || form === 'що' || tables.customer.has(form))
  );
}

const SUBJECT_WHICH = /^(?:який|яка|яке|котор(?:ый|ая|ое))$/u;

/** «замовляв сирну | привезли маргариту»: one ordered, and others did something else; the comma was left out. */
function turnsOut(one: Word, part: readonly Word[], tables: SlavicTables): boolean {
  return (
    ((isPluralPast(one.form) && isFirmDeed(one.form, tables)) || CAME_IN.test(one.form)) &&
    !part.some(({ form }) => tables.joints.has(form) || isPluralPast(form) || /^(?:котор|як|не$)/u.test(form)) &&
    part.some((other) => tables.beginnings.test(other.form) && pluralPast(other, tables) !== undefined)
  );
}

/** «заказывала 46 размер | пришло 52». */
const CAME_IN = /^(?:при(?:шел|шла|шло|шли|ехал[аои]?|йшов|йшла|йшло|йшли|їхав|їхал[аои]))$/u;

/** Whether nothing but particles stands in front of the first verb. */
export function startsWithVerb(words: readonly Word[], tables: SlavicTables): boolean {
  const first = words.find((one) => !tables.joints.has(one.form) && !tables.adverbial.has(one.form));
  return first !== undefined && isPredicate(first, tables);
}
