import type { SlavicTables } from '../tables/slavic';
import { isRelativeWord, type Word, word } from '../words';
import { isMonth } from './nouns';
import { isPluralPast, isPredicate } from './verbs';

/** «абонемент ми Вам продовжили» → «ми продовжили Вам абонемент»: the thing behind what was done with it. */
export function subjectFirst(out: Word[], tables: SlavicTables): Word[] {
  const us = out.findIndex(({ text }) => text === tables.we);
  const ahead = out.slice(0, us);
  const whom = /^(?:Вам|Вас)$/u.test(out[us + 1]?.text ?? '') ? 1 : 0;
  const verb = out[us + 1 + whom];
  const isThing =
    us > 0 &&
    us < 4 &&
    ahead.every(
      (one) =>
        one.kind === 'word' &&
        !tables.adverbial.has(one.form) &&
        !tables.prepositions.has(one.form) &&
        !tables.joints.has(one.form) &&
        (!tables.pronouns.has(one.form) || /^мо|^наш/u.test(one.form)) &&
        !isRelativeWord(one.form),
    ) &&
    hasThing(ahead);
  if (!isThing || !verb || !isPluralPast(verb.form)) return out;
  return [
    { ...word(tables.we), spaced: out[0]?.spaced ?? false },
    { ...verb, spaced: true },
    ...out.slice(us + 1, us + 1 + whom),
    ...ahead.map((one) => ({ ...one, spaced: true })),
    ...out.slice(us + 2 + whom),
  ];
}

/** What something is done to, by its ending: no «чому» and no participle. */
function hasThing(words: readonly Word[]): boolean {
  return words.every(({ form }) => form.length > 3 && !/(?:чи|ши|о|ти|ть)$/u.test(form));
}

export function inFront(words: Word[], subject: string, tables: SlavicTables): Word[] {
  const relative = words.findIndex((one) => isRelativeWord(one.form));
  const opening = words.findIndex((one) => !tables.joints.has(one.form));
  const isDated = words[opening]?.kind === 'number' && isMonth(words, opening + 1);
  const when = THEN.test(words[opening]?.form ?? '') ? 1 : isDated ? 2 : 0;
  const at = relative >= 0 && relative < 2 ? relative + 1 : opening + when;
  return [
    ...words.slice(0, at),
    word(subject),
    ...words.slice(at).map((one) => ({ ...one, spaced: one.spaced || one === words[at] })),
  ];
}

/** «потом мы отключили Вас». */
const THEN = /^(?:потом|затем)$/u;

/** «в аптеке», «на вашей мойке»: where it was done, and nothing else. */
function isPlace(block: readonly Word[], tables: SlavicTables): boolean {
  const [first, ...rest] = block;
  return (
    /^(?:в|во|на|у)$/u.test(first?.form ?? '') &&
    rest.length > 0 &&
    rest.length < 4 &&
    rest.every(({ form, kind }) => kind === 'word' && !tables.adverbial.has(form) && !tables.prepositions.has(form)) &&
    !/^(?:меня|нас|мене|мне|мені)$/u.test(rest[0]?.form ?? '')
  );
}

/** «деньги за все восемь взяли»: how many they were, and not when it was done. */
function isOfAll(words: readonly Word[], at: number): boolean {
  return /^(?:все|всі|за|обе|обидва)$/u.test(words[at - 1]?.form ?? '');
}

/** «всё равно опоздали». */
const ALL_THE_SAME = /^(?:равно|одно)$/u;

const NTH =
  /^(?:втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят|друг|четверт|п'ят|шост|сьом|восьм|дев'ят)(?:ую|ой|ый|ий|ій|у|ю|ую|ье|ью)$/u;

const OUT_OF = /^(?:из|от|з|зі|із|від)$/u;

/** The subject before the verb, and behind it what it was done to: «шкаф привезли без полки» → «мы привезли шкаф без полки». */
export function withSubject(out: Word[], words: readonly Word[], subject: string, tables: SlavicTables): Word[] {
  // what was turned is told apart by the form it had
  const acts = (one: Word) => isPredicate({ ...one, text: one.form }, tables);
  let verb = out.findIndex(acts);
  const opening = words.findIndex((one) => !tables.joints.has(one.form));
  const first = opening + Number(THEN.test(words[opening]?.form ?? ''));
  // «из химчистки Вам отдали»: where it came from is us already
  if (OUT_OF.test(words[first]?.form ?? '') && !tables.pronouns.has(words[first + 1]?.form ?? '')) return out;
  while (verb - 1 > first && tables.adverbial.has(out[verb - 1]?.form ?? '') && !isOfAll(out, verb - 1)) verb--;
  // «пятую неделю жду»: which week it is, and not what they wait for
  if (verb === first + 1 && NTH.test(out[first]?.form ?? '') && tables.adverbial.has(out[verb]?.form ?? ''))
    verb = first;
  const block = out.slice(first, verb);
  const whom = /^(?:Вам|Вас)$/u.test(block.at(-1)?.text ?? '') ? 1 : 0;
  // «в аптеке Вам выдали» → «в аптеке мы выдали Вам»
  if (subject === tables.we && isPlace(block.slice(0, block.length - whom), tables)) {
    const end = out.findIndex((one, at) => at >= verb && acts(one));
    if (end < 0) return inFront(out, subject, tables);
    // «на стойке грубо ответили» → «на стойке мы грубо ответили»
    const how = /[^гк]о$/u.test(words[verb - whom - 1]?.form ?? '') && verb - whom - first > 2 ? 1 : 0;
    const place = out.slice(0, verb - whom - how);
    return [
      ...place,
      { ...word(subject), spaced: true },
      ...out.slice(verb - whom - how, verb - whom),
      ...out.slice(verb, end + 1),
      ...out.slice(verb - whom, verb),
      ...out.slice(end + 1),
    ];
  }
  const isObject =
    verb > first &&
    block.length > 0 &&
    block.length < 6 &&
    !block.some((one) => tables.pronouns.has(one.form) && !/^(?:мо|на|ва|ва|тв)/u.test(one.form)) &&
    !block.some(({ form }) => tables.adverbial.has(form) || ALL_THE_SAME.test(form)) &&
    !tables.prepositions.has(block[0]?.form ?? '') &&
    block.every((one) => one.kind === 'word');
  // «мне заблокировали карту» → «мы заблокировали Вам карту»
  const isFrom = block.length === 2 && whom === 1 && /^(?:с|со)$/u.test(block[0]?.form ?? '');
  const isWhom = (isFrom || (block.length === 1 && whom === 1)) && out[verb]?.form !== tables.not;
  if (!(isObject || isWhom)) return inFront(out, subject, tables);
  const end = out.findIndex((one, at) => at >= verb && acts(one)) + 1;
  const verbs = out.slice(verb, end);
  return [
    ...out.slice(0, first),
    word(subject),
    ...verbs.map((one) => ({ ...one, spaced: true })),
    ...block.map((one) => ({ ...one, spaced: true })),
    ...out.slice(end),
  ];
}
