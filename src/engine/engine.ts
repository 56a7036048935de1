import type { Sum } from './amounts/amount';
import { TextCache } from './cache';
import { assess } from './incoming/assess';
import type { LearnedReader } from './learned/reader';
import type { Assessment, BoundaryChoice, Language, Proposal, Review, ReviewOptions, Talk } from './model';
import type { Knowledge } from './packs/knowledge';
import { type DatedPromise, findPromises } from './promises/find-promises';
import { createReader, keepReadings } from './reading';
import { adviseForm, type FormAdvice } from './redress/advise-form';
import { type Case, compensate, type Offer, situationsOf } from './redress/compensate';
import { historyOf } from './redress/harm';
import { offeredAmounts } from './redress/offered';
import { apart } from './review/apart';
import { keepRewrites } from './review/kept-rewrites';
import { type Answered, review } from './review/review';
import { smallYou } from './wording/address-form';
import { type Apology, apologise, withGapForCost } from './wording/apology/apologise';
import { discreet } from './wording/discreet';
import { type OwedNews, type OwedWording, wordOwed } from './wording/owed';
import { propose } from './wording/propose';
import { rungStoodOn } from './wording/rung';
import { slotValues } from './wording/slots';
import type { Answering } from './wording/stages/answering';
import { type ComposeOptions, compose, type StageOffer } from './wording/stages/compose';
import { type Skeleton, type SkeletonChoice, skeleton } from './wording/stages/skeleton';

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
  /** Wording for what a draft lacks, stage by stage or for one alone, and where in it each belongs. */
  compose(draft: string, talk: Talk, options?: ComposeOptions): StageOffer[];
  /** A whole reply for an empty draft; `null` when the message calls for none. */
  skeleton(talk: Talk, assessment?: Assessment, choice?: SkeletonChoice): Skeleton | null;
  /** What the team offers for what happened, best first; `interfaceLanguage` of whoever has to approve. */
  compensate(talk: Talk, assessment?: Assessment, interfaceLanguage?: Language): Offer[];
  /** In which form to apologise, why, and in which words; `null` when nothing calls for it. */
  adviseForm(talk: Talk, assessment?: Assessment): FormAdvice | null;
  /** What a draft offers as compensation. */
  offered(draft: string, talk?: Talk): Sum[];
  /** What a draft promises by a date; `now` in ms since the epoch. */
  promises(draft: string, now: number, talk?: Talk): DatedPromise[];
  /** What to write about something owed; `null` where no wording fits. */
  wordOwed(news: OwedNews, talk?: Talk): OwedWording | null;
}

/** @param learned a second opinion; without it the packs judge alone. */
export function createEngine(knowledge: Knowledge, learned?: LearnedReader): Engine {
  const read = createReader(knowledge);
  const readRewrite = keepReadings(read);
  const mend = keepRewrites(readRewrite);
  const messages = new TextCache<Answered>(KEPT);

  const understand = (message: string, language?: Language): Answered =>
    messages.get(`${language ?? ''} ${message}`, () => {
      const reading = read(message, language);
      const assessment = assess(reading, language, learned);
      let made: { apology: Apology | null } | undefined;
      const apology = () => {
        made ??= { apology: apologise(reading, assessment, isCleanTo({ reading, assessment })) };
        return made.apology;
      };
      return { reading, assessment, apology };
    });
  const cleanBy =
    (customer: Pick<Answered, 'reading' | 'assessment'>, reader?: LearnedReader) =>
    (text: string, language: Language) => {
      const answered = { ...customer, apology: () => null };
      return (
        review(readRewrite(text, language), {}, answered, { language }, knowledge, mend, reader).findings.length === 0
      );
    };
  // what the packs alone object to in an apology, the learned reader may know better
  const isCleanTo = (customer: Pick<Answered, 'reading' | 'assessment'>) =>
    learned ? [cleanBy(customer), cleanBy(customer, learned)] : [cleanBy(customer)];

  return {
    assess: (message, options) => understand(message, options?.language).assessment,
    review: (draft, talk = {}, options = {}) => {
      const answered = talk.customer ? understand(talk.customer, options.language) : undefined;
      const language = options.language ?? answered?.assessment.language;
      return review(read(draft, language), talk, answered, options, knowledge, mend, learned);
    },
    propose: (talk, assessment, choice = {}) => {
      const { reading, assessment: judged } = caseOf(talk, assessment);
      return propose(knowledge, talk, judged, choice, {
        stoodOn: () => rungStoodOn(talk.earlier ?? [], read, judged.language),
        situations: () => situationsOf(reading, judged),
        apology: () => finished(apologyFor(talk, assessment), judged.language, talk),
      });
    },
    apologise: (talk, assessment) => {
      const apology = apologyFor(talk, assessment);
      return apology && withGapForCost(apology);
    },
    compose: (draft, talk, options = {}) =>
      compose(knowledge.wordings, draft, answering(talk, options.assessment), options),
    skeleton: (talk, assessment, choice = {}) => skeleton(knowledge.wordings, answering(talk, assessment), choice),
    compensate: (talk, assessment, interfaceLanguage) => {
      const customer = caseOf(talk, assessment);
      return compensate(talk, customer, knowledge.redress, interfaceLanguage ?? customer.assessment.language);
    },
    adviseForm: (talk, assessment) => {
      const customer = caseOf(talk, assessment);
      const { language } = customer.assessment;
      const apology = finished(addressed(customer.apology(), talk), language, talk);
      return adviseForm(talk, customer, knowledge.redress, {
        ...slotValues(talk, customer.assessment, language),
        apology,
      });
    },
    offered: (draft, talk = {}) => {
      const reading = read(draft, talk.customer ? understand(talk.customer).assessment.language : undefined);
      return offeredAmounts(reading, apart(reading.analysis), talk.customer).map(({ value, unit }) => ({
        value,
        unit,
      }));
    },
    promises: (draft, now, talk = {}) =>
      findPromises(read(draft, talk.customer ? understand(talk.customer).assessment.language : undefined), now),
    wordOwed: (news, talk = {}) => wordOwed(knowledge.wordings, news, talk),
  };

  function apologyFor(talk: Talk, assessment?: Assessment): Apology | null {
    const understood = understand(talk.customer ?? '', assessment?.language);
    const apology = assessment
      ? apologise(understood.reading, assessment, isCleanTo({ reading: understood.reading, assessment }))
      : understood.apology();
    return addressed(apology, talk);
  }

  /** What a reply to a message is composed from; our own review has the last word. */
  function answering(talk: Talk, known?: Assessment): Answering {
    const understood = understand(talk.customer ?? '', known?.language);
    const assessment = known ?? understood.assessment;
    const { language } = assessment;
    const customer: Answered = { reading: understood.reading, assessment, apology: () => apologyFor(talk, known) };
    const readReply = (text: string) => readRewrite(text, language);
    return {
      talk,
      customer,
      read: readReply,
      review: (text) => review(readReply(text), talk, customer, { language }, knowledge, mend, learned),
    };
  }

  function caseOf({ customer = '', earlier = [] }: Talk, assessment?: Assessment): Case & Answered {
    const understood = understand(customer, assessment?.language);
    const before = earlier.flatMap(({ author, text }) => (author === 'customer' ? understand(text) : []));
    return {
      ...understood,
      assessment: assessment ?? understood.assessment,
      earlier: before.map(({ reading }) => reading),
      history: historyOf(understood, before),
    };
  }
}

/** An apology with Вы/Ви written as the agent writes it; the letters stay where they are, and so do the gaps. */
function addressed(apology: Apology | null, talk: Talk): Apology | null {
  if (!apology || !talk.smallYou) return apology;
  const { told } = apology;
  // a clause goes on a sentence, and begins small
  const small = (clause: string) => smallYou(`, ${clause}`).slice(2);
  return {
    ...apology,
    text: smallYou(apology.text),
    told: told && { event: small(told.event), cost: told.cost && small(told.cost) },
  };
}

/** An apology that needs no word of the agent's, as it is said to the customer, where it is in the language wanted. */
function finished(apology: Apology | null, language: Language, talk: Talk): string | undefined {
  return apology?.language === language && apology.gaps.length === 0 ? discreet(apology, talk).text : undefined;
}
