import type { Unit } from '../amounts/amount';
import { writtenSum } from '../amounts/written';
import { createEngine, type Engine } from '../engine';
import { type AbuseKind, LANGUAGES, type Language, type RuleId, type Span } from '../model';
import { overlap } from '../spans';
import { SOLUTION_GAP } from '../wording/gaps';
import { fillSlots, type SlotValues } from '../wording/slots';
import { isAdvice, type Knowledge, termsOf } from './knowledge';
import { mistake } from './mistake';
import type {
  Pack,
  PackError,
  PackFinding,
  PackReason,
  PackRedress,
  PackRewrite,
  PackWording,
  TextPlace,
} from './pack';
import { writtenResponseTime } from './response-time';

const SAMPLE_TIME = { count: 4, unit: 'hours' } as const;

/** What slots are filled with to judge the words around them. */
const SAMPLES: Record<Language, SlotValues> = {
  en: {
    ...{ name: 'Anna', agent: 'Maria', problem: 'the parcel never arrived', solution: SOLUTION_GAP.en },
    apology: "I'm sorry that we lost your parcel.",
    ...{ event: 'we lost your parcel', cost: 'you went to the party without a present', order: '4417' },
    'response-time': writtenResponseTime(SAMPLE_TIME, 'en'),
  },
  ru: {
    ...{ name: 'Анна', agent: 'Мария', problem: 'посылка так и не пришла', solution: SOLUTION_GAP.ru },
    apology: 'Простите, что мы потеряли Вашу посылку.',
    ...{ event: 'мы потеряли Вашу посылку', cost: 'Вы пошли на праздник без подарка', order: '4417' },
    'response-time': writtenResponseTime(SAMPLE_TIME, 'ru'),
  },
  uk: {
    ...{ name: 'Анно', agent: 'Марія', problem: 'посилка так і не прийшла', solution: SOLUTION_GAP.uk },
    apology: 'Пробачте, що ми загубили Вашу посилку.',
    ...{ event: 'ми загубили Вашу посилку', cost: 'Ви пішли на свято без подарунка', order: '4417' },
    'response-time': writtenResponseTime(SAMPLE_TIME, 'uk'),
  },
};

/** Abuse in whosever mouth; what else is abuse in a customer's message ("you will get what is due") may be ours to say. */
const NEVER: ReadonlySet<AbuseKind> = new Set(['insult', 'humiliation', 'profanity-at', 'hate']);

/**
 * Everything that a pack offers to write and our rules object to (docs/craft.md §4, §5), under all the knowledge it will
 * be used with: what we tell agents not to write, no pack may offer them. What a pack switches off, and what it never
 * flags, is left alone in drafts, and is judged in the pack's own words all the same.
 */
export function checkOwnWords(pack: Pack, knowledge: Knowledge): PackError[] {
  // above an agent's limit somebody else decides: an offer may be so large
  const redress = { ...knowledge.redress, authority: {} };
  const engine = createEngine({ ...knowledge, redress, rules: {}, entriesOff: [termsOf(pack.id)] });
  const [language = LANGUAGES[0]] = pack.languages;
  return [
    ...pack.findings.flatMap((finding) =>
      finding.rewrites.flatMap((rewrite) => checkRewrite(engine, pack.id, finding, rewrite)),
    ),
    ...pack.wordings.filter(({ part }) => !isAdvice(part)).flatMap((wording) => checkWording(engine, wording)),
    ...Object.values(pack.reasons).flatMap((reason) => checkReason(engine, reason, language)),
    ...pack.redress.rows.flatMap((row) => checkRow(engine, row)),
    ...pack.redress.forms.flatMap((form) => checkForm(engine, form)),
  ];
}

/** Kinds of abuse that are handed over, which the customer may be told (docs/craft.md §4). */
const HANDED_OVER: ReadonlySet<AbuseKind> = new Set(['threat', 'harassment']);

function checkWording(engine: Engine, wording: PackWording): PackError[] {
  const text = filled(wording.text, wording.language);
  const handsOver = wording.kinds?.every((kind) => HANDED_OVER.has(kind)) ?? false;
  const off: readonly RuleId[] = handsOver ? ['escalation'] : [];
  const objection = objectionTo(engine, text, { start: 0, end: text.length }, wording.language, off);
  return objection ? [refused(wording, 'wording', objection, text)] : [];
}

/** A reason itself is told to the agent alone; what it offers in the place of a sentence is sent. */
function checkReason(engine: Engine, reason: PackReason, language: Language): PackError[] {
  const { instead = '' } = reason;
  const objection = objectionTo(engine, instead, { start: 0, end: instead.length }, language);
  return objection ? [refused(reason, 'reason', objection)] : [];
}

function checkRow(engine: Engine, row: PackRedress['rows'][number]): PackError[] {
  const [unit, value] = (Object.entries(row.amount ?? {})[0] ?? []) as [Unit?, number?];
  return (Object.entries(row.texts) as [Language, string][]).flatMap(([language, written]) => {
    const text = written.replaceAll(
      '{amount}',
      unit && value !== undefined ? writtenSum({ unit, value }, language) : '',
    );
    const objection = objectionTo(engine, text, { start: 0, end: text.length }, language);
    return objection ? [refused(row, 'offer', objection)] : [];
  });
}

/** Directions to whoever speaks, in round brackets, are no words to the customer. */
function checkForm(engine: Engine, form: PackRedress['forms'][number]): PackError[] {
  const text = filled(form.text, form.language).replace(/\([^()]*\)|^\| /gmu, withoutWords);
  const objection = objectionTo(engine, text, { start: 0, end: text.length }, form.language);
  return objection ? [refused(form, 'form', objection, text)] : [];
}

/** The lines stay, to tell in which of them a mistake is. */
function withoutWords(text: string): string {
  return text.replace(/[^\n]/gu, '');
}

/** A rewrite of a phrase is read where it will stand: in the pack's own examples; one in which it is clean will do. */
function checkRewrite(engine: Engine, packId: string, finding: PackFinding, rewrite: PackRewrite): PackError[] {
  const { language } = finding;
  const text = filled(rewrite.text, language);
  const places = rewrite.replaces === 'phrase' ? inExamples(engine, packId, finding, text) : [];
  if (places.length === 0) places.push({ draft: text, place: { start: 0, end: text.length } });
  let worst: { objection: Objection; sentence: string } | undefined;
  for (const { draft, place } of places) {
    const objection = objectionTo(engine, draft, place, language);
    if (objection === null) return [];
    worst ??= { objection, sentence: draft };
  }
  if (!worst) return [];
  const isWrongAlone = objectionTo(engine, text, { start: 0, end: text.length }, language) !== null;
  return [
    isWrongAlone
      ? refused(rewrite, 'rewrite', worst.objection)
      : mistake(rewrite.at, 'rewrite-misplaced', { ...worst, objection: worst.objection.said }),
  ];
}

/** Examples in which a rewrite is tried before it is given up. */
const MOST_PLACES = 5;

function inExamples(engine: Engine, packId: string, { id, flags, language }: PackFinding, text: string) {
  return flags.slice(0, MOST_PLACES).flatMap(({ text: draft, customer }) =>
    engine
      .review(draft, { customer }, { language })
      .findings.filter(({ entry }) => entry === `${packId}/${id}`)
      .map(({ start, end }) => ({
        draft: draft.slice(0, start) + text + draft.slice(end),
        place: { start, end: start + text.length },
      })),
  );
}

/** What our rules say against words, and where these begin in the text. */
interface Objection {
  said: string;
  start: number;
}

/** What is wrong with the words in a place, or `null`. */
function objectionTo(
  engine: Engine,
  draft: string,
  place: Span,
  language: Language,
  rulesOff: readonly RuleId[] = [],
): Objection | null {
  const { findings } = engine.review(draft, {}, { language, rulesOff });
  const harm = findings.map((one) => ({ ...one, what: `${one.rule} (${one.entry})` }));
  const { evidence } = engine.assess(draft, { language });
  const abuse = evidence.filter(({ kind }) => NEVER.has(kind)).map((one) => ({ ...one, what: one.kind }));
  const objections = [...harm, ...(harm.length > 0 ? [] : abuse)].filter((one) => overlap(one, place));
  const [first] = objections;
  if (!first) return null;
  const said = objections.map(({ what, start, end }) => `${what} "${draft.slice(start, end)}"`).join(', ');
  return { said, start: first.start };
}

function filled(text: string, language: Language): string {
  return fillSlots(text, SAMPLES[language]) ?? text;
}

/** @param text that was objected to, with the lines that it has in the file */
function refused(
  { at }: { at: TextPlace },
  what: 'wording' | 'rewrite' | 'reason' | 'offer' | 'form',
  { said, start }: Objection,
  text = '',
): PackError {
  const above = text.slice(0, start).split('\n').length;
  const place = at.isBlock ? { ...at, line: at.line + above, column: 1 } : at;
  return mistake(place, `${what}-objection`, { objection: said });
}
