import { type Bits, NUMBER_QUESTIONS, number, Odds, widthOf } from './bits';
import { ENDINGS, FIRST_OWN, type Parts, STEM, WORDS } from './parts';

/** The words among parts in the order of the alphabet, in which `writeWords` wants them. */
export function wordsOf(parts: Parts): number[] {
  const words: number[] = [];
  for (let id = FIRST_OWN; id < parts.count; id++) if (parts.isWord(id) && parts.sort(id) !== WORDS) words.push(id);
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return words.sort((a, b) => compare(parts.text(a), parts.text(b)) || a - b);
}

/** Writes words, and adds them to `made` as `readWords` will. */
export function writeWords(bits: Bits, parts: Parts, words: readonly number[], made: Parts): void {
  const given = words.map((id) => ({
    sort: parts.sort(id),
    text: parts.text(id),
    endings: parts.endings(id).join(' '),
  }));
  transcribe(bits, given, made);
}

export function readWords(bits: Bits, made: Parts): void {
  transcribe(bits, null, made);
}

interface Word {
  sort: number;
  text: string;
  /** In one text: none of them holds a space. */
  endings: string;
}

const SORT_WIDTH = 2;

/** Each word is told by what it does not share with the one before it. */
function transcribe(bits: Bits, given: readonly Word[] | null, made: Parts): void {
  const numbers = new Odds(NUMBER_QUESTIONS);
  const sorts = new Odds(1 << (SORT_WIDTH * 2));
  const lists = new Texts(bits, given ? [...new Set(given.map(({ endings }) => endings))].sort() : []);
  const endings = lists.all();
  const texts = new Texts(bits, given?.map(({ text }) => text) ?? []);
  let sort = 0;
  for (let index = 0; index < texts.count; index++) {
    const word = given?.[index];
    const text = texts.next(index);
    sort = bits.choice(sorts, sort << SORT_WIDTH, SORT_WIDTH, (word?.sort ?? STEM) - STEM);
    if (STEM + sort === ENDINGS) {
      const list = endings[number(bits, numbers, 0, word ? endings.indexOf(word.endings) : 0)] ?? '';
      made.addWord(ENDINGS, text, list.split(' '));
    } else made.addWord(STEM + sort, text);
  }
}

/** Letters that are told apart when one of them stands before another. */
const LETTERS_BEFORE = 128;
/** How much longer than this a text is makes no difference. */
const LONG = 12;

/** Texts in the order of the alphabet. */
class Texts {
  readonly count: number;
  private readonly numbers = new Odds(NUMBER_QUESTIONS * (LONG + 4));
  private readonly letters: Odds;
  /** The codes of all letters, after one place for the end of a text. */
  private readonly alphabet: number[] = [0];
  /** Binary digits of a letter. */
  private readonly width: number;
  private before = '';

  constructor(
    private readonly bits: Bits,
    private readonly given: readonly string[],
  ) {
    const letters = new Set<number>();
    for (const text of given) for (let at = 0; at < text.length; at++) letters.add(text.charCodeAt(at));
    const known = [...letters].sort((a, b) => a - b);
    const count = this.number(0, known.length);
    for (let index = 0, code = 0; index < count; index++) {
      code += this.number(1, (known[index] ?? 0) - code);
      this.alphabet.push(code);
    }
    this.width = widthOf(this.alphabet.length);
    this.letters = new Odds((LETTERS_BEFORE * 2) << this.width);
    this.count = this.number(2, given.length);
  }

  all(): string[] {
    return Array.from({ length: this.count }, (_, index) => this.next(index));
  }

  next(index: number): string {
    const text = this.given[index] ?? '';
    const { alphabet, before } = this;
    const dropped = this.number(3 + Math.min(before.length, LONG), before.length - shared(before, text));
    const kept = before.length - dropped;
    const codes: number[] = [];
    let last = kept === 0 ? 0 : alphabet.indexOf(before.charCodeAt(kept - 1));
    for (let at = kept; ; at++) {
      const letter = at < text.length ? alphabet.indexOf(text.charCodeAt(at)) : 0;
      const first = (Math.min(last, LETTERS_BEFORE - 1) * 2 + (at === kept ? 1 : 0)) << this.width;
      last = this.bits.choice(this.letters, first, this.width, letter);
      if (last === 0) break;
      codes.push(alphabet[last] ?? 0);
    }
    this.before = before.slice(0, kept) + String.fromCharCode(...codes);
    return this.before;
  }

  private number(what: number, value: number): number {
    return number(this.bits, this.numbers, what * NUMBER_QUESTIONS, value);
  }
}

function shared(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
