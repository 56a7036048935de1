import type { Language } from '../model';
import { wordForm } from '../text/forms';
import { stemOf } from '../text/stems';
import {
  ANY,
  BEGINNING,
  CLAUSE,
  EITHER,
  END,
  ENDINGS,
  FIRST_GAP,
  FORM,
  NUMBER,
  OPTIONAL,
  Parts,
  SEQUENCE,
  START,
  STEM,
  WORDS,
} from './parts';
import type { Phrase } from './phrase';

/** Names that phrases of one pack refer to. */
export interface Names {
  words: ReadonlyMap<string, readonly Phrase[]>;
  endings: ReadonlyMap<string, readonly string[]>;
}

const PLACES = { start: START, end: END, clause: CLAUSE } as const;

/** Words between the parts of `a & b`. */
const UNORDERED_GAP = FIRST_GAP + 2;

/** Takes phrases apart. As a list is taken apart once, however often it is named, the work grows with what was written. */
export class PhraseGraph {
  readonly parts = new Parts();
  private readonly ids = new Map<string, number>();
  private readonly lists = new Map<Names, Map<string, number>>();

  /** The part that a phrase is. Its names are defined, and no list uses itself. */
  add(phrase: Phrase, names: Names, language: Language): number {
    switch (phrase.sort) {
      case 'word': {
        const form = wordForm(phrase.text);
        return phrase.exact ? this.word(FORM, form) : this.word(STEM, stemOf(form, language));
      }
      case 'beginning': {
        const form = wordForm(phrase.text);
        if (phrase.endings === null) return this.word(BEGINNING, form);
        return this.word(ENDINGS, form, names.endings.get(phrase.endings));
      }
      case 'list':
        return this.list(phrase.name, names, language);
      case 'either':
        return this.either(phrase.options, names, language);
      case 'optional':
        return this.part(OPTIONAL, [this.add(phrase.inner, names, language)]);
      case 'sequence':
        return this.sequence(phrase.parts.map((part) => this.add(part, names, language)));
      case 'unordered':
        return this.unordered(phrase.parts.map((part) => this.add(part, names, language)));
      case 'gap':
        return FIRST_GAP + phrase.most - 1;
      case 'edge':
        return PLACES[phrase.edge];
      case 'number':
        return NUMBER;
      case 'any':
        return ANY;
    }
  }

  private list(name: string, names: Names, language: Language): number {
    const lists = this.lists.get(names) ?? new Map<string, number>();
    this.lists.set(names, lists);
    const key = `${language} ${name}`;
    const id = lists.get(key) ?? this.either(names.words.get(name) ?? [], names, language);
    lists.set(key, id);
    return id;
  }

  /** Words that may stand for each other become one part: the automaton takes them in one step. */
  private either(options: readonly Phrase[], names: Names, language: Language): number {
    const parts = options.map((option) => this.add(option, names, language));
    const words = parts.filter((id) => this.parts.isWord(id));
    const others = parts.filter((id) => !this.parts.isWord(id));
    if (words.length > 0) others.push(this.oneOf(WORDS, words));
    return this.oneOf(EITHER, others);
  }

  private oneOf(sort: number, options: readonly number[]): number {
    const parts = [...new Set(options)].sort((a, b) => a - b);
    return parts.length === 1 ? (parts[0] as number) : this.part(sort, parts);
  }

  private sequence(parts: readonly number[]): number {
    return parts.reduceRight((rest, part) => this.part(SEQUENCE, [part, rest]));
  }

  /** Each part once, in any order: one of them, and after a gap the others in any order. */
  private unordered(parts: readonly number[]): number {
    if (parts.length === 1) return parts[0] as number;
    const orders = parts.map((part, index) => {
      const others = this.unordered(parts.filter((_, other) => other !== index));
      return this.sequence([part, UNORDERED_GAP, others]);
    });
    return this.oneOf(EITHER, orders);
  }

  private word(sort: number, text: string, endings: readonly string[] = []): number {
    return this.once(`${sort} ${text} ${endings.join()}`, () => this.parts.addWord(sort, text, endings));
  }

  private part(sort: number, parts: readonly number[]): number {
    return this.once(`${sort} ${parts.join()}`, () => this.parts.add(sort, parts));
  }

  private once(key: string, make: () => number): number {
    const id = this.ids.get(key) ?? make();
    this.ids.set(key, id);
    return id;
  }
}
