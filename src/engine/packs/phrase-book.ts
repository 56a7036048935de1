import type { Language } from '../model';
import { closest } from './closest';
import { PhraseGraph } from './graph';
import { LIMITS } from './limits';
import { mistake } from './mistake';
import type { PackError } from './pack';
import { type Phrase, PhraseError, parsePhrase, type Reference } from './phrase';
import type { Path, Source } from './source';
import { PhraseTooLarge, States } from './states';

interface Use extends Reference {
  source: Source;
  path: Path;
}

/** The lists of a pack and the reading of its phrases, with every mistake told where it stands. */
export class PhraseBook {
  readonly words = new Map<string, Phrase[]>();
  readonly endings = new Map<string, string[]>();
  private readonly uses = new Map<string, Use[]>();
  private readonly graph = new PhraseGraph();
  private readonly scratch = new States(this.graph.parts, new Int32Array());
  private sound = true;

  constructor(private readonly errors: PackError[]) {}

  addLists(
    source: Source,
    words: Record<string, string[]>,
    endings: Record<string, string[]>,
    languages: readonly Language[],
  ): void {
    for (const [name, endingList] of Object.entries(endings)) {
      if (this.endings.has(name))
        this.errors.push(source.errorAtKey(['endings'], name, 'list-twice', { name, under: 'endings' }));
      this.endings.set(name, endingList);
    }
    for (const [name, items] of Object.entries(words)) {
      if (this.words.has(name))
        this.errors.push(source.errorAtKey(['words'], name, 'list-twice', { name, under: 'words' }));
      const uses: Use[] = [];
      const phrases = items.flatMap((item, index) => {
        const path = ['words', name, index];
        const parsed = this.parse(source, path, item);
        if (!parsed) return [];
        uses.push(...parsed.references.map((reference) => ({ ...reference, source, path })));
        return [parsed.phrase];
      });
      this.words.set(name, phrases);
      this.uses.set(name, uses);
    }
    this.sound = this.sound && languages.length > 0;
  }

  /** After all lists are there: every name that they use is defined, and none uses itself. */
  checkLists(): void {
    for (const uses of this.uses.values()) for (const use of uses) this.checkName(use);
    const state = new Map<string, 'open' | 'done'>();
    for (const name of this.words.keys()) this.checkCircle(name, [], state);
  }

  phrases(source: Source, path: Path, texts: readonly string[], language: Language): Phrase[] {
    return texts.flatMap((text, index) => {
      const parsed = this.parse(source, [...path, index], text);
      if (!parsed) return [];
      for (const reference of parsed.references) this.checkName({ ...reference, source, path: [...path, index] });
      this.checkSize(source, [...path, index], parsed.phrase, language);
      return [parsed.phrase];
    });
  }

  private parse(source: Source, path: Path, text: string): { phrase: Phrase; references: Reference[] } | null {
    try {
      return parsePhrase(text);
    } catch (error) {
      if (!(error instanceof PhraseError)) throw error;
      this.errors.push(error.at(source.place(path, error.column)));
      return null;
    }
  }

  private checkName({ source, path, to, name, column }: Use): void {
    const known: ReadonlyMap<string, unknown> = to === 'words' ? this.words : this.endings;
    if (known.has(name)) return;
    this.sound = false;
    const meant = closest(name, [...known.keys()]);
    const place = source.place(path, column);
    this.errors.push(
      meant
        ? mistake(place, 'list-mistyped', { name, under: to, meant })
        : mistake(place, 'list-unknown', { name, under: to }),
    );
  }

  private checkCircle(name: string, above: readonly string[], state: Map<string, 'open' | 'done'>): void {
    if (state.get(name) === 'done') return;
    state.set(name, 'open');
    for (const use of this.uses.get(name) ?? []) {
      if (use.to !== 'words' || !this.words.has(use.name)) continue;
      if (state.get(use.name) === 'open') {
        this.sound = false;
        const way = [...above, name, use.name].join(' → ');
        this.errors.push(mistake(use.source.place(use.path, use.column), 'list-in-itself', { name: use.name, way }));
      } else this.checkCircle(use.name, [...above, name], state);
    }
    state.set(name, 'done');
  }

  private checkSize(source: Source, path: Path, phrase: Phrase, language: Language): void {
    if (!this.sound) return;
    try {
      const part = this.graph.add(phrase, this, language);
      this.scratch.buildAll(part);
      if (this.isTooLarge()) throw new PhraseTooLarge();
      if (!this.graph.parts.canBeEmpty(part)) return;
      this.errors.push(source.error(path, 'phrase-finds-nothing'));
    } catch (error) {
      if (!(error instanceof PhraseTooLarge)) throw error;
      this.sound = !this.isTooLarge();
      this.errors.push(source.error(path, this.sound ? 'phrase-too-large' : 'pack-too-large'));
    }
  }

  private isTooLarge(): boolean {
    return this.scratch.size > LIMITS.automaton;
  }
}
