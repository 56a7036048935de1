import { chancesOfCost } from '../../incoming/cost/chance';
import { type Excerpt, excerpts } from '../../incoming/excerpt';
import { factsOf } from '../../incoming/told/facts';
import type { Assessment, Language, Span } from '../../model';
import { type Reading, signals } from '../../reading';
import { overlap } from '../../spans';
import { withRelatives } from './english/relatives';
import { LINKS } from './links';
import { isRelativeWord } from './words';

/** More likely than this, a clause tells what it cost, and a form in it that may be anybody's is the customer's. */
export const LIKELY_COST = 0.45;

/** The same, whoever else may be meant, and whatever else the clause may tell. */
export const SURE_COST = 0.55;

/** Clauses that are looked at: a customer names the problem early. */
const MOST = 60;

/** A message, ready to have passages taken out of it. */
export interface Telling {
  reading: Reading;
  language: Language;
  parts: readonly Excerpt[];
  evidence: readonly Span[];
  /** Where a problem is told of, and where words stand that no wording of ours repeats. */
  told: readonly Span[];
  unfit: readonly Span[];
  /** How likely each clause tells what it cost, 0 to 1. */
  chanceOfCost: ReadonlyMap<Excerpt, number>;
  /** Whether whoever is named as acting is one of the firm's people: «курьер» as well as «ваш курьер». */
  ours: boolean;
}

/** A message, told with nobody but a named "your courier" as one of the firm's, then with a courier as well. */
export function tellingsOf(reading: Reading, assessment: Assessment): readonly [Telling, Telling] {
  const { language, evidence, problem } = assessment;
  const all = excerpts(reading.analysis, evidence).filter((part) => !isNumberAside(reading, part));
  const named = problem ? all.findIndex((part) => overlap(part, problem)) : 0;
  const window = all.slice(Math.max(0, named - MOST / 2)).slice(0, MOST);
  const parts =
    language === 'en'
      ? withRelatives(
          reading,
          window.filter((part) => !isAside(reading, part)),
        )
      : window;
  const whole = { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
  const near = reading.found.filter((one) => overlap(one, whole));
  // a threat is made of plain words: where it is none, «не віддає фото, мама плаче», they can be told
  const unfit = near.filter(
    ({ what }) =>
      (what.sort === 'abuse' && what.kind !== 'blackmail' && what.kind !== 'threat') ||
      (what.sort === 'signal' && what.signal === 'coarse'),
  );
  const told = near.filter(({ what }) => what.sort === 'signal' && what.signal === 'problem');
  const facts = factsOf(reading, parts, evidence);
  const chances = chancesOfCost(facts, problem);
  const chanceOfCost = new Map(parts.map((part, at) => [part, chances[at] ?? 0]));
  const telling = { reading, language, parts, evidence, told, unfit, chanceOfCost };
  return [
    { ...telling, ours: false },
    { ...telling, ours: true },
  ];
}

/** «(замовлення 88214)»: a number to look it up by, in the middle of a sentence. */
function isNumberAside({ analysis }: Reading, { firstToken, endToken }: Excerpt): boolean {
  const words = analysis.tokens.slice(firstToken, endToken);
  const [open, close] = [analysis.tokens[firstToken - 1], analysis.tokens[endToken]];
  return open?.form === '(' && close?.form === ')' && words.length < 5 && words.at(-1)?.kind === 'number';
}

export function formAt({ parts, reading }: Telling, at: number): string {
  return reading.analysis.tokens[parts[at]?.firstToken ?? -1]?.form ?? '';
}

/** Whether a clause stands in the same sentence as the one before it, with nothing cut out between. */
export function isJoined({ parts, reading }: Telling, at: number): boolean {
  const one = parts[at - 1];
  const other = parts[at];
  if (!one || !other || one.sentence !== other.sentence) return false;
  const { text } = reading.analysis;
  const between = text.slice(one.end, other.start).replace(ASIDE, '');
  return !/[\p{L}\p{N}()[\]{}]/u.test(between);
}

/** "(navy, not black)": thrown in between brackets, and no clause. */
const ASIDE =
  /\([^()]{1,40}\)|(?<=,\s*)(?:in writing|in person|by (?:e-?mail|phone|post|letter)|in good time|in advance|in cash|in full|online)(?=\s*,)/giu;

/** "I cancelled it in January, in writing, and …": how it was done. */
const MANNER =
  /^(?:in writing|in person|by (?:e-?mail|phone|post|letter)|in good time|in advance|in cash|in full|online)$/iu;

function isAside({ analysis }: Reading, { start, end }: Excerpt): boolean {
  if (MANNER.test(analysis.text.slice(start, end))) return true;
  const opening = analysis.text.lastIndexOf('(', start);
  const closing = analysis.text.indexOf(')', end);
  if (opening < 0 || closing < 0 || closing - opening > 41) return false;
  return !/[()]/u.test(analysis.text.slice(opening + 1, closing));
}

/** Whether a clause is not the first of its sentence. */
export function isLater({ parts }: Telling, at: number): boolean {
  return parts[at - 1]?.sentence === parts[at]?.sentence;
}

/** «о которой …», «у якому …»: a relative behind its preposition. */
export function isRelative({ language, parts, reading }: Telling, at: number): boolean {
  const second = reading.analysis.tokens[(parts[at]?.firstToken ?? -2) + 1]?.form ?? '';
  return language !== 'en' && isRelativeWord(second) && LINKS[language].under.has(second);
}

/** Only the last clause of a question asks. */
export function asks(telling: Telling, part: Excerpt): boolean {
  const { text } = telling.reading.analysis;
  return /^[\s!.…)»"”]*\?/u.test(text.slice(part.end, part.end + 6));
}

export function isPlea(telling: Telling, at: number): boolean {
  const part = telling.parts[at];
  if (!part) return false;
  const { text } = telling.reading.analysis;
  const fails = /can't|cannot|couldn't|ha(?:ve|s)n't|didn't|never|не мог|не можу|не зм/iu.test(
    text.slice(part.start, part.end),
  );
  return !fails && signals(telling.reading, 'ask', 'lawful-step').some((one) => overlap(one, part));
}

/** Whether words of abuse were cut out behind a clause. */
export function isCutShort({ reading }: Telling, part: Excerpt): boolean {
  const sentence = reading.analysis.sentences[part.sentence];
  const next = reading.analysis.tokens[part.endToken];
  return sentence !== undefined && part.endToken < sentence.endToken && next?.kind === 'word';
}

/** What stands between two clauses of a passage. */
export function joint(telling: Telling, at: number): string {
  const mark = telling.parts[at]?.after ?? '';
  if (/^[:;]/u.test(mark)) return `${mark.charAt(0)} `;
  if (/^[—–-]/u.test(mark)) return ' — ';
  // behind one «что» two clauses are tied by «и» alone, unless a clause between them has to be closed
  const isTied = /^(?:и|і|й|та)$/u.test(formAt(telling, at)) && !isUnder(telling, at - 1);
  if (isTied && /^,?$/u.test(mark.trim())) return ' ';
  if (/^(?:теперь|тепер)$/u.test(formAt(telling, at))) return telling.language === 'ru' ? ' и ' : ', і ';
  if (/^(?:потом|затем)$/u.test(formAt(telling, at))) return ', а ';
  if (telling.language === 'ru' && NAMES_ANOTHER.test(formAt(telling, at)) && !isUnder(telling, at - 1)) return ' и ';
  return mark === '' && telling.language === 'en' ? ' ' : ', ';
}

/** Opens a clause of its own, which a comma alone does not tie: «оставила ребёнка, | он упал с горки». */
const NAMES_ANOTHER = /^(?:никто|он|она|оно|они|его|её|ее|их|ему|ей|им)$/u;

/** Whether a clause hangs on the one before it: «когда …», «за которыми …». */
function isUnder(telling: Telling, at: number): boolean {
  const first = formAt(telling, at);
  return LINKS[telling.language].under.has(first) || isRelative(telling, at) || /^(?:что|що|чтобы|щоб)$/u.test(first);
}

/** The words of the two clauses in front of one, no further than the sentence before. */
export function formsBefore({ parts, reading }: Telling, at: number): string[] {
  const sentence = parts[at]?.sentence ?? 0;
  return parts
    .slice(Math.max(0, at - 2), at)
    .filter((part) => sentence - part.sentence < 2)
    .flatMap(({ firstToken, endToken }) => reading.analysis.tokens.slice(firstToken, endToken))
    .map(({ form }) => form);
}
