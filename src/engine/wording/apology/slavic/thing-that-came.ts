import type { SlavicTables } from '../tables/slavic';
import { type Word, word } from '../words';

/**
 * «замовила сукню, | а [вона] приїхала менша»: what was ordered, and not who ordered it, by what is said of it.
 * `undefined` where the customer may be the one who came.
 */
export function asThing(words: readonly Word[], tables: SlavicTables): Word[] | undefined {
  if (tables.you !== 'Ви') return;
  const isUnsaid = ({ form }: Word) => tables.joints.has(form) || tables.adverbial.has(form);
  const at = words.findIndex((one) => !isUnsaid(one) && !/^(?:через|за)$/u.test(one.form));
  const verb = words[at];
  const isPast = /(?:в|вся|[оаи]в|шов|ла|лася|лась|ло|лося)$/u.test(verb?.form ?? '');
  if (!verb || !isPast || (!FAILS.test(verb.form) && !(CAME.test(verb.form) && isFlawed(words.slice(at + 1))))) return;
  const pronoun = /л(?:а|ася|ась)$/u.test(verb.form) ? 'вона' : /ло(?:ся|сь)?$/u.test(verb.form) ? 'воно' : 'він';
  const start = words.findIndex(({ form }) => !tables.joints.has(form));
  return [...words.slice(0, start), { ...word(pronoun), spaced: start > 0 }, ...spaced(words.slice(start))];
}

function spaced(words: readonly Word[]): Word[] {
  return words.map((one, at) => (at === 0 ? { ...one, spaced: true } : one));
}

const CAME = /^(?:при(?:йшов|йшла|їхав|їхала)|надійшов|надійшла|дійшов|дійшла)$/u;

/** What only things do. */
const FAILS =
  /^(?:(?:злама|порва|розвали|розсипа|відклеї|розклеї|розлеті|розлізл|відвали|розряди|полама)\p{L}*(?:ся|сь)|(?:протек|протік|потек|потік|згорі|перегорі|трісну|луснув|полиня|заглох|зависа|заіскри|задими|скис|розтану|пропрацюва)\p{L}*)$/u;

function isFlawed(words: readonly Word[]): boolean {
  return FLAW.test(words.map(({ form }) => form).join(' '));
}

const FLAW =
  /^(?:без |(?:з|із|зі) (?!дит|діт|син|донь|доч|чолов|дружин|мам|тат|друз|друг|подру|соба|пес|пс|кот|кіш|докум|нам|усі)|не т|інш|чуж|на (?:\p{L}+ )?(?:розмір|тижн|дн|годин|місяц)|(?:\p{L}+ )?(?:менш|більш|розби|порва|пода|побит|зламан|холодн|мокр|крив|брудн|бит|стар|подряпан|пом'ят|прострочен|зіпсован|гнил|порожн))/u;
