import type { Sum, Unit } from '../amounts/amount';
import { findAmounts } from '../amounts/find-amounts';
import { writtenSum } from '../amounts/written';
import type { AbuseKind, Assessment, Language, Span, Talk } from '../model';
import { type Reading, signals } from '../reading';
import { overlap, overlapsSorted } from '../spans';
import { smallYou } from '../wording/address-form';
import { authorityOf } from './authority';
import { complains, type History, harmOf } from './harm';
import {
  type CompensationRow,
  type Gives,
  type Harm,
  isAbove,
  type Redress,
  SITUATIONS,
  type Situation,
} from './redress';

/** Something the team offers for what happened, ready to be put into the reply. */
export interface Offer {
  /** `pack/row`, which a decision refers to. */
  row: string;
  /** Null where the message names none that is known. */
  situation: Situation | null;
  severity: Harm;
  gives: Gives;
  language: Language;
  /** What goes into the reply. */
  text: string;
  sum: Sum | null;
  /** Where a limit counts the sum. */
  limit: { sum: Sum; isAbove: boolean; approver?: string } | null;
}

/** A customer's message as it was read, and what is known besides. */
export interface Case {
  reading: Reading;
  /** What they wrote before in this conversation, oldest first. */
  earlier: readonly Reading[];
  assessment: Assessment;
  history: History;
}

/** Who presses for more than is due, or harms a person, gets what is due and no present (docs/craft.md §3). */
const NO_PRESENTS: ReadonlySet<AbuseKind> = new Set<AbuseKind>(['blackmail', 'threat', 'harassment', 'hate']);

/**
 * What the team offers for what happened (S3: situation × severity), the best first: what makes the loss good before
 * what is beyond it, and what comes first in the message before the rest. Nothing for a message without a complaint.
 * @param interfaceLanguage of the approver's office
 */
export function compensate(talk: Talk, customer: Case, redress: Redress, interfaceLanguage: Language): Offer[] {
  const { reading, assessment, earlier, history } = customer;
  if (!complains(assessment)) return [];
  const severity = harmOf(assessment, history);
  const { language } = assessment;
  const authority = authorityOf(talk, redress);
  const spoken = findAmounts(reading.analysis.text).map(({ unit }) => unit);
  const situations: (Situation | null)[] = situationsOf(reading, assessment, earlier);
  if (situations.length === 0) situations.push(null);

  const offers: Offer[] = [];
  for (const gives of givenFor(customer, severity)) {
    for (const situation of situations) {
      for (const row of rowsFor(redress.rows, { situation, severity, gives, language })) {
        const sum = sumOf(row, spoken);
        const limit = sum ? authority.limits[sum.unit] : undefined;
        const written = row.texts[language]?.replaceAll('{amount}', sum ? writtenSum(sum, language) : '') ?? '';
        const text = talk.smallYou ? smallYou(written) : written;
        if (offers.some((one) => one.row === row.id || one.text === text)) continue;
        offers.push({
          ...{ row: row.id, situation, severity, gives, language, text, sum },
          limit:
            sum && limit !== undefined
              ? {
                  sum: { value: limit, unit: sum.unit },
                  isAbove: isAbove(sum, authority.limits),
                  approver: authority.approverOf(sum.unit, interfaceLanguage),
                }
              : null,
        });
      }
    }
  }
  return offers;
}

/**
 * The situations a message tells of: that of the problem itself first, then as they come. Where a person came to harm
 * or lost what nothing replaces, nothing else counts: what is done for things that break or come late does not fit.
 * @param earlier what the customer wrote before, oldest first: its situations come last
 */
export function situationsOf(
  reading: Reading,
  { problem, grave }: Pick<Assessment, 'problem' | 'grave'>,
  earlier: readonly Reading[] = [],
): Situation[] {
  if (grave) return [signals(reading, 'situation-beyond-repair').length > 0 ? 'beyond-repair' : 'injury'];
  const isProblem = (span: Span) => problem !== null && overlap(span, problem);
  const now = situationsIn(reading).sort(
    (one, other) => Number(isProblem(other)) - Number(isProblem(one)) || one.start - other.start,
  );
  return [...new Set([...now, ...earlier.toReversed().flatMap(situationsIn)].map(({ situation }) => situation))];
}

function situationsIn(reading: Reading): (Span & { situation: Situation })[] {
  return SITUATIONS.flatMap((situation) =>
    signals(reading, `situation-${situation}`)
      .filter((one) => !overlapsSorted(one, reading.analysis.quotations))
      .map(({ start, end }) => ({ situation, start, end })),
  );
}

/** Whether a customer is given more than is due. */
export function deservesPresent({ abuse, severity }: Assessment): boolean {
  return severity < 3 && abuse.every((kind) => !NO_PRESENTS.has(kind));
}

/** After these a present would look like a price for what was done to a person. */
const BEYOND_PRICE: ReadonlySet<Situation> = new Set<Situation>(['injury', 'beyond-repair', 'privacy']);

/** Whether what happened is something that a present can go with (S0: it must not look like buying somebody off). */
export function allowsPresent({ reading, assessment }: Pick<Case, 'reading' | 'assessment'>): boolean {
  return situationsOf(reading, assessment).every((situation) => !BEYOND_PRICE.has(situation));
}

/** A present is called for where it hurt, or by somebody who has been coming for years. */
function givenFor(customer: Case, severity: Harm): Gives[] {
  const { assessment, history } = customer;
  const hurt = severity === 3 || history.longStanding || assessment.losses.some(({ sort }) => sort === 'emotional');
  return hurt && deservesPresent(assessment) && allowsPresent(customer) ? ['remedy', 'gesture'] : ['remedy'];
}

interface Cell {
  situation: Situation | null;
  severity: Harm;
  gives: Gives;
  language: Language;
}

/** What stands for all does not fit here. */
const LEFT_TO_PEOPLE: ReadonlySet<Situation> = new Set<Situation>(['injury', 'beyond-repair']);

/**
 * The rows of a cell of the matrix: those of the last pack that has any, and among them those that name the situation
 * before those that stand for all. Where a person came to harm, or nothing replaces what is lost, nothing stands for all:
 * that is for people to talk about.
 */
function rowsFor(rows: readonly CompensationRow[], { situation, severity, gives, language }: Cell): CompensationRow[] {
  const fitting = rows.filter(
    (row) =>
      row.gives === gives &&
      row.texts[language] !== undefined &&
      (row.severities?.includes(severity) ?? true) &&
      (row.situations === undefined
        ? situation === null || !LEFT_TO_PEOPLE.has(situation)
        : situation !== null && row.situations.includes(situation)),
  );
  const pack = packOf(fitting.at(-1));
  const own = fitting.filter((row) => packOf(row) === pack);
  const named = own.filter((row) => row.situations !== undefined);
  return named.length > 0 ? named : own;
}

function packOf(row: CompensationRow | undefined): string | undefined {
  return row?.id.split('/')[0];
}

/** In the currency that the customer speaks of, else the first that the row has. */
function sumOf({ amount = {} }: CompensationRow, spoken: readonly Unit[]): Sum | null {
  const sums = Object.entries(amount) as [Unit, number][];
  const [unit, value] = sums.find(([one]) => spoken.includes(one)) ?? sums[0] ?? [];
  return unit === undefined || value === undefined ? null : { unit, value };
}
