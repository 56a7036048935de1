import { type Lifted, liftedParts } from '../lifting';
import { ABUSE_KINDS, type AbuseKind, type Evidence, type Severity, type Span } from '../model';
import { mainLanguage, type Reading, signals } from '../reading';
import { overlap, united } from '../spans';
import type { Sentence } from '../text/analysis';
import { clausesOf } from '../text/clauses';
import { createDraftReader, type Opinion, type Surroundings } from './drafts';
import { type Features, featuresOfSentence, featuresOfText } from './features';
import { heaviestOf } from './heaviest';
import { createLexicon, type Lexicon } from './lexicon';
import { hiddenOf, logOdds, shares } from './network';
import { readWeights, type Weights } from './weights';

/** Abuse that no phrase knows, as the learned reader sees it. */
interface Suspicion {
  /** The clause that weighs most. */
  evidence: Evidence;
  severity: Exclude<Severity, 0>;
}

/**
 * A second opinion beside the packs: two small networks over words, letters and concepts (docs/model-card.md). Of a message
 * it never sees what the packs have lifted: quotations, reports, denials, lawful steps.
 */
export interface LearnedReader {
  /** Whether a sentence in which a phrase found abuse most likely holds none. @param words what the phrase found */
  doubts(reading: Reading, words: Span): boolean;
  /** `null` when the message stays below the threshold of its language. */
  suspect(reading: Reading): Suspicion | null;
  /** What it makes of a draft; `without`: ranges that are not read, sorted and not overlapping. */
  consider(reading: Reading, without: readonly Span[], surroundings: Surroundings): Opinion;
}

/** What each kind mostly weighs; the heavier and the lighter of its examples are for the packs to tell. */
const SEVERITY: Record<AbuseKind, Exclude<Severity, 0>> = {
  familiarity: 1,
  insult: 2,
  humiliation: 2,
  'profanity-at': 2,
  blackmail: 2,
  harassment: 2,
  threat: 3,
  hate: 3,
};

/**
 * Log odds below which a phrase is not believed in its sentence: it takes away some of the phrases' alarms on real
 * complaints, and hardly any of what they rightly found on messages by writers that had trained nothing.
 */
const DOUBT = -1.2;
/** Log odds above which a sentence is abuse whatever stands around it: "You idiots! The sync is broken again." */
const PLAIN = 2;
/** And below which a whole message is calm: a phrase is not believed there, unless its sentence is plain abuse. */
const CALM = -2.5;

/** @throws Error when the bytes are not weights of this version. */
export function createLearnedReader(bytes: ArrayBuffer): LearnedReader {
  const weights = readWeights(bytes);
  const lexicon = createLexicon(weights.lexicon);
  const readDraft = createDraftReader(weights, lexicon);
  return {
    doubts: (reading, words) => {
      const { analysis } = reading;
      const sentence = analysis.sentences.find((one) => overlap(one, words));
      if (!sentence) return false;
      const { language } = sentence;
      // What is asked for in the same breath does not soften it: "You are idiots, refund my $50"
      const own = clausesOf(analysis, sentence).filter((clause) => overlap(clause, words));
      const oddsIn = (part: Sentence) => abuseOdds(weights, featuresOfSentence(analysis, part, [], lexicon, []).hashes);
      const odds = Math.max(oddsIn(sentence), ...own.map((clause) => oddsIn({ ...clause, language })));
      if (odds < DOUBT || odds > PLAIN) return odds < DOUBT;
      return abuseOdds(weights, featuresOfMessage(reading, lexicon).hashes) < CALM;
    },
    suspect: (reading) => suspect(weights, lexicon, reading),
    consider: ({ analysis }, without, surroundings) => readDraft(analysis, without, surroundings),
  };
}

function abuseOdds({ abuse }: Weights, hashes: Uint32Array): number {
  return logOdds(abuse, hiddenOf(abuse, hashes), 'abuse');
}

/** Features of a message; what the packs say is not aimed at the reader is not read. */
export function featuresOfMessage(reading: Reading, lexicon: Lexicon): Features {
  return featuresOfText(reading.analysis, unaimed(reading), lexicon);
}

/** Features of each sentence of a message in which there is something to read. */
export function featuresOfItsSentences(reading: Reading, lexicon: Lexicon): Uint32Array[] {
  const { analysis } = reading;
  const without = unaimed(reading);
  return analysis.sentences
    .map((sentence) => featuresOfSentence(analysis, sentence, without, lexicon, []).hashes)
    .filter(({ length }) => length > 0);
}

function unaimed(reading: Reading): Span[] {
  const { reported, notAimed, lawful }: Lifted = liftedParts(reading);
  return united([...reported, ...notAimed, ...lawful]);
}

function suspect({ sorts, abuse, thresholds }: Weights, lexicon: Lexicon, reading: Reading): Suspicion | null {
  const { analysis } = reading;
  const features = featuresOfMessage(reading, lexicon);
  if (features.hashes.length === 0) return null;
  const hidden = hiddenOf(abuse, features.hashes);
  if (logOdds(abuse, hidden, 'abuse') <= thresholds[mainLanguage(analysis)].abuse) return null;
  const added = shares(abuse, features, hidden, 'abuse', 0, analysis.tokens.length);
  const clause = heaviestOf(
    analysis.sentences.flatMap((sentence) => clausesOf(analysis, sentence)),
    added,
  )?.span;
  // Where the packs hear what went wrong, a clause is a complaint however it swears
  if (!clause || signals(reading, 'problem').some((problem) => overlap(problem, clause))) return null;
  const sorted = hiddenOf(sorts, features.hashes);
  const odds = ABUSE_KINDS.map((kind) => logOdds(sorts, sorted, kind));
  const kind = ABUSE_KINDS[odds.indexOf(Math.max(...odds))] ?? 'insult';
  return { evidence: { ...clause, kind }, severity: SEVERITY[kind] };
}
