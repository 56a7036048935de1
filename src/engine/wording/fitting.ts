import type { AbuseKind, Language, Length, Role, Rung } from '../model';
import { isTeams, packOf, type Wording, type WordingPart } from '../packs/knowledge';
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
  pack: string;
  weight: number;
}

/**
 * The texts of a part that fit, slots filled: those of the last pack that has any, and of those the most specific.
 * Several of them are variants of each other, or the lines of an advice.
 */
export function fittingTexts(wordings: readonly Wording[], part: WordingPart, occasion: Occasion): string[] {
  const fitting = filled(wordings, part, occasion);
  const decides = fitting.at(-1)?.pack;
  const own = fitting.filter(({ pack }) => pack === decides);
  const most = Math.max(...own.map(({ weight }) => weight));
  return own.filter(({ weight }) => weight === most).map(({ text }) => text);
}

/** All texts of a part that fit, slots filled: later packs first, of each the most specific first; teams' alone where there are any. */
export function rankedTexts(wordings: readonly Wording[], part: WordingPart, occasion: Occasion): string[] {
  const fitting = filled(wordings, part, occasion);
  const order = [...new Set(fitting.map(({ pack }) => pack))];
  const ofTeams = fitting.filter(({ pack }) => isTeams(`${pack}/`));
  return (ofTeams.length > 0 ? ofTeams : fitting)
    .sort((one, other) => order.indexOf(other.pack) - order.indexOf(one.pack) || other.weight - one.weight)
    .map(({ text }) => text);
}

/** In the order of the packs. */
function filled(wordings: readonly Wording[], part: WordingPart, occasion: Occasion): Fitting[] {
  return wordings.flatMap((wording) => {
    if (wording.part !== part || !fits(wording, occasion)) return [];
    const text = fillSlots(wording.text, occasion.values);
    return text === null ? [] : [{ text: text.trim(), pack: packOf(wording.id), weight: weightOf(wording) }];
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

/** Every narrowing and every slot makes a wording more specific. */
function weightOf({ kinds, rungs, situations, lengths, roles, problem, text }: Wording): number {
  const narrowings = [kinds, rungs, situations, lengths, roles, problem].filter((one) => one !== undefined).length;
  return narrowings + countSlots(text);
}
