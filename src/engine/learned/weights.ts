import { LANGUAGES, type Language } from '../model';
import type { PackedClasses } from './lexicon';
import { ABUSE, LEARNED_RULES, type LearnedRule, type Network, type Output, SORTS } from './network';

/** Log odds above which something counts, in each language. */
export type Thresholds = Record<Language, Record<LearnedRule | 'abuse', number>>;

/** The learned reader's data: two networks, the thresholds and the lexicon. */
export interface Weights {
  sorts: Quantised;
  abuse: Quantised;
  thresholds: Thresholds;
  lexicon: PackedClasses;
}

export type Quantised = Network & {
  rows: Int8Array;
  /** The heaviest number a row can hold. */
  steps: number;
};

/** What stands as JSON at the head of the file. */
interface Head {
  sorts: Shape;
  abuse: Shape;
  thresholds: Thresholds;
  /** Bytes of the lexicon. */
  lexicon: number;
}

/** A network without its numbers. */
interface Shape {
  width: number;
  /** Bits of a hash that index the rows. */
  bits: number;
  /** How many rows there are. */
  rows: number;
  step: number;
  /** Steps between nothing and the heaviest number. */
  steps: number;
  /** How many numbers of the rows are not nothing. */
  filled: number;
}

/**
 * The format of public/model.bin, as `npm run train` writes it; numbers are little-endian:
 *
 * | bytes | what |
 * |---|---|
 * | 4 | `APLR` |
 * | 4 | version of the format |
 * | 4 | bytes of the head |
 * | | the head, JSON in UTF-8 |
 * | | the lexicon, JSON in windows-1251: a byte a letter in all three languages, which packs an eighth smaller than UTF-8 |
 * | | of `sorts`, then of `abuse`: offsets, heads and biases as 32-bit floats, a bit for each hash that has a row, rows packed |
 *
 * Rows are packed column by column: a bit for each number, whether it is anything at all, and then those that are, as many in a
 * byte as it can tell apart. Most are nothing, so the bits still compress; bytes of whole numbers compressed an eighth worse.
 */
const MARK = 'APLR';
const VERSION = 6;
const HEAD_AT = 12;
const LETTERS = 'windows-1251';

/** @throws Error when the bytes are not weights of this version. */
export function readWeights(bytes: ArrayBuffer): Weights {
  const view = new DataView(bytes);
  const mark = String.fromCharCode(...new Uint8Array(bytes.slice(0, MARK.length)));
  if (bytes.byteLength < HEAD_AT || mark !== MARK || view.getUint32(4, true) !== VERSION)
    throw new Error('the weights are not in the format of this version: run npm run train');
  const headLength = view.getUint32(8, true);
  let at = HEAD_AT;
  const take = (length: number) => {
    at += length;
    if (at > bytes.byteLength) throw cutShort();
    return bytes.slice(at - length, at);
  };
  const head: Head = JSON.parse(new TextDecoder().decode(take(headLength)));
  const lexicon: PackedClasses = JSON.parse(new TextDecoder(LETTERS).decode(take(head.lexicon)));
  const network = (outputs: readonly Output[], { width, bits, rows, step, steps, filled }: Shape): Quantised => ({
    outputs,
    width,
    step,
    steps,
    offsets: new Float32Array(take(4 * width)),
    heads: new Float32Array(take(4 * width * outputs.length)),
    biases: new Float32Array(take(4 * outputs.length)),
    places: unpackPlaces(new Uint8Array(take(2 ** bits / 8))),
    rows: unpackRows(new Uint8Array(take(packedLength(width * rows, filled, steps))), width, width * rows, steps),
  });
  return {
    sorts: network(SORTS, head.sorts),
    abuse: network(ABUSE, head.abuse),
    thresholds: head.thresholds,
    lexicon,
  };
}

/** The same bytes again: what `readWeights` reads. */
export function writeWeights({ sorts, abuse, thresholds, lexicon }: Weights): ArrayBuffer {
  const letters = inLetters(JSON.stringify(lexicon));
  const head: Head = { sorts: shapeOf(sorts), abuse: shapeOf(abuse), thresholds, lexicon: letters.length };
  const words = new TextEncoder().encode(JSON.stringify(head));
  const networks = [sorts, abuse].flatMap((one) => [
    one.offsets,
    one.heads,
    one.biases,
    packPlaces(one),
    packRows(one),
  ]);
  const parts = [words, letters, ...networks];
  const bytes = new Uint8Array(parts.reduce((size, part) => size + part.byteLength, HEAD_AT));
  bytes.set(new TextEncoder().encode(MARK));
  const view = new DataView(bytes.buffer);
  view.setUint32(4, VERSION, true);
  view.setUint32(8, words.length, true);
  let at = HEAD_AT;
  for (const { buffer, byteOffset, byteLength } of parts) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  return bytes.buffer;
}

/** @throws Error for a letter that no word of the three languages has. */
function inLetters(text: string): Uint8Array {
  const decoder = new TextDecoder(LETTERS);
  const codes = new Map(Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]));
  return Uint8Array.from(text, (letter) => {
    const code = codes.get(letter);
    if (code === undefined) throw new Error(`the lexicon has the letter ${letter}, which ${LETTERS} has not`);
    return code;
  });
}

/** One threshold for each thing that has one. */
export function thresholdsOf(of: (language: Language, output: LearnedRule | 'abuse') => number): Thresholds {
  const outputs = ['abuse', ...LEARNED_RULES] as const;
  return Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      Object.fromEntries(outputs.map((output) => [output, of(language, output)])),
    ]),
  ) as Thresholds;
}

function shapeOf({ width, places, rows, step, steps }: Quantised): Shape {
  const bits = Math.log2(places.length);
  return { width, bits, rows: rows.length / width, step, steps, filled: filledIn(rows) };
}

function packPlaces({ places }: Quantised): Uint8Array {
  const bits = new Uint8Array(places.length / 8);
  places.forEach((place, hash) => {
    if (place > 0) bits[hash >> 3] = (bits[hash >> 3] ?? 0) | (1 << (hash & 7));
  });
  return bits;
}

/** Rows stand in the order of their hashes. */
function unpackPlaces(bits: Uint8Array): Uint16Array {
  const places = new Uint16Array(bits.length * 8);
  let count = 0;
  for (let hash = 0; hash < places.length; hash++) {
    if ((bits[hash >> 3] ?? 0) & (1 << (hash & 7))) places[hash] = ++count;
  }
  return places;
}

/** How many numbers from `-steps` to `steps`, nothing left out, a byte can tell apart. */
function inOneByte(steps: number): number {
  return Math.floor(8 / Math.log2(2 * steps));
}

/** What such a number counts in its byte, by its place there. */
function placesOf(steps: number): number[] {
  return Array.from({ length: inOneByte(steps) }, (_, place) => (2 * steps) ** place);
}

/** Bytes of a table of `length` numbers of which `filled` are not nothing. */
function packedLength(length: number, filled: number, steps: number): number {
  return Math.ceil(length / 8) + Math.ceil(filled / inOneByte(steps));
}

function filledIn(rows: Int8Array): number {
  return rows.reduce((count, value) => count + Number(value !== 0), 0);
}

function packRows({ rows, width, steps }: Quantised): Uint8Array {
  const places = placesOf(steps);
  const packed = new Uint8Array(packedLength(rows.length, filledIn(rows), steps));
  const from = Math.ceil(rows.length / 8);
  let filled = 0;
  inColumns(rows.length, width, (at, index) => {
    const value = rows[at] ?? 0;
    if (value === 0) return;
    packed[index >> 3] = (packed[index >> 3] ?? 0) | (1 << (index & 7));
    const byte = from + Math.floor(filled / places.length);
    const digit = value + steps - Number(value > 0);
    packed[byte] = (packed[byte] ?? 0) + digit * (places[filled % places.length] ?? 0);
    filled++;
  });
  return packed;
}

function unpackRows(packed: Uint8Array, width: number, length: number, steps: number): Int8Array {
  const places = placesOf(steps);
  const rows = new Int8Array(length);
  const from = Math.ceil(length / 8);
  let filled = 0;
  inColumns(length, width, (at, index) => {
    if (((packed[index >> 3] ?? 0) & (1 << (index & 7))) === 0) return;
    const byte = packed[from + Math.floor(filled / places.length)] ?? 0;
    const digit = Math.floor(byte / (places[filled % places.length] ?? 1)) % (2 * steps);
    rows[at] = digit - steps + Number(digit >= steps);
    filled++;
  });
  return rows;
}

/** Walks over a table of `width` columns column by column. */
function inColumns(length: number, width: number, visit: (at: number, index: number) => void): void {
  let index = 0;
  for (let column = 0; column < width; column++) {
    for (let at = column; at < length; at += width) visit(at, index++);
  }
}

function cutShort(): Error {
  return new Error('the weights are cut short: run npm run train');
}
