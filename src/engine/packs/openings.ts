import { Numbers } from './numbers';
import { ANY, EITHER, FIRST_GAP, FIRST_OWN, NUMBER, type Parts, SEQUENCE, START, WORDS } from './parts';
import { UNKNOWN } from './states';

/** From so many ways into a part on, one look at its gate tells a word that none of them is for it. */
const MANY_WAYS = 8;

/** What a word opens. */
export interface Opened {
  /** Parts that the automaton asks for: those that the word is, and the gates that it opens. */
  labels: number[];
  /** Phrases that may begin with the word. */
  phrases: number[];
}

/** Answers which parts may begin with a word, by going up from the word to what it stands at the beginning of. */
export class Openings {
  /** By part: a label of every word that may be its first; `ANY` where that would not be worth asking. */
  readonly gates: Int32Array;
  /** By part: a label of a word that it can't do without, the last of them; `UNKNOWN` for none. */
  readonly needs: Int32Array;
  /** By part: 1 where the automaton asks whether a word is it, or opens it. */
  private readonly isLabel: Uint8Array;
  /** By part: 1 for a phrase. */
  private readonly isPhrase: Uint8Array;
  /** By part: 1 more than the place in `above` of the last part that it stands at the beginning of. */
  private readonly lastAbove: Int32Array;
  /** A part, and 1 more than the place of the one before it, in turn. */
  private readonly above = new Numbers();
  private readonly seen: Int32Array;
  private run = 0;

  constructor(parts: Parts, phrases: Iterable<number>) {
    this.gates = new Int32Array(parts.count).fill(ANY);
    this.needs = new Int32Array(parts.count).fill(UNKNOWN);
    this.needs[NUMBER] = NUMBER;
    this.isLabel = new Uint8Array(parts.count);
    this.isPhrase = new Uint8Array(parts.count);
    this.lastAbove = new Int32Array(parts.count);
    this.seen = new Int32Array(parts.count);
    this.isLabel[ANY] = 1;
    this.isLabel[NUMBER] = 1;
    for (const id of phrases) {
      this.isPhrase[id] = 1;
      if (parts.isWord(id)) this.isLabel[id] = 1;
    }
    this.findGatesAndNeeds(parts);
    // from what is large to what it is made of: nobody needs to go up where nothing is asked for any more
    for (let id = parts.count - 1; id >= FIRST_OWN; id--) {
      const sort = parts.sort(id);
      const size = parts.size(id);
      const needed = this.isAsked(id) || this.lastAbove[id] !== 0;
      for (let index = 0; index < size; index++) {
        const inner = parts.at(id, index);
        if (sort !== WORDS && parts.isWord(inner)) this.isLabel[inner] = 1;
        if (!needed || (sort === SEQUENCE && index === 1 && !parts.canBeEmpty(parts.at(id, 0)))) continue;
        this.addAbove(inner, id);
      }
    }
    for (let gap = FIRST_GAP; gap < START; gap++) this.addAbove(ANY, gap);
  }

  private findGatesAndNeeds(parts: Parts): void {
    const ways = new Float64Array(parts.count).fill(1);
    for (let id = FIRST_OWN; id < parts.count; id++) {
      const sort = parts.sort(id);
      if (sort === SEQUENCE) {
        this.gates[id] = this.gates[parts.at(id, 0)] as number;
        const later = this.needs[parts.at(id, 1)] as number;
        this.needs[id] = later === UNKNOWN ? (this.needs[parts.at(id, 0)] as number) : later;
      } else if (parts.isWord(id)) {
        this.gates[id] = id;
        this.needs[id] = id;
      } else if (sort === EITHER) {
        let sum = 0;
        for (let index = 0; index < parts.size(id); index++) sum += ways[parts.at(id, index)] as number;
        ways[id] = sum;
        if (sum < MANY_WAYS || parts.canBeEmpty(id)) continue;
        this.gates[id] = id;
        this.needs[id] = id;
        this.isLabel[id] = 1;
      }
    }
  }

  private isAsked(id: number): boolean {
    return this.isLabel[id] === 1 || this.isPhrase[id] === 1;
  }

  private addAbove(id: number, above: number): void {
    this.above.push(above);
    this.above.push(this.lastAbove[id] as number);
    this.lastAbove[id] = this.above.length - 1;
  }

  /** @param words parts that a word is. */
  of(words: readonly number[]): Opened {
    this.run++;
    const { above, lastAbove, run, seen } = this;
    const opened: Opened = { labels: [], phrases: [] };
    const reached: number[] = [];
    for (const id of words) {
      if (seen[id] !== run) reached.push(id);
      seen[id] = run;
    }
    for (let at = 0; at < reached.length; at++) {
      const id = reached[at] as number;
      if (this.isLabel[id] === 1) opened.labels.push(id);
      if (this.isPhrase[id] === 1) opened.phrases.push(id);
      for (let place = lastAbove[id] as number; place > 0; place = above.items[place] as number) {
        const higher = above.items[place - 1] as number;
        if (seen[higher] !== run) reached.push(higher);
        seen[higher] = run;
      }
    }
    return opened;
  }
}
