import { BitReader, type Bits, BitWriter, NUMBER_QUESTIONS, number, Odds, widthOf } from './bits';
import { ALWAYS, ANY, FIRST_OWN, OPTIONAL, Parts, SEQUENCE, WORDS } from './parts';
import { readWords, wordsOf, writeWords } from './written-words';

/** The phrases of a language, taken apart. */
export interface PhraseSet {
  parts: Parts;
  /** `accepted` tells what is found: entry × 2, and 1 more for a phrase of its `except`; it never falls. */
  phrases: readonly { part: number; accepted: number }[];
}

/** Phrases as text that is small to ship: `readPhrases` makes the same phrases of it, with other numbers for the parts. */
export function writePhrases(phrases: PhraseSet): string {
  const bits = new BitWriter();
  new Transcript(bits, phrases).phrases();
  return bits.end();
}

export function readPhrases(written: string): PhraseSet {
  return new Transcript(new BitReader(written), null).phrases();
}

/** What a part is told to be; those made of parts are told by their sort, less so many. */
const FIXED = 0;
const WORD = 1;
const AGAIN = 2;
const MADE = WORDS - 3;
const KIND_WIDTH = 3;
const FIXED_WIDTH = 4;
/** Sets of so many words and more are alike. */
const MANY = 40;
const MOST_WIDTH = 32;
/** What numbers tell; those of the parts of a part are told by its sort. */
const COUNT = 0;
const ACCEPTED = 1;
const WORD_COUNT = 2;

const NONE: readonly number[] = [];

/**
 * Writes phrases, or reads them: one way through them serves both, so that the two can't differ. Where something is
 * written, what is asked for is known; where it is read, whatever stands in the call is ignored. A part that is used
 * again is kept when it is met first, and then told by the number it was kept under.
 */
class Transcript {
  private readonly parts = new Parts();
  private readonly numbers = new Odds(NUMBER_QUESTIONS * (OPTIONAL + 1));
  private readonly kinds = new Odds(1 << (KIND_WIDTH * 3));
  private readonly fixed = new Odds(1 << FIXED_WIDTH);
  private readonly keeping = new Odds(OPTIONAL + 2);
  private readonly repeats: Odds;
  /** Of sets of words: whether both halves hold some; by the digits of a share, how large it is. */
  private readonly splits = new Odds(MANY * MOST_WIDTH + 1);
  private readonly shares: readonly Odds[];
  /** By node of the tree of all numbers of words: which way a word goes. */
  private readonly turns: Odds;
  /** Binary digits of the number of a word, and of a part that was kept. */
  private readonly wordWidth: number;
  private readonly keptWidth: number;
  /** By part that is given: its number as a word, or as one that was kept. */
  private readonly wordNumbers = new Map<number, number>();
  private readonly keptNumbers = new Map<number, number>();
  private readonly uses: Int32Array;
  private readonly kept: number[] = [];

  constructor(
    private readonly bits: Bits,
    private readonly given: PhraseSet | null,
  ) {
    if (given) {
      const words = wordsOf(given.parts);
      for (const id of words) this.wordNumbers.set(id, this.wordNumbers.size);
      writeWords(bits, given.parts, words, this.parts);
    } else readWords(bits, this.parts);
    this.wordWidth = widthOf(this.parts.count - FIRST_OWN);
    this.uses = given ? usesOf(given) : new Int32Array();
    this.keptWidth = widthOf(this.number(COUNT, this.uses.filter((times, id) => times > 1 && !this.isTold(id)).length));
    this.turns = new Odds(1 << this.wordWidth);
    this.shares = Array.from({ length: this.wordWidth + 1 }, (_, width) => new Odds(1 << width));
    this.repeats = new Odds(1 << this.keptWidth);
  }

  phrases(): PhraseSet {
    const count = this.number(COUNT, this.given?.phrases.length);
    const phrases: { part: number; accepted: number }[] = [];
    let accepted = 0;
    for (let index = 0; index < count; index++) {
      const phrase = this.given?.phrases[index];
      accepted += this.number(ACCEPTED, (phrase?.accepted ?? 0) - accepted);
      phrases.push({ part: this.part(phrase?.part ?? ANY, 0, 0), accepted });
    }
    return { parts: this.parts, phrases };
  }

  private number(what: number, value = 0): number {
    return number(this.bits, this.numbers, what * NUMBER_QUESTIONS, value);
  }

  /** Whether a part that is given needs no more than its number. */
  private isTold(id: number): boolean {
    return id < FIRST_OWN || this.wordNumbers.has(id);
  }

  /** @param above, before kinds of the part that holds this one, and of the one before it there. */
  private part(given: number, above: number, before: number): number {
    const { bits } = this;
    const odds = ((above << KIND_WIDTH) + before) << KIND_WIDTH;
    const kind = bits.choice(this.kinds, odds, KIND_WIDTH, this.kindOf(given));
    switch (kind) {
      case FIXED:
        return bits.choice(this.fixed, 0, FIXED_WIDTH, given);
      case WORD:
        return FIRST_OWN + bits.choice(this.turns, 0, this.wordWidth, this.wordNumbers.get(given) ?? 0);
      case AGAIN:
        return this.kept[bits.choice(this.repeats, 0, this.keptWidth, this.keptNumbers.get(given) ?? 0)] ?? ANY;
      default:
        return this.compound(kind + MADE, given);
    }
  }

  private kindOf(given: number): number {
    if (!this.given) return FIXED;
    if (this.wordNumbers.has(given)) return WORD;
    if (this.keptNumbers.has(given)) return AGAIN;
    const sort = this.given.parts.sort(given);
    return sort === ALWAYS ? FIXED : sort - MADE;
  }

  private compound(sort: number, given: number): number {
    const keep = this.bits.choice(this.keeping, sort, 1, (this.uses[given] ?? 0) > 1 ? 1 : 0);
    let inner = this.given?.parts.of(given) ?? NONE;
    const parts: number[] = [];
    if (sort === WORDS) {
      const words = inner.flatMap((id) => this.wordNumbers.get(id) ?? NONE).sort((a, b) => a - b);
      inner = inner.filter((id) => !this.wordNumbers.has(id));
      const count = this.number(WORD_COUNT, words.length);
      if (count > 0) this.words(words, 0, count, 1, parts);
    }
    const count = sort === OPTIONAL ? 1 : sort === SEQUENCE ? 2 : this.number(sort, inner.length);
    let before = 0;
    for (let index = 0; index < count; index++) {
      const part = this.part(inner[index] ?? ANY, sort - MADE, before);
      before = this.parts.sort(part) === ALWAYS ? 1 : this.parts.isWord(part) ? 2 : 3;
      parts.push(part);
    }
    const made = this.parts.add(sort, parts);
    if (keep === 1) {
      if (this.given) this.keptNumbers.set(given, this.kept.length);
      this.kept.push(made);
    }
    return made;
  }

  /**
   * `count` words out of those under a node of the tree of all numbers: how many go each way, then each half by itself.
   * The order of a set costs nothing this way, and neighbours in the alphabet cost little.
   * @param given all words to be written, rising; from `from` on those of this node.
   */
  private words(given: readonly number[], from: number, count: number, node: number, parts: number[]): void {
    const level = 31 - Math.clz32(node);
    const width = this.wordWidth - level;
    if (count === 1 || width === 0) {
      const above = (node << width) - (1 << this.wordWidth);
      const word = this.bits.choice(this.turns, 0, width, (given[from] ?? 0) - above, node);
      parts.push(FIRST_OWN + above + word);
      return;
    }
    let lows = 0;
    while (lows < count && (((given[from + lows] ?? -1) >> (width - 1)) & 1) === 0) lows++;
    lows = this.lows(lows, count, node, width);
    if (lows > 0) this.words(given, from, lows, node * 2, parts);
    if (lows < count) this.words(given, from + lows, count - lows, node * 2 + 1, parts);
  }

  /** How many of several words go the lower way. */
  private lows(lows: number, count: number, node: number, width: number): number {
    const question = Math.min(count, MANY - 1) * MOST_WIDTH + width;
    if (this.bits.choice(this.splits, question, 1, lows > 0 && lows < count ? 1 : 0) === 1) {
      const digits = widthOf(count - 1);
      return 1 + this.bits.choice(this.shares[digits] as Odds, 0, digits, lows - 1);
    }
    return this.bits.choice(this.turns, 0, 1, lows > 0 ? 0 : 1, node) === 1 ? 0 : count;
  }
}

/** By part: how often it is named. */
function usesOf({ parts, phrases }: PhraseSet): Int32Array {
  const uses = new Int32Array(parts.count);
  const count = (id: number) => {
    uses[id] = (uses[id] as number) + 1;
  };
  for (let id = FIRST_OWN; id < parts.count; id++) parts.of(id).forEach(count);
  for (const { part } of phrases) count(part);
  return uses;
}
