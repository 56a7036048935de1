import type { Language } from '../model';
import { FIRST_CLASS, type StateBuilder } from './states';

/** The automaton as JSON: small to store, quick to load. Written by `compile`, read by `createMatcher`. */
export interface Tables {
  /** State after state: number of edges, then label, guard, target of each; number of accepts, then accepted, guard of each. */
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
  for (const { edges, accepts } of builder.states) {
    states.push(edges.length / 3, ...edges, accepts.length / 2, ...accepts);
  }
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
