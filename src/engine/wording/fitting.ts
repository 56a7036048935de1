import type { AbuseKind, Language, Length, Role, Rung } from '../model';
import { isBuiltIn, type Wording, type WordingPart } from '../packs/knowledge';
import { countSlots, fillSlots, type SlotValues } from './slots';

/** What a wording is chosen for. */
export interface Occasion {
  kind: AbuseKind;
  rung: Rung;
  length: Length;
  role: Role;
  language: Language;
  /** There is a real problem to solve. */
  problem: boolean;
  values: SlotValues;
}

/**
 * The texts of a part that fit, slots filled: a team's before ours, and of those the most specific. Several of them are
 * variants of each other, or the lines of an advice.
 */
export function fittingTexts(wordings: readonly Wording[], part: WordingPart, occasion: Occasion): string[] {
  let texts: string[] = [];
  let most = -1;
  for (const wording of wordings) {
    if (wording.part !== part || !fits(wording, occasion)) continue;
    const text = fillSlots(wording.text, occasion.values);
    const weight = weightOf(wording);
    if (text === null || weight < most) continue;
    if (weight > most) texts = [];
    most = weight;
    texts.push(text.trim());
  }
  return texts;
}

function fits({ language, kinds, rungs, lengths, roles, problem }: Wording, occasion: Occasion): boolean {
  return (
    language === occasion.language &&
    (kinds?.includes(occasion.kind) ?? true) &&
    (rungs?.includes(occasion.rung) ?? true) &&
    (lengths?.includes(occasion.length) ?? true) &&
    (roles?.includes(occasion.role) ?? true) &&
    (problem === undefined || problem === occasion.problem)
  );
}

/** More than all narrowings and slots of a wording of ours together. */
const OF_A_TEAM = 100;

/** Every narrowing and every slot makes a wording more specific. */
function weightOf({ id, kinds, rungs, lengths, roles, problem, text }: Wording): number {
  const narrowings = [kinds, rungs, lengths, roles, problem].filter((one) => one !== undefined).length;
  return (isBuiltIn(id) ? 0 : OF_A_TEAM) + narrowings + countSlots(text);
}
