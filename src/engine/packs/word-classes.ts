import type { Token } from '../text/analysis';
import { HIDDEN_LETTER } from '../text/disguise';
import type { Tables, Vocabulary } from './tables';

const NONE: readonly number[] = [];

/** Answers which classes of the automaton a word belongs to. */
export class WordClasses {
  private readonly stems: Map<string, readonly number[]>;
  private readonly forms: Map<string, readonly number[]>;
  private readonly beginnings: Map<string, readonly number[]>;
  private readonly lengths: number[];
  private hidden: HiddenWords | null = null;

  constructor(private readonly tables: Tables) {
    this.stems = mapOf(tables.stems);
    this.forms = mapOf(tables.forms);
    this.beginnings = mapOf(tables.beginnings);
    this.lengths = [...new Set([...this.beginnings.keys()].map((word) => word.length))].sort((a, b) => a - b);
  }

  of(token: Token): readonly number[] {
    return token.form.includes(HIDDEN_LETTER) ? this.ofHidden(token) : this.look(token);
  }

  private look({ form, stem }: Token): readonly number[] {
    const byStem = this.stems.get(stem) ?? NONE;
    const byForm = this.forms.get(form) ?? NONE;
    let classes = byStem.length === 0 ? byForm : byForm.length === 0 ? byStem : [...byStem, ...byForm];
    for (const length of this.lengths) {
      if (length > form.length) break;
      const byBeginning = this.beginnings.get(form.slice(0, length));
      if (byBeginning) classes = [...classes, ...byBeginning];
    }
    return classes.length < 2 ? classes : [...new Set(classes)];
  }

  private ofHidden(token: Token): readonly number[] {
    this.hidden ??= new HiddenWords(this.tables);
    return this.hidden.classesOf(token);
  }
}

function mapOf({ words, classes }: Vocabulary): Map<string, readonly number[]> {
  const map = new Map<string, readonly number[]>();
  if (words === '') return map;
  words.split(' ').forEach((word, index) => {
    map.set(word, classes[index] ?? NONE);
  });
  return map;
}

type Known = { word: string; classes: readonly number[] };

/** Looks up words like f**k. Two letters must show, or the guess would be too free. */
class HiddenWords {
  private readonly whole = new Map<string, Known[]>();
  private readonly stems = new Map<string, Known[]>();

  constructor(tables: Tables) {
    for (const [word, classes] of mapOf(tables.forms)) file(this.whole, word, classes);
    for (const [word, classes] of mapOf(tables.beginnings)) file(this.whole, word, classes);
    for (const [word, classes] of mapOf(tables.stems)) file(this.stems, word, classes);
  }

  classesOf({ form, stem }: Token): readonly number[] {
    const showing = [...form].filter((character) => character !== HIDDEN_LETTER).length;
    if (showing < 2 || form.startsWith(HIDDEN_LETTER)) return NONE;
    const found = new Set<number>();
    collect(this.whole, form, found);
    collect(this.stems, stem, found);
    return [...found];
  }
}

const drawer = (word: string): string => `${word[0]}${word.length}`;

function file(drawers: Map<string, Known[]>, word: string, classes: readonly number[]): void {
  const key = drawer(word);
  const own = drawers.get(key);
  if (own) own.push({ word, classes });
  else drawers.set(key, [{ word, classes }]);
}

function collect(drawers: Map<string, Known[]>, pattern: string, found: Set<number>): void {
  if (!pattern.includes(HIDDEN_LETTER)) return;
  for (const { word, classes } of drawers.get(drawer(pattern)) ?? []) {
    let fits = true;
    for (let at = 0; fits && at < word.length; at++) fits = pattern[at] === HIDDEN_LETTER || pattern[at] === word[at];
    if (fits) for (const one of classes) found.add(one);
  }
}
