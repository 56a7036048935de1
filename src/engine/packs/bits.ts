/** After so many answers the odds move no slower. */
const MOST_ASKED = 250;
/** How far one more answer moves the odds, of 65,536, by the number of answers before it. */
const MOVES = Int32Array.from({ length: MOST_ASKED + 1 }, (_, asked) => Math.floor(65_536 / (asked + 1.6)));
/** Odds are told in 65,536ths and never certain. */
const EVEN = 32_768;
const NEVER = 36;
const ALWAYS = 65_500;

/** How likely each of several questions is answered with 1, as far as answers tell: nothing of it is ever written. */
export class Odds {
  readonly chances: Uint16Array;
  readonly asked: Uint8Array;

  constructor(questions: number) {
    this.chances = new Uint16Array(questions).fill(EVEN);
    this.asked = new Uint8Array(questions);
  }
}

/** The odds after one more answer. */
function moved(chance: number, asked: number, bit: number): number {
  const next = chance + (((bit === 1 ? 65_535 - chance : -chance) * (MOVES[asked] as number)) >> 16);
  return next < NEVER ? NEVER : next > ALWAYS ? ALWAYS : next;
}

/** Six binary digits a letter. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Ranges have the digits of five letters: all arithmetic is on small whole numbers. */
const WHOLE = 2 ** 30 - 1;
const TOP = 24;

/** The last number from `low` to `high` that stands for 1. */
function split(low: number, high: number, chance: number): number {
  const range = high - low;
  // both halves of the range, so that no step exceeds 31 digits
  return low + (range >> 16) * chance + (((range & 65_535) * (chance >> 1)) >> 15);
}

/** Writes or reads numbers, each in as little room as it is surprising (arithmetic coding). */
export interface Bits {
  /**
   * One of 2 ** `width` numbers; those that come often cost little. `odds` has as many questions from `first` on.
   * @param value what is written; where it is read, it does not matter.
   * @param node where the digits before these have led to, in the tree of all numbers that `odds` is about.
   */
  choice(odds: Odds, first: number, width: number, value: number, node?: number): number;
}

/** Questions that a number takes. */
export const NUMBER_QUESTIONS = 32 * 17;

/** A number from 0 on; small ones cost little. `odds` has `NUMBER_QUESTIONS` from `first` on. */
export function number(bits: Bits, odds: Odds, first: number, value: number): number {
  const width = 31 - Math.clz32(value + 1);
  let more = 0;
  while (bits.choice(odds, first + more, 1, more < width ? 1 : 0) === 1) more++;
  if (more === 0) return 0;
  // after three digits the rest is chance
  const digits = Math.min(more, 3);
  const known = bits.choice(odds, first + more * 8 + 32, digits, ((value + 1) >> (more - digits)) & (2 ** digits - 1));
  let rest = 2 ** digits + known;
  for (let left = more - digits - 1; left >= 0; left--) {
    rest = rest * 2 + bits.choice(odds, first + 31, 1, ((value + 1) >> left) & 1);
  }
  return rest - 1;
}

/** Binary digits that tell so many things apart. */
export function widthOf(count: number): number {
  return count < 2 ? 0 : 32 - Math.clz32(count - 1);
}

export class BitWriter implements Bits {
  private text = '';
  private low = 0;
  private high = WHOLE;

  choice(odds: Odds, first: number, width: number, value: number, node = 1): number {
    let known = node;
    for (let left = width - 1; left >= 0; left--) {
      const bit = (value >> left) & 1;
      this.bit(odds, first + known, bit);
      known = known * 2 + bit;
    }
    return value;
  }

  private bit({ chances, asked }: Odds, question: number, bit: number): void {
    const chance = chances[question] as number;
    const times = asked[question] as number;
    const middle = split(this.low, this.high, chance);
    if (bit === 1) this.high = middle;
    else this.low = middle + 1;
    chances[question] = moved(chance, times, bit);
    if (times < MOST_ASKED) asked[question] = times + 1;
    while (this.low >> TOP === this.high >> TOP) {
      this.text += LETTERS[this.high >> TOP];
      this.low = (this.low << 6) & WHOLE;
      this.high = ((this.high << 6) & WHOLE) | 63;
    }
  }

  /** Everything that was written. */
  end(): string {
    for (let digits = TOP; digits >= 0; digits -= 6) this.text += LETTERS[(this.high >> digits) & 63];
    return this.text;
  }
}

const DIGITS_OF = new Uint8Array(128);
for (let digits = 0; digits < LETTERS.length; digits++) DIGITS_OF[LETTERS.charCodeAt(digits)] = digits;

export class BitReader implements Bits {
  private readonly digits: Uint8Array;
  private at = 5;
  private low = 0;
  private high = WHOLE;
  private value = 0;

  constructor(text: string) {
    this.digits = new Uint8Array(text.length + 5);
    for (let at = 0; at < text.length; at++) this.digits[at] = DIGITS_OF[text.charCodeAt(at)] as number;
    for (let at = 0; at < this.at; at++) this.value = this.value * 64 + (this.digits[at] as number);
  }

  /** In one piece, as a worker that wakes up goes through it a million times. */
  choice({ chances, asked }: Odds, first: number, width: number, _value: number, node = 1): number {
    let { low, high, value } = this;
    let known = node;
    for (let left = width; left > 0; left--) {
      const question = first + known;
      const chance = chances[question] as number;
      const times = asked[question] as number;
      const middle = split(low, high, chance);
      const bit = value <= middle ? 1 : 0;
      if (bit === 1) high = middle;
      else low = middle + 1;
      known = known * 2 + bit;
      chances[question] = moved(chance, times, bit);
      if (times < MOST_ASKED) asked[question] = times + 1;
      while (low >> TOP === high >> TOP) {
        low = (low << 6) & WHOLE;
        high = ((high << 6) & WHOLE) | 63;
        value = ((value << 6) & WHOLE) | (this.digits[this.at++] as number);
      }
    }
    this.low = low;
    this.high = high;
    this.value = value;
    return known - (node << width);
  }
}
