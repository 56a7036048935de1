import { TextCache } from './cache';
import { assess } from './incoming/assess';
import type { LearnedReader } from './learned/reader';
import type { Assessment, BoundaryChoice, Language, Proposal, Review, ReviewOptions, Talk } from './model';
import type { Knowledge } from './packs/knowledge';
import { createReader, keepReadings } from './reading';
import { type Answered, review } from './review/review';
import { type Apology, apologise } from './wording/apology/apologise';
import { propose } from './wording/propose';

/** Characters of customers' messages whose assessment is kept: those of the conversations that are open. */
const KEPT = 100_000;

/**
 * What Aplomb knows how to do. Pure functions of their arguments and the knowledge they were made with; results are
 * kept inside, so that the same sentence is never matched twice in a row.
 */
export interface Engine {
  /** What kind of message came in. `language` helps where the words alone can't tell. */
  assess(message: string, options?: { language?: Language }): Assessment;
  /** What harms the draft of a reply, and better words for it. */
  review(draft: string, talk?: Talk, options?: ReviewOptions): Review;
  /** Boundary wording for a message; `null` when nothing in it calls for one. `assessment` spares reading it again. */
  propose(talk: Talk, assessment?: Assessment, choice?: BoundaryChoice): Proposal | null;
  /** An apology from the customer's own words, or a frame for one; `null` when nothing calls for it. */
  apologise(talk: Talk, assessment?: Assessment): Apology | null;
}

/** @param learned a second opinion; without it the packs judge alone. */
export function createEngine(knowledge: Knowledge, learned?: LearnedReader): Engine {
  const read = createReader(knowledge);
  const readRewrite = keepReadings(read);
  const messages = new TextCache<Answered>(KEPT);

  const understand = (message: string, language?: Language): Answered =>
    messages.get(`${language ?? ''} ${message}`, () => {
      const reading = read(message, language);
      const assessment = assess(reading, language, learned);
      let made: { apology: Apology | null } | undefined;
      const apology = () => {
        made ??= { apology: apologise(reading, assessment, isClean) };
        return made.apology;
      };
      return { reading, assessment, apology };
    });
  const isClean = (text: string, language: Language) =>
    review(readRewrite(text, language), {}, undefined, { language }, knowledge, readRewrite).findings.length === 0;

  return {
    assess: (message, options) => understand(message, options?.language).assessment,
    review: (draft, talk = {}, options = {}) => {
      const answered = talk.customer ? understand(talk.customer, options.language) : undefined;
      const language = options.language ?? answered?.assessment.language;
      return review(read(draft, language), talk, answered, options, knowledge, readRewrite, learned);
    },
    propose: (talk, assessment, choice = {}) => {
      const message = talk.customer ?? '';
      return propose(knowledge.wordings, talk, assessment ?? understand(message).assessment, choice);
    },
    apologise: (talk, assessment) => {
      const understood = understand(talk.customer ?? '', assessment?.language);
      return assessment ? apologise(understood.reading, assessment, isClean) : understood.apology();
    },
  };
}
