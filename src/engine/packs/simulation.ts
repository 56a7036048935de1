import type { Language } from '../model';
import type { Token } from '../text/analysis';
import type { Meter } from './automaton';
import { Openings } from './openings';
import { ANY, NUMBER } from './parts';
import type { Hit } from './select';
import {
  ACCEPTED,
  ANY_PLACE,
  EDGES_AT,
  EMPTY,
  END,
  EXCEPTIONAL,
  GATE,
  JUMPS_AT,
  NEEDED,
  REACHED,
  READ,
  States,
  UNKNOWN,
} from './states';
import { WordParts } from './word-parts';
import type { PhraseSet } from './written';

interface KnownWord {
  /** Parts that the word is or opens. */
  labels: readonly number[];
  /** Phrases that may begin with the word, by what they need. */
  beginnings: readonly Beginnings[];
}

/** Phrases that may begin with a word, and all need the same. */
interface Beginnings {
  /** A label of a word that they can't do without; `UNKNOWN` for none. */
  needed: number;
  phrases: number[];
  /** Guard and target in turn: what the word begins. Found when what they need first stands in its sentence. */
  ways: readonly number[] | null;
}

/** Runs are counted in 32 bits; a worker that lives for weeks begins anew in time. One sentence never takes the rest. */
const MOST_RUNS = 2 ** 30;

/** Words repeat, so most are known. Emptied when full. */
const KEPT = 20_000;

/** Follows all phrases of a language through its sentences. */
export class Simulation {
  private hits: Hit[] = [];
  private readonly words: WordParts;
  private readonly openings: Openings;
  private readonly states: States;
  /** By part that is a phrase: what is found by it. */
  private readonly accepted = new Map<number, number[]>();
  /** By form of a word, and by the parts that a word is. */
  private readonly known = new Map<string, KnownWord>();
  private readonly knownParts = new Map<string, KnownWord>();
  /** The word at which a label was last seen. */
  private readonly labelSeen: Int32Array;
  /** The last word of the sentence at which a label will be seen. */
  private readonly labelAhead: Int32Array;
  private word = 0;
  /** A run is one word read by all that began at one start. */
  private run = 0;
  /** States that are followed and where each began, earliest start first; and the same for the next word. */
  private live: number[] = [];
  private liveStarts: number[] = [];
  private next: number[] = [];
  private nextStarts: number[] = [];

  constructor(
    { parts, phrases }: PhraseSet,
    language: Language,
    private readonly meter: Meter = { steps: 0 },
  ) {
    this.words = new WordParts(parts, language);
    for (const { part, accepted } of phrases) {
      const own = this.accepted.get(part);
      if (own) own.push(accepted);
      else this.accepted.set(part, [accepted]);
    }
    this.openings = new Openings(parts, this.accepted.keys());
    this.states = new States(parts, this.openings.gates, this.openings.needs);
    this.labelSeen = new Int32Array(parts.count);
    this.labelAhead = new Int32Array(parts.count);
  }

  /**
   * What is found in the words of a sentence.
   * @param places what holds of the place before each word and after the last.
   */
  read(words: readonly Token[], places: readonly number[]): Hit[] {
    if (this.run > MOST_RUNS) this.forgetRuns();
    this.hits = [];
    this.live.length = 0;
    this.liveStarts.length = 0;
    const known = words.map((word) => this.know(word));
    known.forEach(({ labels }, index) => {
      for (let at = 0; at < labels.length; at++) this.labelAhead[labels[at] as number] = this.word + 1 + index;
    });
    known.forEach((word, index) => {
      this.step(word, index, places);
    });
    return this.hits;
  }

  private forgetRuns(): void {
    this.labelSeen.fill(0);
    this.labelAhead.fill(0);
    this.states.forgetRuns();
    this.word = 0;
    this.run = 0;
  }

  private know(word: Token): KnownWord {
    let known = this.known.get(word.form);
    if (!known) {
      const parts = [ANY, ...(word.kind === 'number' ? [NUMBER] : []), ...this.words.of(word)];
      if (this.known.size >= KEPT) this.forgetWords();
      known = this.alike(parts);
      this.known.set(word.form, known);
    }
    return known;
  }

  private forgetWords(): void {
    this.known.clear();
    this.knownParts.clear();
  }

  /** Words that are the same parts open the same: most words are in no phrase, and share what any word opens. */
  private alike(parts: readonly number[]): KnownWord {
    const key = parts.join();
    let known = this.knownParts.get(key);
    if (!known) {
      const { labels, phrases } = this.openings.of(parts);
      known = { labels, beginnings: this.byNeed(phrases) };
      this.knownParts.set(key, known);
    }
    return known;
  }

  private byNeed(phrases: readonly number[]): Beginnings[] {
    const groups = new Map<number, Beginnings>();
    for (const phrase of phrases) {
      const needed = this.openings.needs[phrase] as number;
      const group = groups.get(needed);
      if (group) group.phrases.push(phrase);
      else groups.set(needed, { needed, phrases: [phrase], ways: null });
    }
    return [...groups.values()];
  }

  /** What the word that is read begins. */
  private waysOf(phrases: readonly number[]): number[] {
    const ways: number[] = [];
    const met = new Set<number>();
    for (const phrase of phrases) {
      for (const accepted of this.accepted.get(phrase) ?? []) {
        this.begin(this.states.first(phrase, accepted), 0, ways, met);
      }
    }
    return ways;
  }

  /** Makes a word the one that is read. */
  private see(labels: readonly number[]): void {
    this.word++;
    for (let at = 0; at < labels.length; at++) this.labelSeen[labels[at] as number] = this.word;
  }

  /** Adds the ways that the word that is read takes from a state. */
  private begin(state: number, guard: number, ways: number[], met: Set<number>): void {
    const { labelSeen, word } = this;
    if (labelSeen[this.states.rows.items[state + GATE] as number] !== word) return;
    const at = state * ANY_PLACE + guard;
    if (met.has(at)) return;
    met.add(at);
    this.states.open(state);
    const rows = this.states.rows.items;
    const out = this.states.ways.items;
    const jumpsAt = rows[state + JUMPS_AT] as number;
    for (let edge = rows[state + EDGES_AT] as number; edge < jumpsAt; edge += 2) {
      if (labelSeen[out[edge] as number] === word) ways.push(guard, out[edge + 1] as number);
    }
    const end = rows[state + END] as number;
    for (let jump = jumpsAt; jump < end; jump += 2) {
      this.begin(out[jump + 1] as number, guard | (out[jump] as number), ways, met);
    }
  }

  private step({ labels, beginnings }: KnownWord, index: number, places: readonly number[]): void {
    const place = places[index] as number;
    const after = places[index + 1] as number;
    this.next.length = 0;
    this.nextStarts.length = 0;
    this.see(labels);
    this.follow(index, place, after);
    this.run++;
    for (let group = 0; group < beginnings.length; group++) {
      const one = beginnings[group] as Beginnings;
      if (one.needed !== UNKNOWN && (this.labelAhead[one.needed] as number) < this.word) continue;
      one.ways ??= this.waysOf(one.phrases);
      for (let at = 0; at < one.ways.length; at += 2) {
        this.meter.steps++;
        const guard = one.ways[at] as number;
        if ((guard & place) === guard) this.reach(one.ways[at + 1] as number, index, index, after);
      }
    }
    [this.live, this.next] = [this.next, this.live];
    [this.liveStarts, this.nextStarts] = [this.nextStarts, this.liveStarts];
  }

  /** Lets everything that began earlier read the word. */
  private follow(index: number, place: number, after: number): void {
    const { labelSeen, live, liveStarts, states, word } = this;
    let before = -1;
    for (let at = 0; at < live.length; at++) {
      const state = live[at] as number;
      if (labelSeen[states.rows.items[state + GATE] as number] !== word) continue;
      const start = liveStarts[at] as number;
      if (start !== before) this.run++;
      before = start;
      this.readFrom(state, start, index, place, after);
    }
  }

  /** Lets a state read the word, and those that it jumps to. Where jumps may lead over it, they were followed when it was reached. */
  private readFrom(state: number, start: number, index: number, place: number, after: number, jumped = false): void {
    const { labelSeen, word } = this;
    let rows = this.states.rows.items;
    if (rows[state + READ] === this.run || labelSeen[rows[state + GATE] as number] !== word) return;
    if (rows[state + EDGES_AT] === UNKNOWN) {
      this.states.open(state);
      rows = this.states.rows.items;
    }
    rows[state + READ] = this.run;
    const ways = this.states.ways.items;
    const jumpsAt = rows[state + JUMPS_AT] as number;
    for (let edge = rows[state + EDGES_AT] as number; edge < jumpsAt; edge += 2) {
      this.meter.steps++;
      if (labelSeen[ways[edge] as number] === word) this.reach(ways[edge + 1] as number, start, index, after);
    }
    if (rows[state + EMPTY] === 1 && !jumped) return;
    const end = rows[state + END] as number;
    for (let jump = jumpsAt; jump < end; jump += 2) {
      this.meter.steps++;
      const guard = ways[jump] as number;
      if ((guard & place) === guard) this.readFrom(ways[jump + 1] as number, start, index, place, after, true);
    }
  }

  /** @param place what holds of the place after the word that was read. */
  private reach(state: number, start: number, index: number, place: number): void {
    let rows = this.states.rows.items;
    const needed = rows[state + NEEDED] as number;
    if (needed !== UNKNOWN && (this.labelAhead[needed] as number) <= this.word) return;
    // of exceptions the one that began first is enough: it overlaps all that the others do
    const stamp = rows[state + EXCEPTIONAL] === 1 ? -this.word : this.run;
    if (rows[state + REACHED] === stamp) return;
    rows[state + REACHED] = stamp;
    const found = rows[state + ACCEPTED] as number;
    if (found >= 0) {
      this.hits.push({ accepted: found, first: start, last: index });
      return;
    }
    this.next.push(state);
    this.nextStarts.push(start);
    if (rows[state + EMPTY] !== 1) return;
    this.states.open(state);
    rows = this.states.rows.items;
    const ways = this.states.ways.items;
    const end = rows[state + END] as number;
    for (let jump = rows[state + JUMPS_AT] as number; jump < end; jump += 2) {
      this.meter.steps++;
      const guard = ways[jump] as number;
      if ((guard & place) === guard) this.reach(ways[jump + 1] as number, start, index, place);
    }
  }
}
