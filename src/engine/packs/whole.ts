import { LANGUAGES, type Language } from '../model';
import type { Texts } from '../redress/redress';
import { closest } from './closest';
import type { PackError } from './pack';
import type { Path, Source } from './source';

/** What reading any part of a pack needs to know of the pack as a whole. */
export class Whole {
  private readonly ids = new Map<string, string>();
  /** The pack's own variables, by name. */
  readonly variables = new Map<string, Texts>();

  constructor(
    readonly id: string,
    readonly languages: readonly Language[],
    readonly errors: PackError[],
  ) {}

  /** Takes an id for this pack, or tells that it is taken. */
  claim(source: Source, path: Path, id: string): void {
    const place = `${source.file}:${source.line(path)}`;
    const taken = this.ids.get(id);
    if (taken)
      this.errors.push(
        source.error([...path, 'id'], `"${id}" is taken (${taken})`, 'choose another id: people refer to it'),
      );
    else this.ids.set(id, place);
  }

  /** An id for what has none. */
  freeId(wanted: string): string {
    let id = wanted;
    for (let number = 2; this.ids.has(id); number++) id = `${wanted}-${number}`;
    return id;
  }

  languageOf(source: Source, path: Path, own: Language | undefined): Language {
    const [first = LANGUAGES[0], second] = this.languages;
    if (own !== undefined && !this.languages.includes(own)) {
      this.errors.push(
        source.error(
          [...path, 'language'],
          `the pack does not list "${own}" under languages`,
          'add it there, or correct it here',
        ),
      );
    } else if (own === undefined && second !== undefined) {
      this.errors.push(
        source.error(path, 'which language is this?', `the pack has several: add "language: ${first}" here`),
      );
    }
    return own ?? first;
  }

  /** A text with the pack's variables put in; tells of slots that nothing can fill. */
  filled(source: Source, path: Path, text: string, language: Language, slots: readonly string[]): string {
    return text.replace(/\{([^{}]*)\}/gu, (slot, name: string) => {
      if (slots.includes(name)) return slot;
      const value = this.variables.get(name);
      if (!value) this.errors.push(unknownSlot(source, path, slot, name, [...slots, ...this.variables.keys()]));
      else if (value[language] === undefined) {
        const remedy = `add one under variables: ${name}: { ${language}: "…" }`;
        this.errors.push(source.error(path, `the variable ${slot} has no text in "${language}"`, remedy));
      }
      return value?.[language] ?? slot;
    });
  }

  /** A text in the languages it is given in. @param same in every language of the pack: a name */
  texts(source: Source, path: Path, given: string | Texts, same = false): Texts {
    const { languages, errors } = this;
    if (typeof given !== 'string') {
      for (const language of Object.keys(given)) {
        if (languages.some((one) => one === language)) continue;
        const remedy = 'add it there, or leave this text out';
        errors.push(source.errorAtKey(path, language, `the pack does not list "${language}" under languages`, remedy));
      }
      return given;
    }
    if (languages.length > 1 && !same) {
      const remedy = `write one for each: { ${languages.map((language) => `${language}: "…"`).join(', ')} }`;
      errors.push(source.error(path, 'which language is this?', remedy));
    }
    return Object.fromEntries(languages.map((language) => [language, given]));
  }
}

function unknownSlot(source: Source, path: Path, slot: string, name: string, slots: readonly string[]): PackError {
  const meant = closest(name, slots);
  const possible = `possible: ${slots.map((one) => `{${one}}`).join(', ')}`;
  return source.error(path, `unknown slot ${slot}`, meant ? `did you mean {${meant}}?` : possible);
}

export function writtenAt(source: Source, path: Path): { file: string; line: number } {
  return { file: source.file, line: source.line(path) };
}
