import type { Language } from '../model';
import { PhraseGraph } from './graph';
import { LIMITS } from './limits';
import { mistake } from './mistake';
import { hasOwnWord, type PhraseUse } from './own-word';
import type { PackError, PackTerm, Path } from './pack';
import { type Phrase, PhraseError, parsePhrase, type Reference } from './phrase';
import { noList } from './phrase-mistakes';
import type { Source } from './source';
import { PhraseTooLarge, States } from './states';
import { waitingAfter } from './waiting';

/** Depths of lists that have none yet, or none that counts. */
const OPEN = -1;
const TOO_DEEP = LIMITS.listDepth;

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
  private readonly scratch = new States(this.graph.parts, new Int32Array(), new Int32Array());
  /** What keeps phrases open at a word, all together. */
  private waiting = 0;
  private sound = true;
  /** Whether lists say a word, as far as that was asked. */
  private readonly said: Record<PhraseUse, Map<string, boolean>> = { term: new Map(), phrase: new Map() };

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
    const depths = new Map<string, number>();
    for (const name of this.words.keys()) this.checkDepth(name, [], depths);
  }

  phrases(source: Source, path: Path, texts: readonly string[], language: Language): Phrase[] {
    return texts.flatMap((text, index) => this.phrase(source, [...path, index], text, language, 'phrase') ?? []);
  }

  /** Phrases in which nothing is flagged. */
  terms(source: Source, path: Path, texts: readonly string[], language: Language): PackTerm[] {
    return texts.flatMap((written, index) => {
      const phrase = this.phrase(source, [...path, index], written, language, 'term');
      return phrase ? [{ written, phrase }] : [];
    });
  }

  private phrase(source: Source, path: Path, text: string, language: Language, use: PhraseUse): Phrase | null {
    const parsed = this.parse(source, path, text);
    if (!parsed) return null;
    const before = this.errors.length;
    for (const reference of parsed.references) this.checkName({ ...reference, source, path });
    this.checkSize(source, path, parsed.phrase, language);
    if (before === this.errors.length) this.checkWord(source, path, text, parsed.phrase, use);
    return parsed.phrase;
  }

  private checkWord(source: Source, path: Path, text: string, phrase: Phrase, use: PhraseUse): void {
    if (this.errors.length > LIMITS.mistakes || hasOwnWord(phrase, use, this.words, this.said[use])) return;
    this.errors.push(
      use === 'term'
        ? source.error(path, 'term-no-word', { term: text })
        : source.error(path, 'phrase-any-word', { phrase: text }),
    );
  }

  private parse(source: Source, path: Path, text: string): { phrase: Phrase; references: Reference[] } | null {
    try {
      return parsePhrase(text);
    } catch (error) {
      if (!(error instanceof PhraseError)) throw error;
      if (this.errors.length > LIMITS.mistakes) return null;
      this.errors.push(error.at(source.place(path, error.column)));
      return null;
    }
  }

  private checkName(use: Use): void {
    if (this[use.to].has(use.name)) return;
    this.sound = false;
    if (this.errors.length > LIMITS.mistakes) return;
    this.errors.push(noList(use.source.place(use.path, use.column), use, this));
  }

  /**
   * How many lists deep a list is; one that uses itself has no depth, and is told.
   * @param above the lists that lead to it
   * @param depths of those that are known; `OPEN` of those above
   */
  private checkDepth(name: string, above: readonly string[], depths: Map<string, number>): number {
    const known = depths.get(name);
    if (known !== undefined) return known;
    depths.set(name, OPEN);
    let deepest = 0;
    for (const use of this.uses.get(name) ?? []) {
      if (use.to !== 'words' || !this.words.has(use.name)) continue;
      const place = () => use.source.place(use.path, use.column);
      const inner = above.length < LIMITS.listDepth ? this.checkDepth(use.name, [...above, name], depths) : TOO_DEEP;
      deepest = Math.max(deepest, inner);
      if (inner !== OPEN && inner < LIMITS.listDepth) continue;
      // told once: what uses a list that is too deep is as deep
      if (inner === OPEN) {
        const way = [...above, name, use.name].join(' → ');
        this.errors.push(mistake(place(), 'list-in-itself', { name: use.name, way }));
      } else if (this.sound) this.errors.push(mistake(place(), 'lists-too-deep', { most: LIMITS.listDepth }));
      this.sound = false;
    }
    depths.set(name, deepest + 1);
    return deepest + 1;
  }

  private checkSize(source: Source, path: Path, phrase: Phrase, language: Language): void {
    if (!this.sound) return;
    try {
      const part = this.graph.add(phrase, this, language);
      const first = this.scratch.buildAll(part);
      if (this.isTooLarge()) throw new PhraseTooLarge();
      this.waiting += waitingAfter(this.scratch, first);
      if (this.waiting > LIMITS.waiting) {
        this.sound = false;
        this.errors.push(source.error(path, 'too-much-waiting'));
      }
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
