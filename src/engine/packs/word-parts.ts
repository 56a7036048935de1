import type { Language } from '../model';
import type { Token } from '../text/analysis';
import { HIDDEN_LETTER } from '../text/disguise';
import { euphonicTwins } from '../text/euphony';
import { stemOf } from '../text/stems';
import { BEGINNING, ENDINGS, FIRST_OWN, FORM, type Parts, STEM, WORDS } from './parts';

const NONE: readonly number[] = [];

/** Answers which parts of phrases a word is, whatever lists these stand in. */
export class WordParts {
  private readonly end: number;
  private hidden: HiddenWords | null = null;

  /** @param parts as `readPhrases` gives them: words first, in the order of the alphabet. */
  constructor(
    private readonly parts: Parts,
    private readonly language: Language,
  ) {
    let end = FIRST_OWN;
    while (end < parts.count && parts.isWord(end) && parts.sort(end) !== WORDS) end++;
    this.end = end;
  }

  of(token: Token): readonly number[] {
    if (token.form.includes(HIDDEN_LETTER)) return this.ofHidden(token);
    const found = this.look(token.form, token.stem);
    for (const twin of euphonicTwins(token.form, this.language)) {
      for (const id of this.look(twin, stemOf(twin, this.language))) if (!found.includes(id)) found.push(id);
    }
    return found;
  }

  private look(form: string, stem: string): number[] {
    const { parts } = this;
    const found: number[] = [];
    this.each(stem, (id) => {
      if (parts.sort(id) === STEM) found.push(id);
    });
    for (let length = 1; length <= form.length; length++) {
      this.each(form.slice(0, length), (id) => {
        const sort = parts.sort(id);
        const fits =
          sort === BEGINNING ||
          (sort === FORM && length === form.length) ||
          (sort === ENDINGS && parts.endings(id).includes(form.slice(length)));
        if (fits) found.push(id);
      });
    }
    return found;
  }

  private each(text: string, take: (id: number) => void): void {
    let low = FIRST_OWN;
    let high = this.end;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.parts.text(middle) < text) low = middle + 1;
      else high = middle;
    }
    for (let id = low; id < this.end && this.parts.text(id) === text; id++) take(id);
  }

  private ofHidden(token: Token): readonly number[] {
    this.hidden ??= new HiddenWords(this.parts, this.end);
    return this.hidden.of(token);
  }
}

interface Known {
  word: string;
  id: number;
}

/** Looks up words like f**k. Two letters must show, or the guess would be too free. */
class HiddenWords {
  private readonly whole = new Map<string, Known[]>();
  private readonly stems = new Map<string, Known[]>();

  constructor(parts: Parts, end: number) {
    for (let id = FIRST_OWN; id < end; id++) {
      const text = parts.text(id);
      const sort = parts.sort(id);
      if (sort === STEM) file(this.stems, { word: text, id });
      else if (sort !== ENDINGS) file(this.whole, { word: text, id });
      else for (const ending of parts.endings(id)) file(this.whole, { word: text + ending, id });
    }
  }

  of({ form, stem }: Token): readonly number[] {
    const showing = [...form].filter((character) => character !== HIDDEN_LETTER).length;
    if (showing < 2 || form.startsWith(HIDDEN_LETTER)) return NONE;
    const found = new Set<number>();
    collect(this.whole, form, found);
    collect(this.stems, stem, found);
    return [...found];
  }
}

const drawer = (word: string): string => `${word[0]}${word.length}`;

function file(drawers: Map<string, Known[]>, known: Known): void {
  const key = drawer(known.word);
  const own = drawers.get(key);
  if (own) own.push(known);
  else drawers.set(key, [known]);
}

function collect(drawers: Map<string, Known[]>, pattern: string, found: Set<number>): void {
  if (!pattern.includes(HIDDEN_LETTER)) return;
  for (const { word, id } of drawers.get(drawer(pattern)) ?? []) {
    let fits = true;
    for (let at = 0; fits && at < word.length; at++) fits = pattern[at] === HIDDEN_LETTER || pattern[at] === word[at];
    if (fits) found.add(id);
  }
}
