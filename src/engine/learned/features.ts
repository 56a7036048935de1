import type { Span } from '../model';
import { overlapsSorted } from '../spans';
import type { Analysis, Sentence, Token } from '../text/analysis';
import { finish, hashOf, mix } from './hashing';
import type { Lexicon } from './lexicon';
import { isSecondPerson } from './second-person';

/**
 * What the learned reader sees of a text, as unsigned 32-bit hashes: of every word its stem, the runs of three to five
 * letters inside it, what it means (its classes), the stem together with whether the sentence turns to its reader, the
 * pair it makes with the word before, and the pairs that classes of one sentence make. The networks take as many bits
 * of a hash as they have rows for. Training and reading share this file: a change here calls for
 * `npm run train`.
 */
export interface Features {
  /** Every feature once. */
  hashes: Uint32Array;
  /** Index of the token that each was first met in; -1 for what is not a word of the text. */
  tokens: Int32Array;
}

const SHORTEST_RUN = 3;
const LONGEST_RUN = 5;
/** A longer word is an address or a keyboard that was slept on: only its beginning counts. */
const LONGEST_WORD = 24;
/** Tokens between two words whose classes still make a pair. */
const REACH = 8;
/** Tokens between two that stand side by side. */
const NEAR = 2;

/** Where the hash of each sort of feature starts. */
const MARK = 0x1e3779b9;
const STEM = 0x05ebca6b;
const RUN = 0x27d4eb2f;
const LOUD = 0x165667b1;
const AIMED = 0x42b2ae35;
const UNAIMED = 0x58f1a3c7;
const NEIGHBOURS = 0x6a09e667;
const CLASS = 0x510e527f;
const CLASSES = 0x1f83d9ab;
const CLASSES_NEAR = 0x5be0cd19;
const CIRCUMSTANCE = 0x38b4da56;

/**
 * Gathers features, each once: a table with open addressing, used again for every text, as a map of many numbers is what
 * reading would mostly wait for.
 */
class Gathering {
  #bits = 12;
  /** One more than where in the lists the hash stands that falls here; 0 for none. */
  #places = new Uint32Array(1 << this.#bits);
  #hashes = new Uint32Array(1 << (this.#bits - 1));
  #tokens = new Int32Array(1 << (this.#bits - 1));
  #count = 0;

  add(token: number, hash: number): void {
    const mask = this.#places.length - 1;
    let at = hash & mask;
    for (let place = this.#places[at] ?? 0; place > 0; place = this.#places[at] ?? 0) {
      if (this.#hashes[place - 1] === hash) return;
      at = (at + 1) & mask;
    }
    this.#hashes[this.#count] = hash;
    this.#tokens[this.#count] = token;
    this.#count++;
    this.#places[at] = this.#count;
    if (this.#count === this.#hashes.length) this.#grow();
  }

  /** What was gathered; begins anew. */
  done(): Features {
    const features = { hashes: this.#hashes.slice(0, this.#count), tokens: this.#tokens.slice(0, this.#count) };
    this.#places.fill(0);
    this.#count = 0;
    return features;
  }

  #grow(): void {
    const { hashes, tokens } = this.done();
    this.#bits++;
    this.#places = new Uint32Array(1 << this.#bits);
    this.#hashes = new Uint32Array(1 << (this.#bits - 1));
    this.#tokens = new Int32Array(1 << (this.#bits - 1));
    hashes.forEach((hash, index) => {
      this.add(tokens[index] ?? -1, hash);
    });
  }
}

const gathering = new Gathering();

/**
 * Features of a whole text.
 * @param without ranges that are not read, sorted and not overlapping
 */
export function featuresOfText(analysis: Analysis, without: readonly Span[], lexicon: Lexicon): Features {
  for (const sentence of analysis.sentences) gather(analysis, sentence, without, lexicon);
  return gathering.done();
}

/**
 * Features of one sentence.
 * @param circumstances what else decides about it, in words of any kind
 */
export function featuresOfSentence(
  analysis: Analysis,
  sentence: Sentence,
  without: readonly Span[],
  lexicon: Lexicon,
  circumstances: readonly string[],
): Features {
  gather(analysis, sentence, without, lexicon);
  for (const circumstance of circumstances) gathering.add(-1, hashOf(circumstance, CIRCUMSTANCE));
  return gathering.done();
}

function gather({ text, tokens }: Analysis, sentence: Sentence, without: readonly Span[], lexicon: Lexicon): void {
  const read: number[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const token = tokens[at];
    if (token && !overlapsSorted(token, without)) read.push(at);
  }
  const aimed = read.some((at) => tokens[at]?.kind === 'word' && isSecondPerson(tokens[at]?.form ?? ''));
  const signs = read.map((at) => signOf(tokens[at]));
  read.forEach((at, index) => {
    const token = tokens[at];
    if (!token) return;
    for (const hash of featuresOfToken(token)) gathering.add(at, hash);
    const sign = signs[index] ?? '';
    if (token.kind === 'word') gathering.add(at, hashOf(sign, aimed ? AIMED : UNAIMED));
    if (isLoud(text, token)) gathering.add(at, LOUD);
    gathering.add(at, hashOf(sign, hashOf(signs[index - 1] ?? '', NEIGHBOURS)));
    if (index === read.length - 1) gathering.add(at, hashOf('', hashOf(sign, NEIGHBOURS)));
  });
  gatherClasses(tokens, read, sentence, lexicon);
}

function gatherClasses(
  tokens: readonly Token[],
  read: readonly number[],
  { language }: Sentence,
  lexicon: Lexicon,
): void {
  const met: { index: number; known: number }[] = [];
  read.forEach((at, index) => {
    const token = tokens[at];
    if (token?.kind !== 'word') return;
    for (const known of lexicon.classesOf(token.form, language)) {
      gathering.add(at, finish(mix(CLASS, known)));
      for (let earlier = met.length - 1; earlier >= 0; earlier--) {
        const other = met[earlier];
        if (!other || index - other.index > REACH) break;
        if (other.index === index) continue;
        gathering.add(at, finish(mix(mix(CLASSES, other.known), known)));
        if (index - other.index <= NEAR) gathering.add(at, finish(mix(mix(CLASSES_NEAR, other.known), known)));
      }
      met.push({ index, known });
    }
  });
}

/** Features of words seen before; emptied when full. */
const KEPT = 4_000;
const known = new Map<string, Uint32Array>();

function featuresOfToken(token: Token): Uint32Array {
  const key = `${token.form} ${token.stem}`;
  let features = known.get(key);
  if (!features) {
    features = Uint32Array.from(token.kind === 'word' ? ofWord(token) : [hashOf(signOf(token), MARK)]);
    if (known.size >= KEPT) known.clear();
    known.set(key, features);
  }
  return features;
}

function ofWord(token: Token): number[] {
  const features = [hashOf(token.stem, STEM)];
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
function signOf(token: Token | undefined): string {
  return token?.kind === 'number' ? '#' : (token?.stem ?? '');
}

/** A word of two letters or more that is written in capitals. */
function isLoud(text: string, token: Token): boolean {
  if (token.kind !== 'word' || token.end - token.start < 2) return false;
  const written = text.slice(token.start, token.end);
  return written === written.toUpperCase() && written !== written.toLowerCase();
}
