import type { EarlierMessage, Language, Rung } from '../model';
import type { Signal } from '../packs/knowledge';
import { type Read, signals } from '../reading';
import { overlapsSorted } from '../spans';

const BY_SEVERITY: Record<1 | 2 | 3, Rung> = { 1: 'notice', 2: 'limit', 3: 'close' };
/** What is said to abuse that goes on after a rung. */
const AFTER: Record<Rung, Rung> = { notice: 'limit', limit: 'close', close: 'close' };
const HEIGHT: Record<Rung, number> = { notice: 0, limit: 1, close: 2 };
const TOLD_BY: readonly (readonly [Rung, Signal])[] = [
  ['close', 'boundary-close'],
  ['limit', 'boundary-limit'],
  ['notice', 'boundary-notice'],
];

/** The rung for a message (docs/craft.md §4; S3): by severity, or one above where we have drawn the line before. */
export function advisedRung(severity: 1 | 2 | 3, stoodOn: Rung | null): Rung {
  const bySeverity = BY_SEVERITY[severity];
  if (stoodOn === null) return bySeverity;
  const next = AFTER[stoodOn];
  return HEIGHT[next] > HEIGHT[bySeverity] ? next : bySeverity;
}

/** The highest rung that our own messages stand on, by the signals of the packs: however a boundary was worded. */
export function rungStoodOn(earlier: readonly EarlierMessage[], read: Read, language: Language): Rung | null {
  const ours = earlier.filter(({ author }) => author === 'agent').map(({ text }) => read(text, language));
  const told = TOLD_BY.find(([, signal]) =>
    ours.some((reading) => signals(reading, signal).some((one) => !overlapsSorted(one, reading.analysis.quotations))),
  );
  return told?.[0] ?? null;
}
