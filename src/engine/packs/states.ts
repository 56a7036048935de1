import { Numbers, PairIndex } from './numbers';
import { ANY, CLAUSE, EITHER, FIRST_GAP, OPTIONAL, type Parts, SEQUENCE, START } from './parts';

/** What a jump may ask of the place between two words. */
export const AT_START = 1;
export const AT_END = 2;
export const AT_CLAUSE = 4;
/** One more than all of them together. */
export const ANY_PLACE = 8;

/** Thrown when one phrase would need more of the automaton than a phrase may take. */
export class PhraseTooLarge extends Error {}

/** What one phrase may add, in numbers kept: enough for lists of long phrases, too few to make a browser suffer. */
const LARGEST_PHRASE = 50_000;

/**
 * A state is the number of its first field in `States.rows`: what is read at every word lies close together.
 * The part it reads first and the state after it:
 */
const PART = 0;
const NEXT = 1;
/** What is found when it is reached; -1 for nothing. */
export const ACCEPTED = 2;
/** 1 when it leads to phrases of an `except`. */
export const EXCEPTIONAL = 3;
/** A label of every word that takes it anywhere; `ANY` where that would not be worth asking. */
export const GATE = 4;
/** Where in `States.ways` its edges begin, where its jumps do, and where these end; `UNKNOWN` until it is opened. */
export const EDGES_AT = 5;
export const JUMPS_AT = 6;
export const END = 7;
/** 1 where jumps may lead over it to the next state: it is found where there is no word. */
export const EMPTY = 8;
/** Kept for whoever walks: the run in which it was last reached, and the one in which it last read. */
export const REACHED = 9;
export const READ = 10;
/** A label of a word without which nothing is found from here; `UNKNOWN` where no single one is needed. */
export const NEEDED = 11;
const FIELDS = 12;

export const UNKNOWN = -1;
const NOTHING = -1;

/** Two numbers each. Edges are taken by reading a word: label (a part that the word is), target. Jumps are taken without: guard, which must hold, target. */
interface Ways {
  edges: number[];
  jumps: number[];
}

/**
 * The automaton of all phrases, built where it is walked. A state stands for a part to be read and the state after it,
 * and its ways out are found when it is first reached. There is no repetition in the language, so there are no circles.
 * What reads the same is one state: phrases of an entry share their ends.
 */
export class States {
  readonly rows = new Numbers();
  /** The ways out of all states that were opened: edges and then jumps of each. */
  readonly ways = new Numbers();
  /** By part and next state. */
  private readonly ids = new PairIndex();
  /** By what is accepted. */
  private readonly ends = new Map<number, number>();
  private largest = Number.POSITIVE_INFINITY;
  /** Numbers kept so far. */
  size = 0;

  /**
   * @param gates by part: a label of every word that may be its first.
   * @param needs by part: a label of a word that it can't do without; `UNKNOWN` for none.
   */
  constructor(
    private readonly parts: Parts,
    private readonly gates: Int32Array,
    private readonly needs: Int32Array,
  ) {}

  /** The state that reads the phrase that a part is and then accepts `accepted`. */
  first(part: number, accepted: number): number {
    let last = this.ends.get(accepted);
    if (last === undefined) {
      last = this.add(NOTHING, NOTHING, accepted, accepted & 1);
      this.ends.set(accepted, last);
    }
    return this.begin(part, last);
  }

  /** Builds everything that a phrase needs. @returns its first state. @throws PhraseTooLarge */
  buildAll(part: number): number {
    this.largest = this.size + LARGEST_PHRASE;
    const first = this.first(part, 0);
    const reached = new Set([first]);
    for (const state of reached) {
      // what was opened for a phrase before has all it needs
      if (!this.open(state)) continue;
      const end = this.field(state, END);
      for (let at = this.field(state, EDGES_AT); at < end; at += 2) reached.add(this.ways.items[at + 1] as number);
    }
    return first;
  }

  /** Finds the ways out of a state. @returns whether they were unknown. */
  open(state: number): boolean {
    if (this.field(state, EDGES_AT) !== UNKNOWN) return false;
    const { edges, jumps } = this.find(state);
    this.grow(edges.length + jumps.length);
    this.rows.items[state + EDGES_AT] = this.ways.length;
    for (const one of edges) this.ways.push(one);
    this.rows.items[state + JUMPS_AT] = this.ways.length;
    for (const one of jumps) this.ways.push(one);
    this.rows.items[state + END] = this.ways.length;
    return true;
  }

  /** Lets whoever walks count runs from the beginning again. */
  forgetRuns(): void {
    for (let state = 0; state < this.rows.length; state += FIELDS) {
      this.rows.items[state + REACHED] = 0;
      this.rows.items[state + READ] = 0;
    }
  }

  private find(state: number): Ways {
    const ways: Ways = { edges: [], jumps: [] };
    const part = this.field(state, PART);
    const next = this.field(state, NEXT);
    if (part === NOTHING) return ways;
    if (part >= FIRST_GAP && part < START) {
      ways.edges.push(ANY, part === FIRST_GAP ? next : this.begin(part - 1, next));
      this.goOn(next, ways);
    } else if (part >= START && part <= CLAUSE) {
      ways.jumps.push(part === START ? AT_START : part === CLAUSE ? AT_CLAUSE : AT_END, next);
    } else if (this.parts.sort(part) === EITHER) {
      for (const option of this.optionsOf(part)) this.enter(option, next, ways);
    } else if (this.parts.sort(part) === OPTIONAL) {
      this.enter(this.parts.at(part, 0), next, ways);
      this.goOn(next, ways);
    } else this.enter(part, next, ways);
    return ways;
  }

  /** Adds the way into a part and on to `next`: an edge where it is read in one step, else a jump. */
  private enter(part: number, next: number, ways: Ways): void {
    if (this.parts.sort(part) === SEQUENCE) {
      this.enter(this.parts.at(part, 0), this.begin(this.parts.at(part, 1), next), ways);
    } else if (this.parts.isStep(part)) ways.edges.push(part, next);
    else ways.jumps.push(0, this.begin(part, next));
  }

  private goOn(state: number, ways: Ways): void {
    const part = this.field(state, PART);
    if (part !== NOTHING && this.parts.isStep(part)) ways.edges.push(part, this.field(state, NEXT));
    else ways.jumps.push(0, state);
  }

  private field(state: number, field: number): number {
    return this.rows.items[state + field] as number;
  }

  /** The state that reads a part and goes on to `next`. */
  private begin(part: number, next: number): number {
    const known = this.ids.get(part, next);
    if (known >= 0) return known;
    this.grow(1);
    const state = this.add(part, next, NOTHING, this.field(next, EXCEPTIONAL));
    this.ids.set(part, next, state);
    return state;
  }

  private add(part: number, next: number, accepted: number, exceptional: number): number {
    const { rows } = this;
    const state = rows.length;
    rows.push(part);
    rows.push(next);
    rows.push(accepted);
    rows.push(exceptional);
    rows.push(this.gates[part] ?? ANY);
    rows.push(UNKNOWN);
    rows.push(UNKNOWN);
    rows.push(UNKNOWN);
    rows.push(part === NOTHING || this.parts.canBeEmpty(part) ? 1 : 0);
    rows.push(0);
    rows.push(0);
    const later = next === NOTHING ? UNKNOWN : this.field(next, NEEDED);
    rows.push(later === UNKNOWN ? (this.needs[part] ?? UNKNOWN) : later);
    return state;
  }

  /** Lists of lists become one state with one gate. */
  private optionsOf(id: number): readonly number[] {
    const { parts } = this;
    const own = parts.of(id);
    if (!own.some((option) => parts.sort(option) === EITHER)) return own;
    const met = new Set(own);
    for (const one of met) if (parts.sort(one) === EITHER) for (const option of parts.of(one)) met.add(option);
    this.grow(met.size);
    return [...met].filter((one) => parts.sort(one) !== EITHER);
  }

  private grow(by: number): void {
    this.size += by;
    if (this.size > this.largest) throw new PhraseTooLarge();
  }
}
