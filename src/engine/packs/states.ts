import type { Language } from '../model';
import { wordForm } from '../text/forms';
import { stemOf } from '../text/stems';
import type { Phrase } from './phrase';

/** Labels of edges that are no word classes. */
export const ANY = 0;
export const NUMBER = 1;
export const FIRST_CLASS = 2;

/** What a jump may ask of the place between two words. */
export const AT_START = 1;
export const AT_END = 2;
export const AT_CLAUSE = 4;
/** One more than all of them together. */
export const ANY_PLACE = 8;
const GUARDS = { start: AT_START, end: AT_END, clause: AT_CLAUSE } as const;

/** Words between the parts of `a & b`. */
const UNORDERED_GAP = 3;

export interface State {
  /** label, target in turn: taken by reading a word. */
  edges: number[];
  /** Where there are many edges, the class of all words that any of them reads; else `ANY`. */
  gate: number;
  /** guard, target in turn: taken without reading, where the guard holds. */
  jumps: number[];
  /** What is found when this state is reached; -1 for nothing. */
  accepted: number;
}

const NOTHING = -1;
/** From so many edges on a state has a gate. */
export const MANY_EDGES = 8;

/** Names that phrases of one pack refer to. */
export interface Names {
  words: ReadonlyMap<string, readonly Phrase[]>;
  endings: ReadonlyMap<string, readonly string[]>;
}

/** Thrown when one phrase would need more of the automaton than a phrase may take. */
export class PhraseTooLarge extends Error {}

/** What one phrase may add, in numbers kept: enough for lists of long phrases, too few to make a browser suffer. */
const LARGEST_PHRASE = 50_000;
/** And what it may take to build: lists of lists of lists can be long without anything new in them. */
const HARDEST_PHRASE = 200_000;

/**
 * Builds one automaton out of phrases. A phrase is built from its end to its beginning; there is no repetition in the
 * language, so there are no circles, and every edge leads to a state with a lower number. Equal states are one state:
 * phrases of an entry share their ends. Words that may stand for each other are one class: a list of single words is
 * one edge.
 */
export class StateBuilder {
  readonly states: State[] = [];
  /** Class number → its members: "s" + stem, "f" + form, "p" + beginning. */
  readonly classes: string[][] = [];
  private readonly stateIds = new Map<string, number>();
  private readonly classIds = new Map<string, number>();
  /** Numbers kept so far. */
  size = 0;
  private largest = 0;
  /** Parts of phrases looked at so far. */
  work = 0;
  private hardest = 0;

  /** First state of the phrase; from it the automaton reads the phrase and then accepts `accepted`. @throws PhraseTooLarge */
  add(phrase: Phrase, names: Names, language: Language, accepted: number): number {
    this.largest = this.size + LARGEST_PHRASE;
    this.hardest = this.work + HARDEST_PHRASE;
    return this.build(phrase, this.state([], [], accepted), names, language);
  }

  /** Whether the phrase that begins at `state` is found in no words at all. */
  acceptsNothing(state: number): boolean {
    const reached = new Set([state]);
    for (const id of reached) {
      const { accepted, jumps } = this.at(id);
      if (accepted !== NOTHING) return true;
      for (let at = 1; at < jumps.length; at += 2) reached.add(jumps[at] as number);
    }
    return false;
  }

  private at(state: number): State {
    return this.states[state] as State;
  }

  private state(edges: number[], jumps: number[], accepted = NOTHING): number {
    const key = `${edges.join()};${jumps.join()};${accepted}`;
    let id = this.stateIds.get(key);
    if (id === undefined) {
      this.size += 1 + edges.length + jumps.length;
      if (this.size > this.largest) throw new PhraseTooLarge();
      id = this.states.push({ edges, gate: this.gateOf(edges), jumps, accepted }) - 1;
      this.stateIds.set(key, id);
    }
    return id;
  }

  /** Most words begin nothing in a long list: one look tells. */
  private gateOf(edges: readonly number[]): number {
    const labels = edges.filter((_, index) => index % 2 === 0);
    if (labels.length < MANY_EDGES || labels.some((label) => label < FIRST_CLASS)) return ANY;
    return this.classOf(labels.flatMap((label) => this.classes[label - FIRST_CLASS] ?? []));
  }

  private edge(label: number, next: number): number {
    return this.state([label, next], []);
  }

  /** One state for several: those of up to `most` edges are taken in, others are jumped to and stay shared. */
  private union(states: readonly number[], most = 1): number {
    const distinct = [...new Set(states)];
    if (distinct.length === 1) return distinct[0] as number;
    const edges: number[] = [];
    const jumps: number[] = [];
    for (const id of distinct) {
      const state = this.at(id);
      const plain = state.jumps.length === 0 && state.accepted === NOTHING;
      if (plain && state.edges.length <= most * 2) edges.push(...state.edges);
      else jumps.push(0, id);
    }
    return this.state(edges, jumps);
  }

  private gap(most: number, next: number): number {
    let state = next;
    for (let words = 0; words < most; words++) state = this.union([next, this.edge(ANY, state)]);
    return state;
  }

  private build(phrase: Phrase, next: number, names: Names, language: Language): number {
    this.spend();
    switch (phrase.sort) {
      case 'word':
      case 'beginning':
        return this.edge(this.classOf(this.wordsOf(phrase, names, language) ?? []), next);
      case 'list':
        return this.either(names.words.get(phrase.name) ?? [], next, names, language);
      case 'either':
        return this.either(phrase.options, next, names, language);
      case 'optional':
        return this.union([this.build(phrase.inner, next, names, language), next]);
      case 'sequence':
        return phrase.parts.reduceRight((after, part) => this.build(part, after, names, language), next);
      case 'unordered':
        return this.unordered(phrase.parts, next, names, language);
      case 'gap':
        return this.gap(phrase.most, next);
      case 'edge':
        return this.state([], [GUARDS[phrase.edge], next]);
      case 'number':
        return this.edge(NUMBER, next);
      case 'any':
        return this.edge(ANY, next);
    }
  }

  private either(options: readonly Phrase[], next: number, names: Names, language: Language): number {
    const words: string[] = [];
    const states: number[] = [];
    for (const option of options) {
      const own = this.wordsOf(option, names, language);
      if (own) words.push(...own);
      else states.push(this.build(option, next, names, language));
    }
    if (words.length > 0) states.push(this.edge(this.classOf(words), next));
    // lists of lists become one state with one gate
    return this.union(states, Number.POSITIVE_INFINITY);
  }

  /** Each part once, in any order; built over sets of parts still to come. */
  private unordered(parts: readonly Phrase[], next: number, names: Names, language: Language): number {
    const built = new Map<number, number>([[0, next]]);
    for (let set = 1; set < 1 << parts.length; set++) {
      const starts: number[] = [];
      parts.forEach((part, index) => {
        const rest = set & ~(1 << index);
        if (rest === set) return;
        const after = built.get(rest) ?? next;
        starts.push(this.build(part, rest === 0 ? after : this.gap(UNORDERED_GAP, after), names, language));
      });
      built.set(set, this.union(starts));
    }
    return built.get((1 << parts.length) - 1) ?? next;
  }

  private classOf(members: readonly string[]): number {
    const own = [...new Set(members)].sort();
    const key = own.join(' ');
    let id = this.classIds.get(key);
    if (id === undefined) {
      id = this.classes.push(own) - 1 + FIRST_CLASS;
      this.classIds.set(key, id);
    }
    return id;
  }

  /** Members of the class that stands for a phrase of one word; null for any other phrase. */
  private wordsOf(phrase: Phrase, names: Names, language: Language): string[] | null {
    this.spend();
    switch (phrase.sort) {
      case 'word': {
        const form = wordForm(phrase.text);
        return [phrase.exact ? `f${form}` : `s${stemOf(form, language)}`];
      }
      case 'beginning': {
        const form = wordForm(phrase.text);
        if (phrase.endings === null) return [`p${form}`];
        return (names.endings.get(phrase.endings) ?? []).map((ending) => `f${wordForm(phrase.text + ending)}`);
      }
      case 'either':
        return this.allWords(phrase.options, names, language);
      case 'list':
        return this.allWords(names.words.get(phrase.name) ?? [], names, language);
      default:
        return null;
    }
  }

  private allWords(phrases: readonly Phrase[], names: Names, language: Language): string[] | null {
    const members: string[] = [];
    for (const phrase of phrases) {
      const own = this.wordsOf(phrase, names, language);
      if (!own) return null;
      for (const member of own) members.push(member);
    }
    return members;
  }

  private spend(): void {
    if (++this.work > this.hardest) throw new PhraseTooLarge();
  }
}
