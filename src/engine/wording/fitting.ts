import type { AbuseKind, Language, Length, Role, Rung } from '../model';
import { isBuiltIn, type Wording, type WordingPart } from '../packs/knowledge';
import type { Situation } from '../redress/redress';
import { countSlots, fillSlots, type SlotValues } from './slots';

/** What a wording is chosen for. */
export interface Occasion {
  /** Of a boundary. */
  kind?: AbuseKind;
  rung?: Rung;
  /** What the message tells of. */
  situations?: readonly Situation[];
  length: Length;
  role: Role;
  language: Language;
  /** There is a real problem to solve. */
  problem: boolean;
  values: SlotValues;
}

interface Fitting {
  text: string;
  weight: number;
}

/**
 * The texts of a part that fit, slots filled: a team's before ours, and of those the most specific. Several of them are
 * variants of each other, or the lines of an advice.
 */
export function fittingTexts(wordings: readonly Wording[], part: WordingPart, occasion: Occasion): string[] {
  const fitting = filled(wordings, part, occasion);
  const most = Math.max(...fitting.map(({ weight }) => weight));
  return fitting.filter(({ weight }) => weight === most).map(({ text }) => text);
}

/** All texts of a part that fit, slots filled, the most specific first; a team's alone where it has any. */
export function rankedTexts(wordings: readonly Wording[], part: WordingPart, occasion: Occasion): string[] {
  const fitting = filled(wordings, part, occasion).sort((one, other) => other.weight - one.weight);
  const least = (fitting[0]?.weight ?? 0) >= OF_A_TEAM ? OF_A_TEAM : 0;
  return fitting.filter(({ weight }) => weight >= least).map(({ text }) => text);
}

function filled(wordings: readonly Wording[], part: WordingPart, occasion: Occasion): Fitting[] {
  return wordings.flatMap((wording) => {
    if (wording.part !== part || !fits(wording, occasion)) return [];
    const text = fillSlots(wording.text, occasion.values);
    return text === null ? [] : [{ text: text.trim(), weight: weightOf(wording) }];
  });
}

function fits({ language, kinds, rungs, situations, lengths, roles, problem }: Wording, occasion: Occasion): boolean {
  const { kind, rung } = occasion;
  return (
    language === occasion.language &&
    (kinds === undefined || (kind !== undefined && kinds.includes(kind))) &&
    (rungs === undefined || (rung !== undefined && rungs.includes(rung))) &&
    (situations?.some((one) => occasion.situations?.includes(one)) ?? true) &&
    (lengths?.includes(occasion.length) ?? true) &&
    (roles?.includes(occasion.role) ?? true) &&
    (problem === undefined || problem === occasion.problem)
  );
}

/** More than all narrowings and slots of a wording of ours together. */
const OF_A_TEAM = 100;

/** Every narrowing and every slot makes a wording more specific. */
function weightOf({ id, kinds, rungs, situations, lengths, roles, problem, text }: Wording): number {
  const narrowings = [kinds, rungs, situations, lengths, roles, problem].filter((one) => one !== undefined).length;
  return (isBuiltIn(id) ? 0 : OF_A_TEAM) + narrowings + countSlots(text);
}
