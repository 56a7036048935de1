import type { SlavicTables } from '../tables/slavic';
import { isRelativeWord, type Word } from '../words';
import { type Gender, isPluralPast, pluralPast } from './verbs';

/** How many words a preposition governs at most, before anything else must begin. */
const REACH = 2;

/** Whether a word stands in a phrase that a preposition opens: «в [вашем] интернете» holds no verb. */
export function insideNounPhrase(words: readonly Word[], at: number, tables: SlavicTables): boolean {
  for (let back = 1; back <= REACH; back++) {
    const previous = words[at - back];
    if (!previous || previous.kind === 'mark') return false;
    if (tables.prepositions.has(previous.form)) return back === 1 || goesOnBehind(words, at, tables);
  }
  // «в тому самому одязі»
  const [start, one, other] = words.slice(Math.max(0, at - 3), at);
  return (
    tables.you === 'Ви' &&
    at > 2 &&
    tables.prepositions.has(start?.form ?? '') &&
    [one, other].every((between) => between?.kind === 'word' && !isNominative(between) && isAttribute(between, tables))
  );
}

/** «моя», «ваш»: begins a phrase of its own. */
function isNominative({ form }: Word): boolean {
  return /^(?:м|тв|св|ваш|наш)(?:ій|оя|оє|ої|а|е|і)?$/u.test(form);
}

/** «на 10 днів», «на новий екран»; in «на 10.40 приїхала» the phrase has ended. */
function goesOnBehind(words: readonly Word[], at: number, tables: SlavicTables): boolean {
  const [previous, one] = words.slice(at - 1, at + 1);
  const acts = one !== undefined && (pluralPast(one, tables) !== undefined || isPluralPast(one.form));
  return isAttribute(previous, tables) && !((previous?.kind === 'number' || ALONE.test(previous?.form ?? '')) && acts);
}

/** «через це [пропустила]»: a whole phrase, behind which a verb may stand. */
const ALONE = /^(?:це|это|этого)$/u;

function isAttribute(one: Word | undefined, tables: SlavicTables): boolean {
  // «за которыми стоял»: behind a relative pronoun a verb may stand
  if (!one || isRelativeWord(one.form) || /^н(?:ем|ей|их|им|ими|его|ее|ьому|ього|ій|еї)$/u.test(one.form)) return false;
  const pronoun = tables.pronouns.get(one.form);
  if (pronoun) return /аш/u.test(pronoun);
  // «під Житомиром [відвалився]»
  if (tables.you === 'Ви' && /^\p{Lu}\p{Ll}/u.test(one.text)) return false;
  if (one.kind === 'number' || /^(?:эти|эту|это|цей|цю|ці|це)$/u.test(one.form)) return true;
  return /(?:ого|его|ому|ему|ой|ей|ом|ем|ых|их|ыми|ими|ую|юю|ій|ої|ою|ому|ий|ый|ий|ее|ое|ые|ие)$/u.test(one.form);
}

/** What may be a noun in the nominative: no adverb, no pronoun, nothing behind a preposition. */
function nouns(words: readonly Word[], tables: SlavicTables): Word[] {
  return words.filter(
    (one, at) =>
      one.kind === 'word' &&
      !tables.adverbial.has(one.form) &&
      !tables.prepositions.has(one.form) &&
      !tables.joints.has(one.form) &&
      !tables.predicates.has(one.form) &&
      !isPronoun(one, tables) &&
      !isMonth(words, at) &&
      !/(?:ую|юю|у|ю|ому|ему|ого|его|ою|ями|ами)$|[аеиыіюя]ть(?:ся)?$|[аеиіуя]ти(?:ся)?$|[её]нно$|[чснл]ьно$/u.test(
        one.form,
      ) &&
      !insideNounPhrase(words, at, tables),
  );
}

/** «5 мая», «12 червня»: when, and nobody who could act. */
export function isMonth(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.kind === 'number' && MONTH.test(words[at]?.form ?? '');
}

const MONTH =
  /^(?:январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр|січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листопад|груд)\p{L}*$/u;

/** A possessive stands beside a noun, the others in its place. */
function isPronoun({ form }: Word, tables: SlavicTables): boolean {
  return tables.pronouns.has(form);
}

export function hasNoun(words: readonly Word[], tables: SlavicTables): boolean {
  return nouns(words, tables).length > 0;
}

/** Whether a noun among the words may be the subject of a past form of this gender. */
export function agrees(words: readonly Word[], gender: Gender, tables: SlavicTables): boolean {
  return nouns(words, tables).some(({ form }) =>
    gender === 'feminine'
      ? /[аяь]$|^(?:кров|любов|морков)$/u.test(form)
      : /[бвгґджзйклмнпрстфхцчшщь]$|^(?:дедушка|папа|дядя|мужчина|тато|дядько|чоловіка|коллега|колега|собака|батько)$/u.test(
          form,
        ),
  );
}

/** Whether a word names who acts for the firm; «тату-мастер» is a «мастер». */
export function isParty(form: string, tables: SlavicTables): boolean {
  return tables.parties.has(form) || tables.parties.has(form.split('-').at(-1) ?? '');
}
