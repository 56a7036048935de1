import type { AbuseKind, Assessment, BoundaryChoice, Length, Proposal, Rung, Talk } from '../model';
import type { Wording, WordingPart } from '../packs/knowledge';
import { countSlots, fillSlots, type SlotValues, slotValues } from './slots';

/** The paragraphs of a boundary, and the parts each is made of (docs/packs.md). */
const PARAGRAPHS: Record<Length, readonly (readonly WordingPart[])[]> = {
  short: [['boundary.greeting', 'boundary.problem', 'boundary.behaviour', 'boundary.next']],
  long: [
    ['boundary.greeting'],
    ['boundary.problem'],
    ['boundary.behaviour', 'boundary.next'],
    ['boundary.door'],
    ['boundary.signature'],
  ],
};
const ADVISED: Record<1 | 2 | 3, Rung> = { 1: 'notice', 2: 'limit', 3: 'close' };

/** What a wording is chosen for. */
interface Occasion {
  kind: AbuseKind;
  rung: Rung;
  length: Length;
  language: Proposal['language'];
  values: SlotValues;
}

/** Boundary wording for a message (docs/craft.md §4); `null` when there is no abuse, or no wording in the language. */
export function propose(
  wordings: readonly Wording[],
  talk: Talk,
  assessment: Assessment,
  choice: BoundaryChoice,
): Proposal | null {
  const [kind] = assessment.abuse;
  if (!kind || assessment.severity === 0) return null;
  const advised = ADVISED[assessment.severity];
  const { rung = advised, length = 'short', language = assessment.language, variant = 0 } = choice;
  const occasion = { kind, rung, length, language, values: slotValues(talk, assessment, language) };

  const paragraphs = PARAGRAPHS[length].map((parts) =>
    parts.map((part) => fittingTexts(wordings, part, occasion)).filter((texts) => texts.length > 0),
  );
  const variants = Math.max(0, ...paragraphs.flat().map((texts) => texts.length));
  if (variants === 0) return null;
  const wanted = ((variant % variants) + variants) % variants;
  const text = paragraphs
    .map((parts) => parts.map((texts) => texts[wanted % texts.length]).join(' '))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
  const needed = assessment.abuse.some((one) => one !== 'familiarity');
  return { kind, rung, length, language, text, variants, advised, needed };
}

/** The texts of the most specific wordings that fit, slots filled. */
function fittingTexts(wordings: readonly Wording[], part: WordingPart, occasion: Occasion): string[] {
  let texts: string[] = [];
  let most = -1;
  for (const wording of wordings) {
    if (wording.part !== part || !fits(wording, occasion)) continue;
    const text = fillSlots(wording.text, occasion.values);
    const specific = specificity(wording);
    if (text === null || specific < most) continue;
    if (specific > most) texts = [];
    most = specific;
    texts.push(text.trim());
  }
  return texts;
}

function fits({ language, kinds, rungs, lengths }: Wording, occasion: Occasion): boolean {
  return (
    language === occasion.language &&
    (kinds?.includes(occasion.kind) ?? true) &&
    (rungs?.includes(occasion.rung) ?? true) &&
    (lengths?.includes(occasion.length) ?? true)
  );
}

/** Every narrowing and every slot makes a wording more specific. */
function specificity({ kinds, rungs, lengths, text }: Wording): number {
  return Number(kinds !== undefined) + Number(rungs !== undefined) + Number(lengths !== undefined) + countSlots(text);
}
