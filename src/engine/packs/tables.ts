import type { Language } from '../model';
import { FIRST_CLASS, type StateBuilder } from './states';

/** The automaton as JSON: small to store, quick to load. Written by `compile`, read by `createMatcher`. */
export interface Tables {
  /**
   * State after state: number of edges, then label and target of each; number of jumps, then guard and target of each;
   * what is accepted, or -1. Targets are counted back from the state: small numbers pack well.
   */
  states: number[];
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
  const states: number[] = [];
  builder.states.forEach(({ edges, jumps, accepted }, id) => {
    const back = (value: number, index: number) => (index % 2 === 1 ? id - value : value);
    states.push(edges.length / 2, ...edges.map(back), jumps.length / 2, ...jumps.map(back), accepted);
  });
  const unique = (list: number[]) => [...new Set(list)];
  return {
    states,
    roots: { en: unique(roots.en), ru: unique(roots.ru), uk: unique(roots.uk) },
    stems: vocabulary(builder.classes, 's'),
    forms: vocabulary(builder.classes, 'f'),
    beginnings: vocabulary(builder.classes, 'p'),
  };
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
  jumps: Int32Array;
  jumpsAt: Int32Array;
  accepted: Int32Array;
  /** One more than the highest label. */
  labels: number;
}

export function readStates({ states }: Tables): StateArrays {
  const edges: number[] = [];
  const jumps: number[] = [];
  const accepted: number[] = [];
  const edgesAt = [0];
  const jumpsAt = [0];
  let labels = FIRST_CLASS;
  for (let at = 0; at < states.length; ) {
    const id = accepted.length;
    for (let left = states[at++] as number; left > 0; left--) {
      const label = states[at++] as number;
      labels = Math.max(labels, label + 1);
      edges.push(label, id - (states[at++] as number));
    }
    for (let left = states[at++] as number; left > 0; left--) {
      jumps.push(states[at++] as number, id - (states[at++] as number));
    }
    accepted.push(states[at++] as number);
    edgesAt.push(edges.length);
    jumpsAt.push(jumps.length);
  }
  const array = (list: number[]) => Int32Array.from(list);
  return {
    edges: array(edges),
    edgesAt: array(edgesAt),
    jumps: array(jumps),
    jumpsAt: array(jumpsAt),
    accepted: array(accepted),
    labels,
  };
}
