import type { Language, Length, StageId } from '../../model';
import type { Wording, WordingPart } from '../../packs/knowledge';
import { fittingTexts, type Occasion, rankedTexts } from '../fitting';
import { gapsOf } from '../gaps';
import { joined } from '../joined';
import { type Answering, lengthFor, occasionOf } from './answering';
import { partOf, type Worded, worded } from './compose';
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

const MOST_VARIANTS = 3;
/** What a direct message says, the weightiest first; what happened is regretted in the same sentence. */
const SHORT: readonly StageId[] = ['happened', 'remedy', 'feeling', 'facts', 'ownership', 'gesture'];
const MOST_SHORT = 3;

/**
 * A reply from the stages that a message calls for (docs/craft.md §3), for the agent to complete. `null` where it calls
 * for none, or where our own review would object to whatever we have.
 */
export function skeleton(
  wordings: readonly Wording[],
  answering: Answering,
  { length = lengthFor(answering.talk), variant = 0 }: SkeletonChoice,
): Skeleton | null {
  const { language } = answering.customer.assessment;
  const due = answering.review('').stages.flatMap(({ stage, is }) => (is === 'missing' ? stage : []));
  if (due.length === 0) return null;
  const occasion = occasionOf(answering, language, length);
  const paragraphs = partsOf(length, due).map((parts) =>
    parts.map((part) => textsOf(wordings, part, occasion)).filter((texts) => texts.length > 0),
  );
  const isClean = (text: string) => answering.review(text).findings.length === 0;
  const replies: string[] = [];
  for (let number = 0; number < MOST_VARIANTS; number++) {
    const text = written(paragraphs, { variant: number, smallYou: occasion.values.smallYou ?? false, isClean });
    if (!replies.includes(text) && isClean(text)) replies.push(text);
  }
  const text = replies.at(variant % replies.length);
  return text ? { language, length, variants: replies.length, ...worded(text) } : null;
}

/** The texts of a part that leave no more to fill in than the best one; names are used where they are known. */
function textsOf(wordings: readonly Wording[], part: WordingPart, occasion: Occasion): string[] {
  if (part === 'stage.greeting' || part === 'stage.signature') return fittingTexts(wordings, part, occasion);
  // the cost is told together with what happened
  const texts = rankedTexts(wordings, part, { ...occasion, values: { ...occasion.values, cost: undefined } });
  const gaps = (text = '') => gapsOf(text).length;
  return texts.filter((text) => gaps(text) <= gaps(texts[0]));
}

/** Paragraph by paragraph; a direct message has one. */
function partsOf(length: Length, due: readonly StageId[]): WordingPart[][] {
  const parts = (stages: readonly StageId[]) => stages.flatMap((stage) => partOf(stage) ?? []);
  if (length === 'short') return [['stage.greeting', ...parts(shortOf(due))]];
  return [['stage.greeting'], ...PARAGRAPHS.map((group) => parts(group.filter((stage) => due.includes(stage))))];
}

function shortOf(due: readonly StageId[]): StageId[] {
  const spoken = SHORT.filter((stage) => due.includes(stage) && !(stage === 'feeling' && due.includes('happened')));
  return due.filter((stage) => spoken.slice(0, MOST_SHORT).includes(stage));
}

interface Writing {
  variant: number;
  smallYou: boolean;
  isClean(text: string): boolean;
}

/** Part by part, each in the wanted way, or in the next one that our own review has nothing against here. */
function written(paragraphs: readonly string[][][], { variant, smallYou, isClean }: Writing): string {
  let reply = '';
  for (const parts of paragraphs) {
    const before = reply === '' ? '' : `${reply}\n\n`;
    let paragraph = '';
    for (const texts of parts) {
      const ways = texts.map((_, at) => texts[(variant + at) % texts.length] ?? '');
      const ends = ways.map((text) => joined(paragraph, text, smallYou));
      paragraph = ends.find((end) => isShort(end) || isClean(before + end)) ?? paragraph;
    }
    if (paragraph !== '') reply = before + paragraph;
  }
  return reply;
}

/** A greeting and a name alone are no reply that could be judged. */
function isShort(text: string): boolean {
  return !/[.!?…]\s|[.?]$/u.test(text);
}
