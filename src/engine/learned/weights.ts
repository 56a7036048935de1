import { ABUSE_KINDS, type AbuseKind, LANGUAGES, type Language } from '../model';

/**
 * The learned reader's data, as `npm run train` writes it into public/model.bin:
 *
 * | bytes | what |
 * |---|---|
 * | 4 | `APLR` |
 * | 1 | version of the format |
 * | 1, 1 | bits of a hash that index the weights of abuse, and those of the kinds |
 * | 1 | nothing |
 * | 4 × (2 + languages + 2 × kinds) | numbers, 32-bit little-endian floats: step and bias of abuse; the threshold of each language; the step and the bias of each kind |
 * | 2^bits | weights of abuse: signed bytes, in steps |
 * | kinds × 2^bits | weights of each kind |
 */
export interface Weights {
  abuse: Table;
  kinds: Record<AbuseKind, Table>;
  /** A message that scores above this is called abusive. */
  thresholds: Record<Language, number>;
}

/** One linear judgement: `bias + step × Σ weights`, normalised by the reader. */
export interface Table {
  weights: Int8Array;
  /** Takes the bits of a hash that index `weights`. */
  mask: number;
  step: number;
  bias: number;
}

const MARK = 'APLR';
const VERSION = 1;
const NUMBERS_AT = 8;
const NUMBERS = 2 + LANGUAGES.length + 2 * ABUSE_KINDS.length;

/** @throws Error when the bytes are not weights of this version. */
export function readWeights(bytes: ArrayBuffer): Weights {
  const view = new DataView(bytes);
  const mark = String.fromCharCode(...new Uint8Array(bytes.slice(0, MARK.length)));
  if (bytes.byteLength < NUMBERS_AT || mark !== MARK || view.getUint8(4) !== VERSION)
    throw new Error('the weights are not in the format of this version: run npm run train');
  const abuseSize = 1 << view.getUint8(5);
  const kindSize = 1 << view.getUint8(6);
  const tablesAt = NUMBERS_AT + 4 * NUMBERS;
  if (bytes.byteLength !== tablesAt + abuseSize + kindSize * ABUSE_KINDS.length)
    throw new Error('the weights are cut short: run npm run train');
  const number = (index: number) => view.getFloat32(NUMBERS_AT + 4 * index, true);
  const kindNumbers = 2 + LANGUAGES.length;
  const tableAt = (at: number, size: number, numbers: number): Table => ({
    weights: new Int8Array(bytes, at, size),
    mask: size - 1,
    step: number(numbers),
    bias: number(numbers + 1),
  });
  return {
    abuse: tableAt(tablesAt, abuseSize, 0),
    kinds: record(ABUSE_KINDS, (_, index) =>
      tableAt(tablesAt + abuseSize + index * kindSize, kindSize, kindNumbers + 2 * index),
    ),
    thresholds: record(LANGUAGES, (_, index) => number(2 + index)),
  };
}

/** The same bytes again: what `readWeights` reads. */
export function writeWeights({ abuse, kinds, thresholds }: Weights): ArrayBuffer {
  const tables = [abuse, ...ABUSE_KINDS.map((kind) => kinds[kind])];
  const tablesAt = NUMBERS_AT + 4 * NUMBERS;
  const bytes = new ArrayBuffer(tables.reduce((size, { weights }) => size + weights.length, tablesAt));
  const view = new DataView(bytes);
  for (let i = 0; i < MARK.length; i++) view.setUint8(i, MARK.charCodeAt(i));
  view.setUint8(4, VERSION);
  view.setUint8(5, Math.log2(abuse.weights.length));
  view.setUint8(6, Math.log2(kinds.insult.weights.length));
  const numbers = [
    ...[abuse.step, abuse.bias],
    ...LANGUAGES.map((language) => thresholds[language]),
    ...ABUSE_KINDS.flatMap((kind) => [kinds[kind].step, kinds[kind].bias]),
  ];
  numbers.forEach((value, index) => {
    view.setFloat32(NUMBERS_AT + 4 * index, value, true);
  });
  let at = tablesAt;
  for (const { weights } of tables) {
    new Int8Array(bytes, at, weights.length).set(weights);
    at += weights.length;
  }
  return bytes;
}

function record<Key extends string, Value>(
  keys: readonly Key[],
  make: (key: Key, index: number) => Value,
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key, index) => [key, make(key, index)])) as Record<Key, Value>;
}
