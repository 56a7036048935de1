import { LANGUAGES, type Language } from '../model';
import type { Texts } from '../redress/redress';
import { closest } from './closest';
import { LIMITS } from './limits';
import { mistake } from './mistake';
import { otherLanguageOf } from './other-language';
import type { PackError, Path, Place } from './pack';
import type { Source } from './source';

/** What looks like a gap, and would go to the customer as it is. */
const BARE_BRACKETS = /\[(?![^[\]\n]*(?:…|\.\.\.)\])[^[\]\n]*\]/u;

/** What reading any part of a pack needs to know of the pack as a whole. */
export class Whole {
  private readonly ids = new Map<string, string>();
  /** The pack's own variables, by name. */
  readonly variables = new Map<string, Texts>();

  /** @param languages none where nobody says which: then none is wrong */
  constructor(
    readonly id: string,
    readonly languages: readonly Language[],
    readonly errors: PackError[],
  ) {}

  /** Takes an id for this pack, or tells that it is taken. */
  claim(source: Source, path: Path, id: string): void {
    const place = `${source.file}:${source.place(path).line}`;
    const taken = this.ids.get(id);
    if (taken) this.errors.push(source.error([...path, 'id'], 'id-taken', { id, place: taken }));
    else this.ids.set(id, place);
  }

  private isListed(language: string): boolean {
    return this.languages.length === 0 || this.languages.some((one) => one === language);
  }

  /** An id for what has none. */
  freeId(wanted: string): string {
    let id = wanted;
    for (let number = 2; this.ids.has(id); number++) id = `${wanted}-${number}`;
    return id;
  }

  languageOf(source: Source, path: Path, own: Language | undefined): Language {
    const [first = LANGUAGES[0], second] = this.languages;
    if (own !== undefined && !this.isListed(own)) {
      this.errors.push(source.error([...path, 'language'], 'language-unlisted', { language: own }));
    } else if (own === undefined && second !== undefined) {
      this.errors.push(source.error(path, 'language-of-entry', { first }));
    }
    return own ?? first;
  }

  /**
   * Tells of words that are surely in another language than they are meant to be, once that one is listed.
   * @returns whether it did
   */
  checkLanguage(source: Source, path: Path, text: string, language: Language): boolean {
    if (this.errors.length > LIMITS.mistakes || !this.languages.includes(language)) return false;
    const looks = otherLanguageOf(text, language);
    if (looks === null) return false;
    const code = this.languages.includes(looks) ? 'language-mistaken' : 'language-other';
    this.errors.push(source.error(path, code, { looks, language }));
    return true;
  }

  /** A text with the pack's variables put in; tells of slots that nothing can fill, and of a text that grows too long. */
  filled(source: Source, path: Path, text: string, language: Language, slots: readonly string[]): string {
    const most = LIMITS.textCharacters;
    let length = text.length;
    const filled = text.replace(/\{([^{}]*)\}/gu, (slot, name: string, column: number) => {
      if (slots.includes(name)) return slot;
      const value = this.variables.get(name);
      if (this.errors.length > LIMITS.mistakes) return slot;
      if (!value) this.errors.push(unknownSlot(source.place(path, column), name, [...slots, ...this.variables.keys()]));
      else if (value[language] === undefined && this.languages.length > 0) {
        this.errors.push(mistake(source.place(path, column), 'variable-language', { name, language }));
      }
      const words = value?.[language] ?? slot;
      length += words.length - slot.length;
      return length > most ? '' : words;
    });
    if (length > most) this.errors.push(source.error(path, 'too-long', { key: 'text', most }));
    this.checkGaps(source, path, text);
    const brace = /[{}]/u.exec(text.replace(/\{[^{}]*\}/gu, (slot) => '-'.repeat(slot.length)));
    if (brace) this.errors.push(mistake(source.place(path, brace.index), 'slot-brace', { found: brace[0] }));
    return filled;
  }

  /** Tells of a text in brackets that is no gap. */
  checkGaps(source: Source, path: Path, text: string): void {
    const bare = BARE_BRACKETS.exec(text);
    if (!bare) return;
    const told = { found: bare[0], example: bare[0].replace(/[\s.…]*\]$/u, '…]') };
    this.errors.push(mistake(source.place(path, bare.index), 'gap-no-dots', told));
  }

  /** A text in the languages it is given in. @param same in every language of the pack: a name */
  texts(source: Source, path: Path, given: string | Texts, same = false): Texts {
    const { languages, errors } = this;
    if (typeof given !== 'string') {
      for (const language of Object.keys(given)) {
        if (this.isListed(language)) continue;
        errors.push(source.errorAtKey(path, language, 'language-unlisted', { language }));
      }
      return given;
    }
    if (languages.length > 1 && !same) {
      const example = `{ ${languages.map((language) => `${language}: "…"`).join(', ')} }`;
      errors.push(source.error(path, 'language-of-text', { example }));
    }
    return Object.fromEntries(languages.map((language) => [language, given]));
  }
}

function unknownSlot(place: Place, slot: string, slots: readonly string[]): PackError {
  const meant = closest(slot, slots);
  if (meant) return mistake(place, 'slot-mistyped', { slot, meant });
  return mistake(place, 'slot-unknown', { slot, possible: slots.map((one) => `{${one}}`).join(', ') || '–' });
}
