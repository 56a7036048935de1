import type { Assessment, BoundaryChoice, Length, Proposal, Rung, Talk } from '../model';
import type { Contact, Wording, WordingPart } from '../packs/knowledge';
import type { Situation } from '../redress/redress';
import { adviceFor } from './advice';
import { fittingTexts, type Occasion } from './fitting';
import { gapsOf, SOLUTION_GAP } from './gaps';
import { joined } from './joined';
import { advisedRung } from './rung';
import { type SlotValues, slotValues } from './slots';

/** The paragraphs of a boundary, and the parts each is made of (docs/packs.md). */
const PARAGRAPHS: Record<Length, readonly (readonly WordingPart[])[]> = {
  short: [
    [
      'boundary.greeting',
      'boundary.introduction',
      'boundary.problem',
      'boundary.solution',
      'boundary.behaviour',
      'boundary.next',
    ],
  ],
  long: [
    ['boundary.greeting'],
    ['boundary.introduction', 'boundary.problem', 'boundary.solution'],
    ['boundary.behaviour', 'boundary.next'],
    ['boundary.door'],
    ['boundary.signature'],
  ],
};

/** What the conversation tells beside the message itself; asked for where there is a boundary to propose. */
interface Circumstances {
  /** The highest rung that messages of ours already stand on. */
  stoodOn(): Rung | null;
  /** What the message tells of. */
  situations(): Situation[];
  /** A finished apology in the customer's own words, if there is one. */
  apology(): string | undefined;
}

/** Boundary wording for a message (docs/craft.md §4); `null` when there is no abuse, or no wording in the language. */
export function propose(
  { wordings, contacts }: { wordings: readonly Wording[]; contacts: readonly Contact[] },
  talk: Talk,
  assessment: Assessment,
  choice: BoundaryChoice,
  circumstances: Circumstances,
): Proposal | null {
  const [kind] = assessment.abuse;
  if (!kind || assessment.severity === 0) return null;
  const stoodOn = circumstances.stoodOn();
  const advised = advisedRung(assessment.severity, stoodOn);
  const { rung = advised, length = 'short', language = assessment.language, variant = 0 } = choice;
  const role = choice.role ?? talk.role ?? 'agent';
  const due = assessment.problem !== null || assessment.kind === 'mixed';
  const withProblem = due && (choice.withProblem ?? true);
  const values = valuesFor(talk, assessment, { language, problem: withProblem }, circumstances);
  const situations = circumstances.situations();
  const occasion = { kind, rung, situations, length, role, language, problem: withProblem, values };
  const made = compose(wordings, occasion, variant);
  if (!made) return null;
  const needed = assessment.abuse.some((one) => one !== 'familiarity');
  const advice = adviceFor(wordings, contacts, { ...occasion, language: choice.interfaceLanguage ?? language });
  const chosen = { kind, rung, length, language, role, withProblem };
  return { ...chosen, ...made, gaps: gapsOf(made.text), advised, stoodOn, due, needed, advice };
}

/** Of a problem nothing is said where it is left out; the customer's own words belong into their own language alone. */
function valuesFor(
  talk: Talk,
  assessment: Assessment,
  { language, problem }: Pick<Occasion, 'language' | 'problem'>,
  circumstances: Circumstances,
): SlotValues {
  const values = { ...slotValues(talk, assessment, language), solution: SOLUTION_GAP[language] };
  if (!problem) return { ...values, problem: undefined, solution: undefined };
  if (language !== assessment.language) return { ...values, problem: undefined };
  const apology = circumstances.apology();
  return { ...values, apology, regret: apology?.replace(/\.$/u, '') };
}

/** The paragraphs of one variant: the first is 0, and they come round again. */
function compose(
  wordings: readonly Wording[],
  occasion: Occasion,
  variant: number,
): Pick<Proposal, 'text' | 'variants'> | null {
  const paragraphs = PARAGRAPHS[occasion.length].map((parts) =>
    parts.map((part) => fittingTexts(wordings, part, occasion)).filter((texts) => texts.length > 0),
  );
  const variants = Math.max(0, ...paragraphs.flat().map((texts) => texts.length));
  if (variants === 0) return null;
  const wanted = ((variant % variants) + variants) % variants;
  const { smallYou = false } = occasion.values;
  const chosen = (texts: readonly string[]) => texts[wanted % texts.length] ?? '';
  const text = paragraphs
    .map((parts) => parts.map(chosen).reduce((before, one) => joined(before, one, smallYou), ''))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
  // a title such as «пане» begins small
  return { text: text.charAt(0).toUpperCase() + text.slice(1), variants };
}
