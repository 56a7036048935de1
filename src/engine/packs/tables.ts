import type { Language } from '../model';
import { FIRST_CLASS, MANY_EDGES, type State, type StateBuilder } from './states';

/** The automaton as JSON: small to store, quick to load. Written by `compile`, read by `createMatcher`. */
export interface Tables {
  /**
   * State after state: number of edges, the gate if they are many, then label and target of each; number of jumps, then guard and target of each;
   * what is accepted, or -1. Targets are counted back from the state: small numbers pack well.
   */
  states: number[];
  sizes: { states: number; edges: number; jumps: number };
  /** First states of the phrases of each language. */
  roots: Record<Language, number[]>;
  /** Which classes a word belongs to: by stem, by form, by how it begins. Keys are separated by spaces. */
  stems: Vocabulary;
  forms: Vocabulary;
  beginnings: Vocabulary;
}

export interface Vocabulary {
  words: string;
  classes: number[][];
}

export function tablesOf(builder: StateBuilder, roots: Record<Language, number[]>): Tables {
  const numbers = numbersOf(builder, [...roots.en, ...roots.ru, ...roots.uk]);
  const states: number[] = [];
  const sizes = { states: numbers.size, edges: 0, jumps: 0 };
  for (const [old, id] of numbers) {
    const { edges, gate, jumps, accepted } = builder.states[old] as State;
    sizes.edges += edges.length / 2;
    sizes.jumps += jumps.length / 2;
    const back = (value: number, index: number) => (index % 2 === 1 ? id - (numbers.get(value) as number) : value);
    const many = edges.length / 2 >= MANY_EDGES ? [gate] : [];
    states.push(edges.length / 2, ...many, ...edges.map(back), jumps.length / 2, ...jumps.map(back), accepted);
  }
  const first = (list: readonly number[]) => [...new Set(list)].map((old) => numbers.get(old) as number);
  return {
    states,
    sizes,
    roots: { en: first(roots.en), ru: first(roots.ru), uk: first(roots.uk) },
    stems: vocabulary(builder.classes, 's'),
    forms: vocabulary(builder.classes, 'f'),
    beginnings: vocabulary(builder.classes, 'p'),
  };
}

/** New numbers, in the old order, of the states that can be reached: some only helped to build others. */
function numbersOf(builder: StateBuilder, roots: readonly number[]): Map<number, number> {
  const reached = new Set(roots);
  for (const id of reached) {
    const { edges, jumps } = builder.states[id] as State;
    for (let at = 1; at < edges.length; at += 2) reached.add(edges[at] as number);
    for (let at = 1; at < jumps.length; at += 2) reached.add(jumps[at] as number);
  }
  const order = [...reached].sort((a, b) => a - b);
  return new Map(order.map((old, id) => [old, id]));
}

function vocabulary(classes: readonly string[][], sort: string): Vocabulary {
  const words = new Map<string, number[]>();
  classes.forEach((members, index) => {
    for (const member of members) {
      if (member[0] !== sort) continue;
      const word = member.slice(1);
      const own = words.get(word);
      if (own) own.push(index + FIRST_CLASS);
      else words.set(word, [index + FIRST_CLASS]);
    }
  });
  return { words: [...words.keys()].join(' '), classes: [...words.values()] };
}

/** The states of the tables in typed arrays: what belongs to state n lies from `…At[n]` up to `…At[n + 1]`. */
export interface StateArrays {
  edges: Int32Array;
  edgesAt: Int32Array;
  gates: Int32Array;
  jumps: Int32Array;
  jumpsAt: Int32Array;
  accepted: Int32Array;
  /** 1 for the states of phrases in an `except`. */
  exceptional: Uint8Array;
  /** One more than the highest label. */
  labels: number;
}

export function readStates({ states, sizes }: Tables): StateArrays {
  const edges = new Int32Array(sizes.edges * 2);
  const jumps = new Int32Array(sizes.jumps * 2);
  const accepted = new Int32Array(sizes.states);
  const gates = new Int32Array(sizes.states);
  const exceptional = new Uint8Array(sizes.states);
  const edgesAt = new Int32Array(sizes.states + 1);
  const jumpsAt = new Int32Array(sizes.states + 1);
  let labels = FIRST_CLASS;
  let edge = 0;
  let jump = 0;
  for (let at = 0, id = 0; at < states.length; id++) {
    const many = states[at++] as number;
    if (many >= MANY_EDGES) gates[id] = states[at++] as number;
    if ((gates[id] as number) >= labels) labels = (gates[id] as number) + 1;
    for (let left = many; left > 0; left--) {
      const label = states[at++] as number;
      if (label >= labels) labels = label + 1;
      edges[edge++] = label;
      edges[edge++] = id - (states[at++] as number);
    }
    for (let left = states[at++] as number; left > 0; left--) {
      jumps[jump++] = states[at++] as number;
      jumps[jump++] = id - (states[at++] as number);
    }
    accepted[id] = states[at++] as number;
    // a state leads to phrases of one sort, and every way out of it to a lower state that is known by now
    const beyond = edge > (edgesAt[id] as number) ? edges[edge - 1] : jumps[jump - 1];
    exceptional[id] =
      (accepted[id] as number) >= 0 ? (accepted[id] as number) & 1 : (exceptional[beyond ?? 0] as number);
    edgesAt[id + 1] = edge;
    jumpsAt[id + 1] = jump;
  }
  return { edges, edgesAt, gates, jumps, jumpsAt, accepted, exceptional, labels };
}
