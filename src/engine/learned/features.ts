import type { Span } from '../model';
import { overlapsSorted } from '../spans';
import type { Analysis, Sentence, Token } from '../text/analysis';
import { isSecondPerson } from './second-person';

/**
 * What the learned reader sees of a text, as unsigned 32-bit hashes: of every word its form, its stem, the runs of three
 * to five letters inside it, the stem together with whether the sentence turns to its reader, and the pairs it makes
 * with the two tokens before it. The weights' table takes as many bits of a hash as it has room for. Training and
 * reading share this file: a change here calls for `npm run train`.
 */

const SHORTEST_RUN = 3;
const LONGEST_RUN = 5;
/** A longer word is an address or a keyboard that was slept on: only its beginning counts. */
const LONGEST_WORD = 24;

/** Where the hash of each sort of feature starts. */
const FORM = 0x1e3779b9;
const STEM = 0x05ebca6b;
const RUN = 0x27d4eb2f;
const LOUD = 0x165667b1;
const AIMED = 0x42b2ae35;
const UNAIMED = 0x58f1a3c7;
const NEIGHBOURS = 0x6a09e667;
const ONE_APART = 0x3c6ef372;

/**
 * Tells every feature of a text together with the index of the token it belongs to.
 * @param without ranges that are not read, sorted and not overlapping
 */
export function eachFeature(
  analysis: Analysis,
  without: readonly Span[],
  tell: (token: number, hash: number) => void,
): void {
  for (const sentence of analysis.sentences) featuresOfSentence(analysis, sentence, without, tell);
}

function featuresOfSentence(
  { text, tokens }: Analysis,
  sentence: Sentence,
  without: readonly Span[],
  tell: (token: number, hash: number) => void,
): void {
  const aimed = turnsToReader(tokens, sentence, without) ? AIMED : UNAIMED;
  let before = '';
  let earlier = '';
  let last = -1;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const token = tokens[at];
    if (!token || overlapsSorted(token, without)) {
      before = '';
      earlier = '';
      continue;
    }
    for (const hash of featuresOfToken(token)) tell(at, hash);
    const sign = signOf(token);
    if (token.kind === 'word') tell(at, hashOf(sign, aimed));
    if (isLoud(text, token)) tell(at, LOUD);
    tell(at, hashOf(sign, hashOf(before, NEIGHBOURS)));
    if (earlier) tell(at, hashOf(sign, hashOf(earlier, ONE_APART)));
    earlier = before;
    before = sign;
    last = at;
  }
  if (last >= 0) tell(last, hashOf('', hashOf(before, NEIGHBOURS)));
}

function turnsToReader(tokens: readonly Token[], sentence: Sentence, without: readonly Span[]): boolean {
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const token = tokens[at];
    if (token?.kind === 'word' && isSecondPerson(token.form) && !overlapsSorted(token, without)) return true;
  }
  return false;
}

/** Features of words seen before; emptied when full. */
const KEPT = 4_000;
const known = new Map<string, Uint32Array>();

function featuresOfToken(token: Token): Uint32Array {
  const key = `${token.form} ${token.stem}`;
  let features = known.get(key);
  if (!features) {
    features = Uint32Array.from(token.kind === 'word' ? ofWord(token) : [hashOf(signOf(token), FORM)]);
    if (known.size >= KEPT) known.clear();
    known.set(key, features);
  }
  return features;
}

function ofWord(token: Token): number[] {
  const features = [hashOf(token.form, FORM), hashOf(token.stem, STEM)];
  const word = `^${token.form.slice(0, LONGEST_WORD)}$`;
  for (let start = 0; start + SHORTEST_RUN <= word.length; start++) {
    let hash = RUN;
    for (let length = 1; length <= LONGEST_RUN && start + length <= word.length; length++) {
      hash = mix(hash, word.charCodeAt(start + length - 1));
      if (length >= SHORTEST_RUN) features.push(finish(hash));
    }
  }
  return features;
}

/** What a token counts as beside others: all numbers are alike. */
function signOf(token: Token): string {
  return token.kind === 'number' ? '#' : token.stem;
}

/** A word of two letters or more that is written in capitals. */
function isLoud(text: string, token: Token): boolean {
  if (token.kind !== 'word' || token.end - token.start < 2) return false;
  const written = text.slice(token.start, token.end);
  return written === written.toUpperCase() && written !== written.toLowerCase();
}

function hashOf(word: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < word.length; i++) hash = mix(hash, word.charCodeAt(i));
  return finish(hash);
}

function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** Spreads the last letters over all bits (the finisher of MurmurHash3). */
function finish(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}
