import type { Assessment, Language, Review, Span, StageId } from '../../model';
import type { Wording, WordingPart } from '../../packs/knowledge';
import { overlap } from '../../spans';
import { fittingTexts, type Occasion, rankedTexts } from '../fitting';
import { gapsOf } from '../gaps';
import { type Answering, lengthFor, occasionOf } from './answering';
import { type DraftPlace, placeOf } from './draft-place';
import { isOptional } from './optional';

/** A text of ours that the agent completes. */
export interface Worded {
  text: string;
  /** Where only the agent knows the words, as ranges of `text`. */
  gaps: Span[];
}

/** Ways to say what a draft lacks, and where in it they belong. */
export interface StageOffer {
  stage: StageId;
  language: Language;
  /** The most specific first; never empty. */
  wordings: Worded[];
  place: DraftPlace;
}

export interface ComposeOptions {
  /** Spare working them out again. */
  assessment?: Assessment;
  review?: Review;
  /** This one alone. */
  stage?: StageId;
}

/** Ways to say one stage that an agent is given to choose from. */
const MOST = 3;

/**
 * Wording for every stage that a draft lacks (docs/craft.md §3), in the order of a good reply. What our own review would
 * object to, or not count, in its place is not offered.
 */
export function compose(
  wordings: readonly Wording[],
  draft: string,
  answering: Answering,
  { stage: wanted, review: known = answering.review(draft) }: ComposeOptions,
): StageOffer[] {
  const reading = answering.read(draft);
  const language = draft.trim() === '' ? answering.customer.assessment.language : known.language;
  const occasion = occasionOf(answering, language, lengthFor(answering.talk));
  return known.stages.flatMap(({ stage, is }) => {
    const part = partOf(stage);
    const isDue = is === 'missing' || (stage === wanted && isOptional({ stage, is }, known.stages));
    if (!isDue || (wanted && stage !== wanted)) return [];
    const place = placeOf(stage, known.stages, reading);
    const texts = textsOf(wordings, part, occasion)
      .filter((text) => isGoodIn(draft, place, { stage, text }, answering))
      .slice(0, MOST);
    return texts.length > 0 ? { stage, language, wordings: texts.map(worded), place } : [];
  });
}

/** Nothing in it is objected to where it is put, and the coach knows it for what it is. */
function isGoodIn(
  draft: string,
  { at, before, after }: DraftPlace,
  { stage, text }: { stage: StageId; text: string },
  { review }: Answering,
): boolean {
  const start = at + before.length;
  const put = { start, end: start + text.length };
  const reviewed = review(draft.slice(0, at) + before + text + after + draft.slice(at));
  return isSaid(stage, text, reviewed) && !reviewed.findings.some((finding) => overlap(finding, put));
}

/** Whether a reply that holds a wording of a stage is found to have the stage; with a gap that can't be told yet. */
export function isSaid(stage: StageId, text: string, { stages }: Review): boolean {
  return gapsOf(text).length > 0 || stages.some((one) => one.stage === stage && one.is === 'present');
}

const NAMING: ReadonlySet<WordingPart> = new Set(['stage.greeting', 'boundary.introduction', 'stage.signature']);

/** The texts of a part that fit, the best first; a name is used wherever it is known. */
export function textsOf(wordings: readonly Wording[], part: WordingPart, occasion: Occasion): string[] {
  return (NAMING.has(part) ? fittingTexts : rankedTexts)(wordings, part, occasion);
}

export function partOf(stage: StageId | 'greeting'): WordingPart {
  return `stage.${stage}`;
}

export function worded(text: string): Worded {
  return { text, gaps: gapsOf(text) };
}
