import type { Assessment } from '@/engine/model';
import type { ComposerMode } from '@/wire/messages';
import type { ChipState } from './marks/chip';

interface Known {
  asleep: boolean;
  paused: boolean;
  mode: ComposerMode;
  /** The draft is longer than what is judged: see `LONGEST`. */
  tooLong: boolean;
  assessment: Assessment | null;
  /** Null while the first answer is being waited for. */
  findings: number | null;
}

/** The one thing that the chip tells, of all that is known. An abusive message outranks findings (docs/look.md). */
export function chipState({ asleep, paused, mode, tooLong, assessment, findings }: Known): ChipState {
  if (asleep) return { kind: 'asleep' };
  if (paused) return { kind: 'paused' };
  if (mode === 'note') return { kind: 'note' };
  if (mode === 'unknown') return { kind: 'ask' };
  if (assessment && wantsBoundary(assessment)) return { kind: 'abusive', severity: assessment.severity };
  if (tooLong) return { kind: 'long' };
  if (findings === null) return { kind: 'reading' };
  return findings > 0 ? { kind: 'findings', count: findings } : { kind: 'clean' };
}

/** Familiarity by itself is not mirrored, and mostly needs no boundary (docs/craft.md §1). */
export function wantsBoundary({ kind, abuse }: Assessment): boolean {
  return (kind === 'abusive' || kind === 'mixed') && abuse.some((it) => it !== 'familiarity');
}
