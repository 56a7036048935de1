import { isPredicate } from '../../wording/apology/slavic/verbs';
import { formed, pluralOf, slavicDeeds } from './slavic-deeds';
import { others } from './slavic-others';
import type { SlavicWords } from './slavic-words';
import { goingOn, type Parts, type Turning, turning } from './turning';

/** The constructions of Russian and Ukrainian, in the order in which they are tried. */
export function slavicTurnings(words: SlavicWords): Turning[] {
  return [
    ...others(words),
    ...slavicDeeds(words),
    ...handOffs(words),
    ...causes(words),
    ...corrections(words),
    ...promises(words),
    ...escalations(words),
  ];
}

/** Of somebody else, for the customer to call: we do. */
const PHONE = / (?:по|за|на) (?:номер\p{L}*|телефон\p{L}*|тел\.?):? ?[\d\s()+–-]+$|: ?[\d\s()+–-]{5,}$/iu;

function handOffs({ lists, turnTo, asks, i, answer, findOut, by, and, inTune }: SlavicWords): Turning[] {
  const to = `(?<to>${[...turnTo.keys()].join('|')})`;
  return [
    turning(
      lists,
      ['blame', 'escalation'],
      `(?<lead>{about} (?:(?!{you} )[^, ]+ ){1,8}?)?{you-must}${to}(?:,? {please},?)?(?<rest> [^,]{3,90})`,
      ({ lead = '', to: verb = '', rest: whom = '' }) => {
        const rest = whom.replace(PHONE, '');
        const mine = turnTo.get(verb.toLowerCase().replaceAll('ё', 'е').replace(/[’ʼ]/gu, "'"));
        if (!mine || new RegExp(lists['own-channel'] ?? '', 'iu').test(rest)) return null;
        // «спросите с него» means: blame him
        if (asks.has(mine) && new RegExp(`^ (?:${lists.from}) `, 'iu').test(rest)) return null;
        const theirs = new RegExp(lists.your ?? '', 'iu').test(rest);
        const said = theirs
          ? findOut
          : `${i} ${mine}${inTune(mine, rest.replace(new RegExp(` (?:${lists.directly})(?= |$)`, 'giu'), ''))}`;
        const opened = `${lead}${lead ? said : said.charAt(0).toUpperCase() + said.slice(1)}`;
        return `${opened}${theirs ? ',' : ''} ${and(theirs ? 'т' : said, answer)} ${answer} ${by}`;
      },
    ),
  ];
}

function causes(words: SlavicWords): Turning[] {
  const { lists } = words;
  const owned = ({ fact = '' }: Parts) => own(words, fact);
  const turned = (pattern: string) => turning(lists, 'excuse', pattern, owned);
  return [
    turned('{intro}{cause} (?:(?!(?:{subject}) )[^ ]+ ){1,8}?(?<fact>{subject} .+)'),
    turned('{intro}{cause} [^,]{3,110}, (?<fact>.+)'),
    turned('(?<fact>[^,]+?),? (?:{mainly} )?{cause} .{3,140}'),
    turned('{intro}{since} [^,]{3,110}, (?<fact>.+)'),
    turned('(?<fact>[^,]+?),? (?:{because}|{since}) .{3,140}'),
    turned('.{3,140}?,? {therefore} (?<fact>.+)'),
    turned('.{3,140}, {plain-and} (?<fact>Ваш[аеиу]? .+)'),
  ];
}

function own(words: SlavicWords, fact: string): string | null {
  const { failed, plan, refusal, owned, lists, grammar } = words;
  const plural = pluralOf(words);
  const named = fact
    .trim()
    .replace(/[\s,;–—-]+$/u, '')
    .replace(new RegExp(`^(?:${lists.intro})`, 'iu'), '');
  const said = new RegExp(`^(?:${lists.subject}) `, 'iu').test(named) ? named : asOurs(words, named);
  const opens = said.charAt(0).toUpperCase() + said.slice(1);
  if (!new RegExp(`^(?:${lists.subject}) `, 'iu').test(said) || refusal.test(said)) return null;
  if (plan.test(said)) return opens;
  const isSaid = said
    .split(/\s+/u)
    .some((one) => plural(one) !== undefined || OUR_DOING.test(one) || isPredicate(formed(one), grammar));
  return isSaid && failed.test(said) ? owned(opens) : null;
}

/** «Мастер не приехал» → «мы не приехали». */
function asOurs(words: SlavicWords, fact: string): string {
  const { lists, we, not } = words;
  const told = new RegExp(`^(?:${lists.culprit})(?<mid>(?: ${not})?) (?<verb>\\p{L}+)(?<rest> .+)?$`, 'iu').exec(fact);
  const { mid = '', verb = '', rest = '' } = told?.groups ?? {};
  // «був недоступний»: the adjective would have to agree as well
  const many = words.others.test(rest) || /^б[уы]/iu.test(verb) ? undefined : pluralOf(words)(verb);
  return many === undefined ? fact : `${we}${mid} ${many}${rest}`;
}

/** What we do now: «отправляем», «збираємо». */
const OUR_DOING = /^\p{L}{2,}(?:[аяеую]ем|[еиє]мо)(?:ся|сь)?$/iu;

function corrections(words: SlavicWords): Turning[] {
  const { lists, send, wrong, wrongThing, about, shouldHaveTold, shouldHaveAsked, unclear, together } = words;
  const turned = (rules: Turning['rules'], pattern: string, write: Turning['write']) =>
    turning(lists, rules, pattern, write);
  const fact = ({ fact: said }: Parts) => plainly(words, said);
  const one = ['correction'] as const;
  return [
    turned(one, '{intro}{as-told}[,:]? (?<fact>.+)', fact),
    turned(one, '(?<fact>[^,]+), {as-told}', fact),
    turned(one, '(?<fact>[^,]+), {told-there}', fact),
    turned(one, '{intro}{you-were-told}(?:,? {that}|:) (?<fact>.+)', fact),
    turned(
      one,
      '{if-you-had} (?<read>[^,]{3,90}), {you-would-know},? {that} (?<fact>.+)',
      ({ read = '', fact: said }) => inText(words, read, said) ?? plainly(words, said),
    ),
    turned(['correction', 'contempt', 'dissuasion'], '{tone}[,:]? (?:{that} )?(?<fact>.+)', fact),
    turned(
      one,
      `{intro}{you-gave} (?<wrong>{wrong}) (?<what>${[...wrong.keys()]
        .sort(byLength)
        .map((key) => key.replaceAll('е', '[её]'))
        .join('|')})(?<rest>,? .+)?`,
      ({ what = '', rest = '' }) => {
        const thing = wrong.get(what.toLowerCase().replaceAll('ё', 'е'));
        return thing === undefined || !(rest === '' || SO.test(rest) || IN_IT.test(rest))
          ? null
          : wrongThing(thing, SO.test(rest) ? rest : '');
      },
    ),
    turned(one, '{intro}{you-left-out} (?<what>[^,]{2,60}?)(?<so>,? {so} .+)?', ({ what = '', so = '' }) =>
      asked(words, `${send} ${what}`, so),
    ),
    turned(one, '{intro}{you-chose} (?<what>[^,]{3,50})', ({ what = '' }) =>
      words.notChosen.test(what) ? null : words.chosen(what),
    ),
    turned(one, '{intro}{you-left-unsaid} (?<what>[^,]{2,60}?)(?<so>,? {so} .+)?', ({ what = '', so = '' }) =>
      asked(words, `${words.state} ${what}`, so),
    ),
    turned(
      one,
      `{intro}{should-have-read}(?: \\S+){0,2}? (?:{your-our} )?(?<what>${[...about.keys()].join('|')})(?: .+)?`,
      ({ what = '' }) => {
        const of = about.get(what.toLowerCase());
        return of === undefined ? null : shouldHaveTold(of);
      },
    ),
    turned(one, '{intro}{should-have-told}(?:[ ,].*)?', () => shouldHaveAsked),
    turned(one, '{intro}{you-misunderstood}(?<what> [^,:]{2,60}?)?(?<rest>: .+)?', ({ what = '', rest = '' }) =>
      what !== '' && rest === '' ? null : `${unclear}${rest}`,
    ),
    turned(one, '{intro}{you-are-wrong}[,:] (?:{that} )?(?<fact>.+)', ({ fact: said }) => {
      const known = plainly(words, said);
      return known === null
        ? null
        : together(/^(?:Ви|Вы|Ваш\p{L}*|Вас|Вам)(?!\p{L})/u.test(known) ? known : goingOn(known));
    }),
  ];
}

/** What is asked for; in place of what we did not do without it, when we will answer. */
function asked({ writeToYou, and, by }: SlavicWords, question: string, so: string): string {
  return so === '' ? question : `${question}, ${and(question, 'я')} я ${writeToYou.one} ${by}`;
}

/** What came of it is kept; where it was written, goes. */
const SO = /^,? (?:поэтому|так что|из-за (?:этого|чего)|тому|тож|через (?:це|що)|отож) /iu;
const IN_IT = /^ (?:в|во|при|на|у|під час) [^,]+$/iu;

/** A fact that is told of «там», which was what the customer should have read. */
function inText({ inside }: SlavicWords, read: string, said = ''): string | undefined {
  const where = [...inside].find(([what]) => new RegExp(`(?<!\\p{L})${what}`, 'iu').test(read))?.[1];
  return where && /^там(?!\p{L})/iu.test(said)
    ? where.charAt(0).toUpperCase() + where.slice(1) + said.slice(3)
    : undefined;
}

/** A fact that stands alone: reproach is none. */
function plainly({ lists }: SlavicWords, fact = ''): string | null {
  const said = fact.trim();
  if (!/^\S+ \S+/u.test(said) || new RegExp(`^(?:${lists['no-fact']})(?!\\p{L})`, 'iu').test(said)) return null;
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** As vague as what stood before it: the gap takes its place. */
const PERIOD =
  /^ (?:(?:[вну]а? )?(?:следующ|эт|ближайш|наступн|ц|найближч)\p{L}+ (?:месяц|недел|год|квартал|місяц|тижн|р[оі]к)\p{L}*|на неделе|на тижні)/iu;
/** What we do: «свяжемся», "зв'яжемося". */
const FIRST_PERSON = "[\\p{L}'’ʼ]+(?:[еиє]мся|[еиє]мося|юсь|усь|юся|уся|[еёиі]м|[еиє]мо|у|ю)";

function promises(words: SlavicWords): Turning[] {
  const { lists, by, ofDoer, writeToYou, dealing, and, i } = words;
  const turned = (pattern: string, write: Turning['write']) => turning(lists, 'vague-promise', pattern, write);
  const capital = (said: string) => said.charAt(0).toUpperCase() + said.slice(1);
  const contact = (parts: Parts) => {
    const { do: done = '', whom = '' } = parts;
    const mine = ofDoer.get(done.toLowerCase().replace(/[’ʼ]/gu, "'"));
    // with the apostrophe, and the «Вами», of the draft
    const said = mine?.replace("'", /[’ʼ']/u.exec(done)?.[0] ?? "'");
    return said ? capital(`${i} ${said} ${/^В/u.test(whom) ? whom : goingOn(whom)} ${by}`) : null;
  };
  const doing = `(?<do>${[...ofDoer.keys()].join('|')})`;
  const toVerb = new RegExp(`^ ?(?<whom>${lists['with-you']}) (?<verb>${FIRST_PERSON})(?<rest> .+)?$`, 'iu');
  const goesOn = ({ said = '', verb = '' }: Parts) => {
    const answer = /[уюУЮ](?:с[ья])?$/u.test(verb) ? writeToYou.one : writeToYou.many;
    const joint = said.includes(',') ? `, ${lists['plain-and']}` : ` ${and(said, answer)}`;
    return capital(`${said.trim()}${joint} ${answer} ${by}`);
  };
  return [
    turned(`{intro}(?:{someday} )?(?<whom>{with-you}) (?:{someday} )?${doing} {doer}.*`, contact),
    turned(`{intro}{doer} (?:{someday} )?(?<whom>{with-you}) (?:{someday} )?${doing}.*`, contact),
    turned(`{intro}{doer} (?:{someday} )?${doing} (?<whom>{with-you}).*`, contact),
    turned(`{intro}(?:{someday} )?(?<whom>{with-you}) (?:{someday} )?${doing}(?: {someday})?`, contact),
    turned('(?:{news}[^,]{3,80}?, )?(?<said>{answers})(?:,? (?:{news}|{after}).+)?', ({ said = '' }) =>
      capital(`${said.replace(new RegExp(` (?:${lists.besides})(?= |$)`, 'giu'), '')} ${by}`),
    ),
    turned('(?<before>.*?\\S)?(?:^| ){someday}(?<after> .*)?', ({ before = '', after = '' }) => {
      const [next = '', ...more] = after.replace(PERIOD, '').split(/(?=,)/u);
      const said = before.replace(/,$/u, '');
      if (`${said}${next}`.trim() === '') return null;
      // «скоро с вами свяжемся насчёт дивана»: the verb opens, and the time stands by it
      const opened = said === '' ? toVerb.exec(next)?.groups : undefined;
      const timed = opened ? `${opened.verb} ${opened.whom} ${by}${opened.rest ?? ''}` : `${said}${next} ${by}`;
      return capital(`${timed}${more.join('')}`.trim());
    }),
    turned(
      '{intro}(?<said>(?:{we-or-i} )?(?:{surely} )*{look-into}(?: [^,]{2,60}?)? (?:{and}) {answers})',
      ({ said = '' }) => capital(`${said} ${by}`),
    ),
    turned('{intro}(?<said>(?:{we-or-i} )?(?:{surely} )*(?<verb>{look-into})(?:[ ,].{2,90})?)', goesOn),
    turned('{intro}(?<said>(?:{we-or-i} )?(?:{surely} )*(?<verb>{looking-into})(?: [^,]{2,90})?)', goesOn),
    turned('{intro}(?:{please},? )?{wait}(?:,? {please})?', () => capital(`${writeToYou.one} ${by}`)),
    turned('{in-work}.*', () => `${dealing} ${by}`),
    turned('(?<said>.{4,160})', ({ said = '' }) =>
      new RegExp(`${writeToYou.one}| (?:${lists.and})$|^(?:${lists['no-promise']})`, 'iu').test(said)
        ? null
        : capital(`${said}, ${lists['plain-and']} ${i} ${writeToYou.one} ${by}`),
    ),
  ];
}

/** What a complaint that was passed on is about. */
const ABOUT = / (?:по|насч[её]т|по поводу|об?|про|щодо|стосовно) \p{L}+$/iu;
/** Whom a complaint is about, in the accusative: «жалобу на медсестру». */
const COMPLAINT = /(?:жалоб|претензи|скарг|претензі)\p{L}* (?<whom>на \p{L}+)$/iu;

function escalations(words: SlavicWords): Turning[] {
  const { lists, above, adjectives, speak, learn, by } = words;
  const whom = `(?<adjective>\\p{L}+(?:${[...adjectives.keys()].join('|')}) )?(?<whom>${[...above.keys()].sort(byLength).join('|')})`;
  return [
    turning(
      lists,
      'escalation',
      `{intro}(?:{i-we} )?(?:(?<object>[^,]{2,40}) )?{pass-on}(?: [^,]{2,60}?)? (?:{our} )?${whom}(?:[ ,].*)?`,
      ({ object = '', adjective = '', whom: who = '' }) => {
        const whomAbout = COMPLAINT.exec(object)?.groups?.whom;
        const about = whomAbout ? ` ${words.aboutComplaint} ${whomAbout}` : (ABOUT.exec(object)?.[0] ?? '');
        const instrumental = above.get(who.toLowerCase());
        const ending = [...adjectives.keys()].find((one) => adjective.trimEnd().endsWith(one)) ?? '';
        const before = adjective.trimEnd().slice(0, -ending.length || undefined);
        const described = adjective === '' ? '' : `${before}${adjectives.get(ending) ?? ''} `;
        if (instrumental === undefined) return null;
        return `${speak(`${described}${instrumental}`).replace(/^\S+/u, (verb) => verb + about)} ${by}`;
      },
    ),
    turning(lists, 'escalation', '{intro}{others-decide}.*', () => `${learn} ${by}`),
  ];
}

function byLength(one: string, other: string): number {
  return other.length - one.length;
}
