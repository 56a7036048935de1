import type { LearnedReader } from '../learned/reader';
import type { Rewrite } from '../model';
import type { Read, Reading } from '../reading';
import { overlap } from '../spans';
import { smallYou } from '../wording/address-form';
import type { Apology } from '../wording/apology/apologise';
import { fillSlots, type SlotValues } from '../wording/slots';
import type { Circumstances, Fault } from './fault';
import { findFaults, type Switches } from './faults';
import { placeOf } from './place';
import { putInPlace } from './put-in-place';

/** How many rewrites a finding offers at most: more is a list, not an offer. */
const MOST = 3;
/** Characters around a rewrite that can make a fault with it, where a sentence has no end. */
const SURROUNDINGS = 200;

/** A draft as it was read, with what its passages need to know about the whole. */
export interface Draft {
  reading: Reading;
  circumstances: Circumstances;
  /** The offset from which on responsibility has been taken. */
  ownedFrom: number;
  /** Everything that is wrong in each sentence, by its index. */
  faults: ReadonlyMap<number, readonly Fault[]>;
  learned: LearnedReader | undefined;
  rules: Switches;
  /** What the customer tells of, told back as an apology. */
  apology(): Apology | null;
}

/** Works out the rewrites of a fault: filled, fitted into the draft, and clean under our own review in that place. */
export function rewritesOf(fault: Fault, draft: Draft, values: SlotValues, read: Read): Rewrite[] {
  const offered: Rewrite[] = [];
  for (const rewrite of candidates(fault, draft, values)) {
    const isNew = offered.every((one) => one.text !== rewrite.text || one.start !== rewrite.start);
    if (isNew && isClean(rewrite, fault, draft, read)) offered.push(rewrite);
    if (offered.length === MOST) break;
  }
  return offered;
}

function* candidates(fault: Fault, draft: Draft, values: SlotValues): Generator<Rewrite> {
  const { reading, faults } = draft;
  yield* fault.edits;
  const sentence = reading.analysis.sentences[fault.sentence];
  const told = specificApology(fault, draft);
  const apology = told && values.smallYou ? smallYou(told) : told;
  if (!sentence || (fault.templates.length === 0 && !apology)) return;
  const place = placeOf(reading.analysis, fault, sentence, faults.get(fault.sentence) ?? []);
  const specific = apology && putInPlace(reading.analysis, fault, place, apology, 'sentence');
  if (specific) yield specific;
  for (const template of fault.templates) {
    const text = fillSlots(template.text, values);
    const rewrite = text === null ? null : putInPlace(reading.analysis, fault, place, text, template.replaces);
    if (rewrite) yield rewrite;
  }
}

/** For an apology that names nothing: one that names what happened, where it could be told without a gap. */
function specificApology({ rule, language }: Fault, { apology }: Draft): string | undefined {
  if (rule !== 'stock-apology' && rule !== 'non-apology') return;
  const specific = apology();
  return specific?.language === language && specific.gaps.length === 0 ? specific.text : undefined;
}

/**
 * Reviews the sentence with the rewrite in it, under the circumstances it has in the draft: an excuse that is fine
 * after ownership stays fine, and a rewrite that makes a new fault with its neighbours is not offered.
 */
function isClean(rewrite: Rewrite, fault: Fault, draft: Draft, read: Read): boolean {
  const { text, sentences } = draft.reading.analysis;
  const sentence = sentences[fault.sentence];
  if (!sentence) return false;
  const from = Math.max(sentence.start, wordEdge(text, rewrite.start - SURROUNDINGS));
  const to = Math.min(sentence.end, wordEdge(text, rewrite.end + SURROUNDINGS));
  const before = text.slice(from, rewrite.start);
  const changed = before + rewrite.text + text.slice(rewrite.end, to);
  const place = { start: before.length, end: before.length + rewrite.text.length };
  const circumstances = { ...draft.circumstances, owned: draft.ownedFrom <= from };
  const { learned, rules } = draft;
  return !findFaults(read(changed, sentence.language), circumstances, { learned, rules }).some((one) =>
    overlap(one, place),
  );
}

/** The first break between words at or after an offset. */
function wordEdge(text: string, offset: number): number {
  let at = Math.max(0, offset);
  while (at > 0 && at < text.length && !/\s/u.test(text.charAt(at))) at++;
  return at;
}
