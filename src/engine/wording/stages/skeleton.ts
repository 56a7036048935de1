import type { Language, Length, Review, StageId } from '../../model';
import type { Wording } from '../../packs/knowledge';
import { deservesPresent } from '../../redress/compensate';
import { fittingTexts, type Occasion } from '../fitting';
import { gapsOf } from '../gaps';
import { joined } from '../joined';
import { type Answering, lengthFor, occasionOf } from './answering';
import { isSaid, partOf, textsOf, type Worded, worded } from './compose';
import { PARAGRAPHS } from './draft-place';

/** What the user chose; a missing choice is made by the engine. */
export interface SkeletonChoice {
  length?: Length;
  /** 0 is the first reply, 1 the next …; wraps around. */
  variant?: number;
}

/** A whole reply for an empty draft. */
export interface Skeleton extends Worded {
  language: Language;
  length: Length;
  variants: number;
}

/** A stage of the reply, or what stands before them: the greeting, and who steps in for the agent. */
interface Part {
  stage: StageId | 'greeting' | 'introduction';
  /** Ways to say it that are as good as each other. */
  texts: string[];
  /** Ways that leave more to fill in, where none of those will do. */
  others: string[];
}

const MOST_VARIANTS = 3;
/** What was done, and what is done about it, is said as exactly as it can be in every variant; so is fear for somebody's health, and grief. */
const SPECIFIC: ReadonlySet<Part['stage']> = new Set(['happened', 'remedy']);
/** What a direct message says, the weightiest first; what happened is regretted in the same sentence. */
const SHORT: readonly StageId[] = ['happened', 'remedy', 'feeling', 'facts', 'ownership', 'gesture'];
const MOST_SHORT = 3;

/**
 * A reply from the stages that a message calls for (docs/craft.md §3), for the agent to complete. `null` where it calls
 * for none, where our own review would object to whatever we have, and where the boundary has to come first and brings
 * the solution itself: after a threat, harassment, hate or blackmail (§4).
 */
export function skeleton(
  wordings: readonly Wording[],
  answering: Answering,
  { length = lengthFor(answering.talk), variant = 0 }: SkeletonChoice,
): Skeleton | null {
  const { assessment } = answering.customer;
  if (!deservesPresent(assessment)) return null;
  const { language } = assessment;
  const due = answering.review('').stages.flatMap(({ stage, is }) => (is === 'missing' ? stage : []));
  if (due.length === 0) return null;
  const occasion = occasionOf(answering, language, length);
  const paragraphs = stagesOf(length, due).map((stages) => stages.map((stage) => partFor(wordings, stage, occasion)));
  const replies: string[] = [];
  for (let number = 0; number < MOST_VARIANTS; number++) {
    const text = written(paragraphs, number, occasion.values.smallYou ?? false, answering.review);
    if (!replies.includes(text) && answering.review(text).findings.length === 0) replies.push(text);
  }
  const text = replies.at(variant % replies.length);
  return text ? { language, length, variants: replies.length, ...worded(text) } : null;
}

/** Paragraph by paragraph; a direct message has one. */
function stagesOf(length: Length, due: readonly StageId[]): Part['stage'][][] {
  if (length === 'short') return [['greeting', 'introduction', ...shortOf(due)]];
  const [first = [], ...others] = PARAGRAPHS.map((group) => group.filter((stage) => due.includes(stage)));
  return [['greeting'], ['introduction', ...first], ...others];
}

function shortOf(due: readonly StageId[]): StageId[] {
  const spoken = SHORT.filter((stage) => due.includes(stage) && !(stage === 'feeling' && due.includes('happened')));
  return due.filter((stage) => spoken.slice(0, MOST_SHORT).includes(stage));
}

function partFor(wordings: readonly Wording[], stage: Part['stage'], occasion: Occasion): Part {
  const part = stage === 'introduction' ? 'boundary.introduction' : partOf(stage);
  // the cost is told together with what happened
  const told: Occasion = { ...occasion, values: { ...occasion.values, cost: undefined } };
  const texts = textsOf(wordings, part, told);
  const isExact =
    SPECIFIC.has(stage) ||
    (stage === 'feeling' && occasion.situations?.some((one) => one === 'injury' || one === 'beyond-repair'));
  const good = isExact
    ? fittingTexts(wordings, part, told)
    : texts.filter((text) => gapsOf(text).length <= gapsOf(texts[0] ?? '').length);
  return { stage, texts: good, others: texts.filter((text) => !good.includes(text)) };
}

/** Part by part, each in the wanted way, or in the next one that our own review has nothing against here. */
function written(
  paragraphs: readonly (readonly Part[])[],
  variant: number,
  smallYou: boolean,
  review: (text: string) => Review,
): string {
  let reply = '';
  for (const parts of paragraphs) {
    const before = reply === '' ? '' : `${reply}\n\n`;
    let paragraph = '';
    for (const { stage, texts, others } of parts) {
      const ways = [...texts.map((_, at) => texts[(variant + at) % texts.length] ?? ''), ...others];
      const good = ways.find((text) => {
        // a greeting or a name alone is no reply that could be judged
        if (stage === 'greeting' || stage === 'introduction' || stage === 'signature') return true;
        const reviewed = review(before + joined(paragraph, text, smallYou));
        return reviewed.findings.length === 0 && isSaid(stage, text, reviewed);
      });
      if (good) paragraph = joined(paragraph, good, smallYou);
    }
    // a title such as «пане» begins small
    if (paragraph !== '') reply = before + paragraph.charAt(0).toUpperCase() + paragraph.slice(1);
  }
  return reply;
}
