import { isPluralPast, pluralPast } from '../../wording/apology/slavic/verbs';
import { type Word, word } from '../../wording/apology/words';
import type { SlavicWords } from './slavic-words';
import { type Parts, type Turning, turning } from './turning';

/** «Курьер потерял посылку» → «мы потеряли посылку»: agreement of every verb included. */
export function slavicDeeds(words: SlavicWords): Turning[] {
  const { lists, we, not, others } = words;
  const plural = pluralOf(words);
  const past = `(?<deed>${words.deeds.flatMap((deed) => formsOf(deed, words)).join('|')}|недо\\p{L}{3,}(?:л|в|ла|ло|ли))`;
  const turned = (pattern: string, write: Turning['write']): Turning => turning(lists, 'blame', pattern, write);
  // why the culprit did it, which is not why we did
  const because = new RegExp(`,? (?:${lists.because}|${lists.since}) [^\\d]+$`, 'iu');
  const excused = new RegExp(`,? (?:${words.novice})[^,]*$`, 'iu');

  /** The rest of a clause whose subject is «мы» now; `null` where somebody else is left in it. */
  const agreeing = (rest = ''): string | null => {
    // behind a comma «её» is some thing; «она» would be the culprit
    const [near = '', ...far] = rest.split(',');
    if (others.test(near) || far.some((clause) => words.subjects.test(clause))) return null;
    let joined = false;
    const said: string[] = [];
    for (const part of rest.split(/(?<=\s)/u)) {
      const bare = part.trim().replace(/[.,:;!?]+$/u, '');
      const changed = bare === '' ? undefined : plural(bare);
      const isSingular = changed !== undefined && changed !== bare.toLowerCase();
      if (isSingular && !joined) return null;
      said.push(isSingular ? part.replace(bare, changed) : part);
      joined = lists.and?.split('|').includes(bare.toLowerCase()) || (joined && bare.toLowerCase() === not);
    }
    return said.join('');
  };
  const ours = ({ mid = '', not: negated = '', deed = '', rest = '' }: Parts): string | null => {
    const after = agreeing(rest.replace(excused, '').replace(because, ''));
    const done = plural(deed);
    if (after === null || !done || others.test(mid) || isPredicateLike(mid, plural)) return null;
    return `${we}${mid
      .replace(NAMED, '')
      .replace(new RegExp(` (?:${lists.hedge}),?`, 'giu'), '')
      .replace(/,\s*$/u, '')}${negated} ${done}${after}`;
  };
  // adverbs and objects: neither an attribute of the culprit nor a relative clause
  const mid = '(?<mid>(?:,? {hedge},?| (?!{of-culprit})[^ ,]+){0,4}?)';
  const rest = '(?<rest>,? .+)?';

  return [
    turned(`{intro}(?:это |це )?{culprit}${mid}(?<not> ${not})? ${past}${rest}`, ours),
    // whatever one of ours did to the customer
    turned(
      `{intro}{our-person}(?<mid>(?: (?!{of-culprit})[^ ,]+){0,3}?)(?<not> ${not})? (?<deed>(?!{personal})\\p{L}{3,}(?:л|в|ла|ли|лся|вся|лась|лася|лись|лися))(?<rest> {you-object}(?:[ ,].*)?)`,
      ours,
    ),
    turned(
      `{intro}{our-person}(?<mid>(?: (?!{of-culprit})[^ ,]+){0,2}? {you-object}(?: [^ ,]+){0,2}?)(?<not> ${not})? (?<deed>(?!{personal})\\p{L}{3,}(?:л|в|ла|ли|лся|вся|лась|лася|лись|лися))(?<rest>[ ,].*)?`,
      ours,
    ),
    turned(`{intro}{culprit}${mid} (?<had>{had})(?<rest> .+)`, ({ mid: between = '', had = '', rest: after = '' }) =>
      others.test(after) ? null : `${we}${between} ${words.had(had)}${after}`,
    ),
    turned(`{intro}(?:{with-us} )?{in-place}${mid}(?<not> ${not})? ${past}${rest}`, (parts) =>
      isPluralPast(parts.deed?.toLowerCase() ?? '') ? ours(parts) : null,
    ),
    turned(
      `{intro}(?<what>[^,]{2,80}?)(?<not> ${not})? ${past} {culprit}`,
      ({ what = '', not: negated = '', deed = '' }) => {
        const done = plural(deed);
        if (!done || others.test(what) || isPredicateLike(what, plural)) return null;
        return NAMES_NOBODY.test(what) ? `${we}${negated} ${done} ${inside(what)}` : `${what}${negated} ${done} ${we}`;
      },
    ),
    turned(`{intro}(?<what>[^,]{2,80}? {done-to}) {by-party}(?<rest> .+)?`, ({ what = '', rest: after = '' }) =>
      others.test(after) ? null : `${what} ${words.byOurFault}${after}`,
    ),
  ];
}

/** What was done something to, when it is surely no person's name: it may stand behind «мы», where it belongs. */
const NAMES_NOBODY =
  /^(?:ваш|наш|эт[уои]|вс[юеё]|ц[юеі] |цей|усю|усе|всі|коробк|посылк|посилк|заказ|замовлен|товар|деньг|грош|чек|документ)/iu;

/** The culprit's own name behind the office: «администратор Ирина забыла». */
const NAMED = /^(?: (?!В(?:аш\p{L}*|ам|ас|ами)(?: |$))\p{Lu}\p{L}*[^уюі\s])+(?= |$)/u;

/** As it stands inside a sentence: Ваш keeps its capital. */
function inside(what: string): string {
  return /^Ваш/u.test(what) ? what : what.charAt(0).toLowerCase() + what.slice(1);
}

/** Whether something is said of somebody there already. */
function isPredicateLike(said: string, plural: (form: string) => string | undefined): boolean {
  return said.split(/\s+/u).some((one) => plural(one) !== undefined);
}

/** The plural of a past form of any gender or number; `undefined` for whatever is none. */
export function pluralOf({ grammar, irregular }: SlavicWords): (form: string) => string | undefined {
  return (form) => {
    const low = form.toLowerCase();
    const known = irregular.get(low.replaceAll('ё', 'е'));
    if (known) return known;
    if (isPluralPast(low)) return low;
    return pluralPast(formed(low), grammar)?.text;
  };
}

/** All past forms of a deed given in the plural, as alternatives. */
function formsOf(deed: string, { irregular }: SlavicWords): string[] {
  const masculine = [...irregular].filter(([, many]) => many === deed).map(([one]) => one);
  const reflexive = /(?:лись|лися)$/u.test(deed);
  const stem = deed.replace(/ли(?:с[ья])?$/u, '');
  const endings = reflexive ? '(?:лся|вся|лась|лася|лось|лося|лись|лися)' : '(?:л|в|ла|ло|ли)';
  return [`${stem}${endings}`, ...masculine].map((form) => form.replace(/[её]/gu, '[её]'));
}

/** A word in the form that the tables of the apology compare. */
export function formed(text: string): Word {
  const low = text.toLowerCase().replace(/[^\p{L}’ʼ'-]/gu, '');
  return { ...word(low), form: low.replaceAll('ё', 'е').replace(/[’ʼ]/gu, "'") };
}
