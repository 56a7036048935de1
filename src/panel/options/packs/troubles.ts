import type { Language } from '@/engine/model';
import type { PackError, Path, Position } from '@/engine/packs/pack';
import { tellMistake } from '@/i18n/pack-mistakes/tell';
import type { PackStrings } from '@/i18n/packs/strings';
import type { PackDocument } from '@/pack-text/document';

/** Something to mend in a pack, with the field of the form that it belongs to. */
export interface Trouble extends Position {
  path: Path;
  /** What is wrong, and what to write instead. */
  message: string;
  remedy: string;
}

/** @param language that the mistakes are told in */
export function troublesOf(errors: readonly PackError[], pack: PackDocument, language: Language): Trouble[] {
  return errors.map((error) => {
    const { line, column } = error;
    return { path: pack.pathAt({ line, column }), line, column, ...tellMistake(error, language) };
  });
}

/** What the form calls the fields that troubles belong to, each once; what has none stands in the YAML. */
export function fieldsOf(troubles: readonly Trouble[], { editor, phrase }: PackStrings): string[] {
  const { name, id, version, author, licence, languages, neverFlag, yaml } = editor;
  const { find, language, rule, why, instead, flags, passes, except } = phrase;
  const about: Record<string, string> = { name, id, version, author, licence, languages, 'never-flag': neverFlag };
  const own: Record<string, string> = { find, language, rule, why, rewrites: instead, flags, passes, except };
  const called = ({ path: [section, , key] }: Trouble) =>
    section === 'findings' ? own[String(key)] : about[String(section)];
  return [...new Set(troubles.map((trouble) => called(trouble) ?? yaml))];
}

/** Those of a place in the pack and of everything inside it. */
export function within(troubles: readonly Trouble[], ...place: Path): Trouble[] {
  return troubles.filter(({ path }) => place.every((key, depth) => path[depth] === key));
}
