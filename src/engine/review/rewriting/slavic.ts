import { isPredicate } from '../../wording/apology/slavic-verbs';
import { formed, pluralOf, slavicDeeds } from './slavic-deeds';
import type { SlavicWords } from './slavic-words';
import { type Parts, type Turning, turning } from './turning';

/** The constructions of Russian and Ukrainian, in the order in which they are tried. */
export function slavicTurnings(words: SlavicWords): Turning[] {
  return [
    ...slavicDeeds(words),
    ...handOffs(words),
    ...causes(words),
    ...corrections(words),
    ...promises(words),
    ...escalations(words),
  ];
}

function handOffs({ lists, turnTo, asks, i, answer, findOut, by, and, inTune }: SlavicWords): Turning[] {
  const to = `(?<to>${[...turnTo.keys()].join('|')})`;
  return [
    turning(
      lists,
      ['blame', 'escalation'],
      `(?<lead>{about} (?:(?!{you} )[^, ]+ ){1,8}?)?{you-must}${to}(?:,? {please},?)?(?<rest> [^,]{3,90})`,
      ({ lead = '', to: verb = '', rest = '' }) => {
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
  ];
}

function own(words: SlavicWords, fact: string): string | null {
  const { failed, plan, refusal, owned, lists, grammar } = words;
  const said = fact
    .trim()
    .replace(/[\s,;–—-]+$/u, '')
    .replace(new RegExp(`^(?:${lists.intro})`, 'iu'), '');
  const opens = said.charAt(0).toUpperCase() + said.slice(1);
  if (!new RegExp(`^(?:${lists.subject}) `, 'iu').test(said) || refusal.test(said)) return null;
  if (plan.test(said)) return opens;
  const plural = pluralOf(words);
  const isSaid = said.split(/\s+/u).some((one) => plural(one) !== undefined || isPredicate(formed(one), grammar));
  return isSaid && failed.test(said) ? `${opens}, ${owned}` : null;
}

function corrections(words: SlavicWords): Turning[] {
  const { lists, send, wrong, wrongThing, about, shouldHaveTold, shouldHaveAsked, unclear } = words;
  const turned = (rules: Turning['rules'], pattern: string, write: Turning['write']) =>
    turning(lists, rules, pattern, write);
  const fact = ({ fact: said }: Parts) => plainly(words, said);
  const one = ['correction'] as const;
  return [
    turned(one, '{intro}{as-told}[,:]? (?<fact>.+)', fact),
    turned(one, '(?<fact>[^,]+), {as-told}', fact),
    turned(one, '{intro}{you-were-told},? {that} (?<fact>.+)', fact),
    turned(one, '{if-you-had} [^,]{3,90}, {you-would-know},? {that} (?<fact>.+)', fact),
    turned(['correction', 'contempt', 'dissuasion'], '{tone}[,:]? (?:{that} )?(?<fact>.+)', fact),
    turned(
      one,
      `{intro}{you-gave} (?<wrong>{wrong}) (?<what>${[...wrong.keys()].join('|')})(?: .+)?`,
      ({ what = '' }) => {
        const thing = wrong.get(what.toLowerCase());
        return thing === undefined ? null : wrongThing(thing);
      },
    ),
    turned(one, '{intro}{you-left-out} (?<what>[^,]{2,60})', ({ what = '' }) => `${send} ${what}`),
    turned(one, '{intro}{you-chose} (?<what>[^,]{3,50})', ({ what = '' }) =>
      words.notChosen.test(what) ? null : words.chosen(what),
    ),
    turned(one, '{intro}{you-left-unsaid} (?<what>[^,]{2,60})', ({ what = '' }) => `${words.state} ${what}`),
    turned(
      one,
      `{intro}{should-have-read}(?: \\S+){0,2}? (?:{your-our} )?(?<what>${[...about.keys()].join('|')})(?: .+)?`,
      ({ what = '' }) => {
        const of = about.get(what.toLowerCase());
        return of === undefined ? null : shouldHaveTold(of);
      },
    ),
    turned(one, '{intro}{should-have-told}(?:[ ,].*)?', () => shouldHaveAsked),
    turned(one, '{intro}{you-misunderstood}(?<rest>:? .+)?', ({ rest = '' }) =>
      rest !== '' && !rest.startsWith(':') ? null : `${unclear}${rest}`,
    ),
  ];
}

/** A fact that stands alone: reproach is none. */
function plainly({ lists }: SlavicWords, fact = ''): string | null {
  const said = fact.trim();
  if (!/^\S+ \S+/u.test(said) || new RegExp(`^(?:${lists['no-fact']})(?!\\p{L})`, 'iu').test(said)) return null;
  return said.charAt(0).toUpperCase() + said.slice(1);
}

function promises(words: SlavicWords): Turning[] {
  const { lists, by, ofDoer, writeToYou, dealing, and, i } = words;
  const turned = (pattern: string, write: Turning['write']) => turning(lists, 'vague-promise', pattern, write);
  const capital = (said: string) => said.charAt(0).toUpperCase() + said.slice(1);
  const contact = (parts: Parts) => {
    const mine = ofDoer.get((parts.do ?? '').toLowerCase().replace(/[’ʼ]/gu, "'"));
    return mine ? capital(`${i} ${mine} ${(parts.whom ?? '').toLowerCase()} ${by}`) : null;
  };
  const doing = `(?<do>${[...ofDoer.keys()].join('|')})`;
  const goesOn = ({ said = '', verb = '' }: Parts) => {
    const answer = /[уюУЮ](?:с[ья])?$/u.test(verb) ? writeToYou.one : writeToYou.many;
    const joint = said.includes(',') ? `, ${lists['plain-and']}` : ` ${and(said, answer)}`;
    return capital(`${said.trim()}${joint} ${answer} ${by}`);
  };
  return [
    turned(`{intro}(?:{someday} )?(?<whom>{with-you}) (?:{someday} )?${doing} {doer}.*`, contact),
    turned(`{intro}{doer} (?:{someday} )?(?<whom>{with-you}) (?:{someday} )?${doing}.*`, contact),
    turned(`{intro}{doer} (?:{someday} )?${doing} (?<whom>{with-you}).*`, contact),
    turned('(?:{news}[^,]{3,80}?, )?(?<said>{answers})(?:,? (?:{news}|{after}).+)?', ({ said = '' }) =>
      capital(`${said.replace(new RegExp(` (?:${lists.besides})(?= |$)`, 'giu'), '')} ${by}`),
    ),
    turned('(?<before>.*?\\S)?(?:^| ){someday}(?<after> .*)?', ({ before = '', after = '' }) => {
      const [next = '', ...more] = after.split(/(?=,)/u);
      return `${before}${next}`.trim() === '' ? null : capital(`${before}${next} ${by}${more.join('')}`.trim());
    }),
    turned('{intro}(?<said>(?:{we-or-i} )?(?:{surely} )*(?<verb>{look-into})(?:[ ,].{2,90})?)', goesOn),
    turned('{intro}(?<said>(?:{we-or-i} )?(?:{surely} )*(?<verb>{looking-into})(?: [^,]{2,90})?)', goesOn),
    turned('{in-work}.*', () => `${dealing} ${by}`),
    turned('(?<said>.{4,160})', ({ said = '' }) =>
      new RegExp(`${writeToYou.one}| (?:${lists.and})$`, 'iu').test(said)
        ? null
        : capital(`${said}, ${lists['plain-and']} ${i} ${writeToYou.one} ${by}`),
    ),
  ];
}

function escalations({ lists, above, adjectives, speak, learn, by }: SlavicWords): Turning[] {
  const whom = `(?<adjective>\\p{L}+(?:${[...adjectives.keys()].join('|')}) )?(?<whom>${[...above.keys()].sort(byLength).join('|')})`;
  return [
    turning(
      lists,
      'escalation',
      `{intro}(?:{i-we} )?(?:[^,]{2,40} )?{pass-on}(?: [^,]{2,60}?)? (?:{our} )?${whom}(?:[ ,].*)?`,
      ({ adjective = '', whom: who = '' }) => {
        const instrumental = above.get(who.toLowerCase());
        const ending = [...adjectives.keys()].find((one) => adjective.trimEnd().endsWith(one)) ?? '';
        const before = adjective.trimEnd().slice(0, -ending.length || undefined);
        const described = adjective === '' ? '' : `${before}${adjectives.get(ending) ?? ''} `;
        return instrumental === undefined ? null : `${speak(`${described}${instrumental}`)} ${by}`;
      },
    ),
    turning(lists, 'escalation', '{intro}{others-decide}.*', () => `${learn} ${by}`),
  ];
}

function byLength(one: string, other: string): number {
  return other.length - one.length;
}
