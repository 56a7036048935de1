import type { Assessment, Language, Review, Span, StageId } from '../../model';
import type { Wording, WordingPart } from '../../packs/knowledge';
import { overlap } from '../../spans';
import { rankedTexts } from '../fitting';
import { gapsOf } from '../gaps';
import { type Answering, lengthFor, occasionOf } from './answering';
import { type DraftPlace, placeOf } from './draft-place';

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
 * object to in its place is not offered.
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
    if (is !== 'missing' || !part || (wanted && stage !== wanted)) return [];
    const place = placeOf(stage, known.stages, reading);
    const texts = rankedTexts(wordings, part, occasion)
      .filter((text) => isCleanIn(draft, place, text, answering))
      .slice(0, MOST);
    return texts.length > 0 ? { stage, language, wordings: texts.map(worded), place } : [];
  });
}

function isCleanIn(draft: string, { at, before, after }: DraftPlace, text: string, { review }: Answering): boolean {
  const start = at + before.length;
  const put = { start, end: start + text.length };
  const { findings } = review(draft.slice(0, at) + before + text + after + draft.slice(at));
  return !findings.some((finding) => overlap(finding, put));
}

/** `share` has no wording: only the agent knows whether it is true. */
export function partOf(stage: StageId): WordingPart | undefined {
  return stage === 'share' ? undefined : `stage.${stage}`;
}

export function worded(text: string): Worded {
  return { text, gaps: gapsOf(text) };
}
