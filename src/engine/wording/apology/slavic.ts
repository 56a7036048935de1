import { actorOf, type Part, partsOf, startsWithVerb } from './slavic-part';
import { hasSomebody, hasSubjectBehind, isNominal, isUnsayable } from './slavic-sense';
import { toldPart } from './slavic-told';
import { isPredicate } from './slavic-verbs';
import type { SlavicTables } from './tables/slavic';
import type { Actor, Turn } from './turned';
import { type Word, word } from './words';

/** Turns the person in a Russian or Ukrainian clause. */
export function slavicTurn(tables: SlavicTables): Turn {
  return (given, { before, ours }) => {
    const words = given.filter(({ form }, at) => !tables.dropped.has(form) || SAME.test(given[at - 1]?.form ?? ''));
    if (tables.refusedInFront.has(words[0]?.form ?? '') && before === undefined) return null;
    if (words.length === 0 || isUnsayable(words, tables)) return null;
    const turned: Word[] = [];
    let actor: Actor | undefined = before;
    let awaits = false;
    let supplied = false;
    let complete = false;
    for (const part of partsOf(words, tables)) {
      const goesOn: boolean =
        /^(?:и|і|й|та)$/u.test(part[0]?.form ?? '') && actor === 'other' && complete && startsWithVerb(part, tables);
      const known: Part | null = goesOn
        ? { words: part, actor: 'other' }
        : actorOf(part, awaits || startsWithVerb(part, tables) ? actor : undefined, ours, tables);
      if (!known) return null;
      if (known.actor === actor) known.dropped = false;
      const said = known.words.some((one) => isPredicate(one, tables));
      const told = toldPart(known, tables);
      if (!told) return null;
      turned.push(...told);
      supplied ||= known.dropped === true;
      complete ||= said;
      if (actor === undefined || said || known.actor !== 'other') actor = known.actor;
      awaits = !said && known.actor !== 'other';
    }
    const isWhole =
      (complete && ((actor ?? 'other') !== 'other' || hasSomebody(words, turned, tables))) || isNominal(words, tables);
    if (before === undefined && actor === 'other' && startsWithVerb(words, tables) && !hasSubjectBehind(words, tables))
      return null;
    const headless =
      actor === 'other' && startsWithVerb(words, tables) && !words.some(({ form }) => tables.impersonal.has(form));
    const needsWhom =
      tables.impersonal.has(words[0]?.form ?? '') && !turned.some(({ text }) => /^(?:Вам|нам)$/u.test(text));
    if (needsWhom) turned.unshift({ ...word(tables.toYou), spaced: turned[0]?.spaced ?? false });
    if (needsWhom && turned[1]) turned[1] = { ...turned[1], spaced: true };
    return { words: withCommas(turned), actor: actor ?? 'other', complete: isWhole, supplied, headless };
  };
}

/** Behind these «же» is part of the word: «та же ошибка». */
const SAME =
  /^(?:перв\S+|втор\S+|трет\S+|перш\S+|друг\S+|тот|та|то|те|того|той|ту|тех|так|там|такой|такая|такие|цей|це|ця|ці)$/u;

/** Where the customer left out the comma that has to stand before «а» and its like. */
function withCommas(words: readonly Word[]): Word[] {
  return words.map((one, at) => {
    const next = words[at + 1];
    const wants = next !== undefined && WANTS_COMMA.has(next.form) && one.kind !== 'mark' && at > 0;
    return wants ? { ...one, text: `${one.text},` } : one;
  });
}

const WANTS_COMMA = new Set(['а', 'но', 'але', 'хотя', 'хоча']);
