import type { LearnedReader } from '../learned/reader';
import type { Rewrite } from '../model';
import { isBuiltIn, type RewriteTemplate } from '../packs/knowledge';
import { type Read, type Reading, signals } from '../reading';
import { overlap } from '../spans';
import { greets } from '../text/greeting';
import { smallYou } from '../wording/address-form';
import type { Apology } from '../wording/apology/apologise';
import { fillSlots, type SlotValues } from '../wording/slots';
import { type AlreadySaid, namesApology, withoutSorry } from './already-said';
import type { Circumstances, Fault } from './fault';
import { findFaults, type Switches } from './faults';
import { type Place, placeOf } from './place';
import { putInPlace } from './put-in-place';
import { refuses } from './refusal';
import { namesThings } from './rewriting/named';
import { leans, losesFact, losesNames, removed, speaksOfSomebody, tellsFact } from './rewriting/removed';
import { takesBack } from './rewriting/taken-back';
import { canChangeSubject, turned } from './rewriting/turned';
import { apologyInstead, frameInstead, frameOf, speaksOfOne } from './stand-in';

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
  /** Whether it says вы or ви with a small letter. */
  saysSmallYou: boolean;
  /** What the customer tells of, told back as an apology. */
  apology(): Apology | null;
  /** What it says beside a fault, and what its other faults were offered. */
  said: AlreadySaid;
  /** Whether the customer wrote a figure or a day. */
  isKnown(figure: string): boolean;
  /** A sentence with gaps in the place of one that nothing else can be made of. */
  instead(fault: Fault): string | undefined;
}

/**
 * Works out the rewrites of a fault: filled, fitted into the draft, and clean under our own review in that place. What
 * keeps the agent's facts comes first; words that fit any fault of its kind are offered where no fact goes with them.
 */
export function rewritesOf(fault: Fault, draft: Draft, values: SlotValues, read: Read): Rewrite[] {
  const { analysis } = draft.reading;
  const sentence = analysis.sentences[fault.sentence];
  const offered: Rewrite[] = [];
  const small = values.smallYou || draft.saysSmallYou;
  const offer = (rewrites: Iterable<Rewrite>, most = MOST, under = draft) => {
    for (const made of rewrites) {
      if (offered.length >= most) return;
      const rewrite = small ? { ...made, text: smallYou(made.text) } : made;
      const isNew = offered.every((one) => mended(analysis.text, one) !== mended(analysis.text, rewrite));
      if (isNew && isClean(rewrite, fault, under, read)) offered.push(rewrite);
    }
  };

  const ofMarks = isCosmetic(fault, draft);
  if (!ofMarks) offer(fault.edits);
  if (!sentence) return offered;
  const place = placeOf(analysis, fault, sentence, draft.faults.get(fault.sentence) ?? []);
  offer(apology(fault, draft, place));
  const ofTeam = fault.templates.length > 0 && !isBuiltIn(fault.entry);
  // a team's own words were judged by the phrases when its pack was taken in: what the reader thinks of them is no reason
  if (ofTeam)
    offer(
      fromPack(fault, draft, place, values, () => true),
      MOST,
      { ...draft, learned: undefined },
    );
  // a team's own words need none of ours beside them, and the longest passage that can be turned is enough
  if (place && !(ofTeam && offered.length > 0)) offer(turnedOnce(fault, draft, place), offered.length + 1);
  const told = () =>
    offered.length === 0 && !ofMarks ? apologyInstead(fault, draft, specificApology(fault, draft)) : [];
  // «ну Вы же сами понимаете»: nothing is told that anything could stand for
  if (fault.rule === 'excuse' && place && !ofTeam && !namesThings(analysis, sentence, sentence)) {
    offer(removed(draft.reading, fault, place, draft.faults, draft.said.apologises(fault)));
    return offered;
  }
  // the next sentence alone would leave out what happened
  if (NAMING.has(fault.rule) && place?.beside && !place.beside.before && !place.beside.after) offer(told());
  if (place && offered.length === 0)
    offer(removed(draft.reading, fault, place, draft.faults, draft.said.apologises(fault)));
  // what a pack says of a hand-off takes the case on, and of a threat where the line is: no apology does
  if (fault.rule !== 'blame' && !drawsLine(fault, read)) offer(told());
  if (!ofTeam) offer(fromPack(fault, draft, place, values, keepsFacts(fault, draft, place, offered.length > 0, read)));
  offer(told());
  if (offered.length === 0 && place) offer(frame(fault, draft, place));
  // what else is wrong in the sentence says what stands in for it
  if (offered.length === 0 && !ofMarks) offer(frameInstead(fault, draft));
  return offered;
}

/** What it can be turned into, the fact alone where the reply is sorry in another place. */
function* turnedOnce(fault: Fault, { reading, said }: Draft, place: Place): Generator<Rewrite> {
  const isSorry = said.apologises(fault);
  for (const made of turned(reading, fault, place)) yield isSorry ? { ...made, text: withoutSorry(made.text) } : made;
}

/** Whether an edit would only quieten a sentence that harms in other ways: «Остальные довольны!!!» */
function isCosmetic({ edits, entry, sentence }: Fault, { faults }: Draft): boolean {
  const others = faults.get(sentence)?.some((other) => other.entry !== entry) ?? false;
  return others && edits.length > 0 && edits.every(({ text }) => /^[.!?]+$/u.test(text));
}

/** Whether what a pack says instead is a boundary: the sentence was a worse one. */
function drawsLine({ templates, language }: Fault, read: Read): boolean {
  return templates.some(
    ({ text }) => signals(read(text, language), 'boundary-notice', 'boundary-limit', 'boundary-close').length > 0,
  );
}

/** The draft with a rewrite in it. */
function mended(draft: string, { start, end, text }: Rewrite): string {
  return draft.slice(0, start) + text + draft.slice(end);
}

/** What a pack says instead, its slots filled. */
function* fromPack(
  fault: Fault,
  { reading, said }: Draft,
  place: Place | null,
  values: SlotValues,
  fits: (template: RewriteTemplate) => boolean,
): Generator<Rewrite> {
  for (const template of fault.templates) {
    const { text, replaces } = template;
    const filled = fits(template) ? fillSlots(text, values) : null;
    if (filled !== null && replaces === 'sentence' && said.says(filled)) continue;
    if (filled !== null && fault.start > 0 && greets(filled)) continue;
    const rewrite = filled === null ? null : putInPlace(reading.analysis, fault, place, filled, replaces);
    if (rewrite) yield rewrite;
  }
}

/**
 * Whether words of ours that know nothing of this draft can go in: a sentence where no fact goes with the old one, and
 * none is left that leans on it; a phrase where it can be the subject.
 */
function keepsFacts(
  fault: Fault,
  { reading, said }: Draft,
  place: Place | null,
  isOffered: boolean,
  read: Read,
): (template: RewriteTemplate) => boolean {
  const { analysis } = reading;
  const sentence = analysis.sentences[fault.sentence];
  if (!sentence) return () => false;
  const saysMore = place !== null && losesFact(reading, sentence, place);
  const after = place?.beside?.after;
  const hangs =
    leans(analysis, after, sentence) ||
    (after != null && fault.rule === 'blame' && speaksOfSomebody(analysis, after, sentence));
  const isSubject = canChangeSubject(analysis, fault);
  const names = NAMING.has(fault.rule) && place !== null && losesNames(reading, sentence, place, fault);
  // a step of ours, and the customer's own words, fit whatever it is about
  const isAbout = (text: string) =>
    text.includes('{problem}') ||
    read(text, fault.language).found.some(({ what }) => what.sort === 'signal' && what.signal === 'own-deed');
  const isRefusal = refuses(fault.rule, analysis.text.slice(sentence.start, sentence.end), fault.language);
  const next = analysis.sentences[fault.sentence + 1];
  // "he" of the next sentence would be nobody
  const isNeeded = NAMING.has(fault.rule) && next !== undefined && speaksOfOne(analysis, next);
  const isSorry = said.apologises(fault);
  const owns = (text: string) =>
    namesApology(text) ||
    read(text, fault.language).found.some(({ what }) => what.sort === 'signal' && what.signal === 'ownership');
  return ({ replaces, text }) => {
    const fits =
      !isOffered &&
      !hangs &&
      !isRefusal &&
      !(isNeeded && !text.includes('{problem}')) &&
      (!names || isAbout(text)) &&
      !(isSorry && owns(text));
    if (replaces === 'sentence') return fits && !saysMore;
    return isSubject && (replaces === 'phrase' || fits);
  };
}

/** Rules whose sentences tell what it is about: words that fit any of them would lose it. */
const NAMING = new Set(['excuse', 'blame', 'correction', 'non-apology']);

/** A sentence with gaps, where the words say nothing that would be missed. */
function* frame(fault: Fault, draft: Draft, place: Place): Generator<Rewrite> {
  const { reading } = draft;
  const text = frameOf(fault, draft);
  const { beside } = place;
  const kept = [beside?.before, beside?.after].filter((one) => one != null);
  const sentence = reading.analysis.sentences[fault.sentence];
  const next = reading.analysis.sentences[fault.sentence + 1];
  if (!sentence || losesFact(reading, sentence, place) || (next && speaksOfOne(reading.analysis, next))) return;
  const saysOnlyHarm = kept.every((one) => tellsFact(reading, one));
  const said = sentence ? reading.analysis.text.slice(sentence.start, sentence.end) : '';
  if (!text || !saysOnlyHarm || refuses(fault.rule, said, fault.language)) return;
  const rewrite = putInPlace(reading.analysis, fault, place, text, 'sentence');
  if (rewrite) yield rewrite;
}

/** What the customer told, as an apology of ours, where it could be told without a gap. */
export function specificApology(fault: Fault, { apology, said }: Draft): string | undefined {
  const specific = said.apologises(fault) ? null : apology();
  return specific?.language === fault.language && specific.gaps.length === 0 && !said.says(specific.text)
    ? specific.text
    : undefined;
}

const FREE = /(?<!\p{L})(?:free|бесплатн\p{L}*|безкоштовн\p{L}*|в подарок|у подарунок)(?!\p{L})/iu;

/** For an apology that names nothing: one that names what happened. */
function* apology(fault: Fault, draft: Draft, place: Place | null): Generator<Rewrite> {
  if (fault.rule !== 'stock-apology' && fault.rule !== 'non-apology') return;
  const specific = specificApology(fault, draft);
  if (specific === undefined) return;
  const { text } = draft.reading.analysis;
  const rewrite = putInPlace(draft.reading.analysis, fault, place, specific, 'sentence');
  // a gift behind the comma has no verb to stand by itself with
  const losesGift = rewrite && FREE.test(text.slice(rewrite.start, rewrite.end)) && !FREE.test(rewrite.text);
  if (rewrite && !losesGift) yield rewrite;
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
  const isEdit = fault.edits.some((edit) => edit.text === rewrite.text);
  if (!isEdit && takesBack(changed, sentence.language)) return false;
  return !findFaults(read(changed, sentence.language), circumstances, { learned, rules }).some(
    (one) => overlap(one, place) || (!isEdit && CONTRARY.has(one.rule)),
  );
}

/** What stands against any better words in its sentence: the customer would read on. */
const CONTRARY = new Set(['blame', 'dissuasion', 'contempt', 'non-apology']);

/** The first break between words at or after an offset. */
function wordEdge(text: string, offset: number): number {
  let at = Math.max(0, offset);
  while (at > 0 && at < text.length && !/\s/u.test(text.charAt(at))) at++;
  return at;
}
