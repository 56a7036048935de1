import { Numbers } from './numbers';
import { LONGEST_GAP } from './phrase';

/** Parts that are always there: any word, a number, gaps of up to one word and more, places. */
export const ANY = 0;
export const NUMBER = 1;
export const FIRST_GAP = 2;
export const START = FIRST_GAP + LONGEST_GAP;
export const END = START + 1;
export const CLAUSE = START + 2;
/** The first part of one's own. */
export const FIRST_OWN = START + 3;

export const ALWAYS = 0;
export const STEM = 1;
export const FORM = 2;
export const BEGINNING = 3;
/** A beginning with one of several endings. */
export const ENDINGS = 4;
/** One word of several: made of such words, or of such parts again. */
export const WORDS = 5;
export const EITHER = 6;
/** One part and then another: longer rows are rows in rows, so that phrases share how they end. */
export const SEQUENCE = 7;
export const OPTIONAL = 8;

/**
 * What phrases are made of: every word is ready to be compared and every list stands in its place. Parts are numbers,
 * and are made of parts with lower numbers; what stands in many phrases is there once.
 */
export class Parts {
  private readonly sorts = new Numbers();
  /** 1 for a part that is found where there is no word at all. */
  private readonly empty = new Numbers();
  private readonly texts: string[] = [];
  private readonly endingLists = new Map<number, readonly string[]>();
  /** What all parts are made of, and where that of a part begins. */
  private readonly inner = new Numbers();
  private readonly innerAt = new Numbers();

  constructor() {
    this.innerAt.push(0);
    for (let id = 0; id < FIRST_OWN; id++) this.push(ALWAYS, '', id < FIRST_GAP ? 0 : 1);
  }

  get count(): number {
    return this.sorts.length;
  }

  addWord(sort: number, text: string, endings: readonly string[] = []): number {
    if (sort === ENDINGS) this.endingLists.set(this.count, endings);
    return this.push(sort, text, 0);
  }

  add(sort: number, parts: readonly number[]): number {
    let empty = 0;
    for (const part of parts) {
      this.inner.push(part);
      empty += this.empty.items[part] as number;
    }
    const found = sort === OPTIONAL || (sort === EITHER && empty > 0) || (sort === SEQUENCE && empty === 2);
    return this.push(sort, '', found ? 1 : 0);
  }

  private push(sort: number, text: string, empty: number): number {
    this.sorts.push(sort);
    this.empty.push(empty);
    this.texts.push(text);
    this.innerAt.push(this.inner.length);
    return this.count - 1;
  }

  sort(id: number): number {
    return this.sorts.items[id] as number;
  }

  /** Whether a part is one word, and known by its letters. */
  isWord(id: number): boolean {
    const sort = this.sort(id);
    return sort >= STEM && sort <= WORDS;
  }

  /** Whether a part is read in one step. */
  isStep(id: number): boolean {
    return id === ANY || id === NUMBER || this.isWord(id);
  }

  /** Whether a part is found where there is no word at all. */
  canBeEmpty(id: number): boolean {
    return this.empty.items[id] === 1;
  }

  text(id: number): string {
    return this.texts[id] ?? '';
  }

  endings(id: number): readonly string[] {
    return this.endingLists.get(id) ?? [];
  }

  /** How many parts a part is made of. */
  size(id: number): number {
    return (this.innerAt.items[id + 1] as number) - (this.innerAt.items[id] as number);
  }

  /** One of the parts that a part is made of. */
  at(id: number, index: number): number {
    return this.inner.items[(this.innerAt.items[id] as number) + index] as number;
  }

  /** All of them. */
  of(id: number): number[] {
    const parts: number[] = [];
    for (let index = 0; index < this.size(id); index++) parts.push(this.at(id, index));
    return parts;
  }
}
