import type { LearnedReader } from '../learned/reader';
import { type Lifted, liftedParts } from '../lifting';
import type { AbuseKind, Evidence, Severity } from '../model';
import { isBuiltIn } from '../packs/knowledge';
import type { Reading } from '../reading';
import { length, overlap, overlapsSorted, takeApart } from '../spans';
import { holdsTerm, isOfTerm, termsIn } from '../terms';

/** Heavier first; decides between kinds of equal severity. */
const GRAVITY: readonly AbuseKind[] = [
  'threat',
  'hate',
  'harassment',
  'blackmail',
  'profanity-at',
  'humiliation',
  'insult',
  'familiarity',
];

interface Accusation extends Evidence {
  severity: 1 | 2 | 3;
  /** The entry that accuses. */
  id: string;
}

export interface Abuse {
  /** Sorted by `start`, never overlapping. */
  evidence: Evidence[];
  /** Most severe first, each once. */
  kinds: AbuseKind[];
  severity: Severity;
  /** Words of abuse that were told of, not aimed: the customer complains about them. */
  reported: boolean;
}

/**
 * The abuse in a message that is aimed at its reader. The packs give the reason wherever they find one; a phrase of ours
 * that stands alone is dropped where the learned reader is sure of the contrary, one of a team's pack never.
 */
export function findAbuse(reading: Reading, learned?: LearnedReader): Abuse {
  const told = toldByPacks(reading, learned);
  if (told.evidence.length > 0) return told;
  const suspicion = learned?.suspect(reading);
  if (!suspicion || holdsTerm(suspicion.evidence, termsIn(reading))) return told;
  const { evidence, severity } = suspicion;
  return { ...told, evidence: [evidence], kinds: [evidence.kind], severity };
}

function toldByPacks(reading: Reading, learned?: LearnedReader): Abuse {
  const aimed: Accusation[] = [];
  let lifted: Lifted | undefined;
  let reported = false;
  const terms = termsIn(reading);
  for (const { what, start, end } of reading.found) {
    if (what.sort !== 'abuse') continue;
    const accusation = { kind: what.kind, severity: what.severity, start, end, id: what.id };
    if (isOfTerm(accusation, terms)) continue;
    lifted ??= liftedParts(reading);
    if (overlapsSorted(accusation, lifted.reported)) reported = true;
    else if (isAimed(accusation, lifted)) aimed.push(accusation);
  }
  const believed = aimed.filter(
    (one) => !isBuiltIn(one.id) || isBorneOut(one, aimed) || !learned?.doubts(reading, one),
  );
  const chosen = takeApart(believed.sort(byWeight));
  const kinds = [...new Set([...chosen].sort(byWeight).map((one) => one.kind))];
  return {
    evidence: chosen.map(({ start, end, kind }) => ({ start, end, kind })),
    kinds,
    severity: severityOf(chosen),
    reported,
  };
}

function isAimed(accusation: Accusation, lifted: Lifted): boolean {
  if (overlapsSorted(accusation, lifted.notAimed)) return false;
  const demands = accusation.kind === 'blackmail' || accusation.kind === 'threat';
  return !(demands && overlapsSorted(accusation, lifted.lawful));
}

/** Whether another entry hears abuse in the same words. */
function isBorneOut(accusation: Accusation, all: readonly Accusation[]): boolean {
  return all.some((other) => other.id !== accusation.id && overlap(other, accusation));
}

function byWeight(one: Accusation, other: Accusation): number {
  return (
    other.severity - one.severity ||
    GRAVITY.indexOf(one.kind) - GRAVITY.indexOf(other.kind) ||
    length(other) - length(one) ||
    one.start - other.start
  );
}

/** The heaviest word decides; three separate insults or worse are abuse piled up (docs/craft.md §1). */
function severityOf(accusations: readonly Accusation[]): Severity {
  const heavy = accusations.filter((one) => one.severity >= 2);
  if (heavy.length >= 3) return 3;
  return accusations.reduce<Severity>((most, one) => (one.severity > most ? one.severity : most), 0);
}
