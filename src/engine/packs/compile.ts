import { LANGUAGES, type Language } from '../model';
import { isCyrillic } from '../text/letters';
import type { Entry, Knowledge } from './knowledge';
import type { Pack, PackEntry } from './pack';
import type { Phrase } from './phrase';
import { type Names, StateBuilder } from './states';
import { tablesOf } from './tables';

/**
 * Puts packs together: one automaton over all phrases, plain JSON. Packs come checked from `loadPack`; a later pack's
 * reason takes the place of an earlier one's.
 */
export function compile(packs: readonly Pack[]): Knowledge {
  const builder = new StateBuilder();
  const roots: Record<Language, number[]> = { en: [], ru: [], uk: [] };
  const entries: Entry[] = [];

  for (const pack of packs) {
    const add = (source: PackEntry, entry: Entry) => {
      const index = entries.push(entry) - 1;
      source.find.forEach((phrase) => {
        addPhrase(builder, roots, pack, phrase, entry, index * 2);
      });
      source.except.forEach((phrase) => {
        addPhrase(builder, roots, pack, phrase, entry, index * 2 + 1);
      });
    };
    for (const { id, language, rule, unless, why, ...source } of pack.findings) {
      const rewrites = source.rewrites.map(({ text, replaces }) => ({ text, replaces }));
      const entry: Entry = { sort: 'finding', id: `${pack.id}/${id}`, language, rule, unless, rewrites };
      add({ id, language, ...source }, why === undefined ? entry : { ...entry, why });
    }
    for (const source of pack.abuse) {
      const { id, language, kind, severity } = source;
      add(source, { sort: 'abuse', id: `${pack.id}/${id}`, language, kind, severity });
    }
    for (const source of pack.signals) {
      const { id, language, signal } = source;
      add(source, { sort: 'signal', id: `${pack.id}/${id}`, language, signal });
    }
  }

  return {
    automaton: tablesOf(builder, roots),
    entries,
    wordings: packs.flatMap((pack) => pack.wordings.map(({ file: _, line: __, ...wording }) => wording)),
    reasons: reasonsOf(packs),
  };
}

function addPhrase(
  builder: StateBuilder,
  roots: Record<Language, number[]>,
  names: Names,
  phrase: Phrase,
  entry: Entry,
  accepted: number,
): void {
  const state = builder.add(phrase, names, entry.language, accepted);
  const everywhere = entry.sort === 'abuse' && entry.language !== 'en' && !hasCyrillic(phrase, names);
  for (const language of everywhere ? LANGUAGES : [entry.language]) roots[language].push(state);
}

/** Abuse in Latin letters in a Cyrillic pack is transliterated: the sentence it stands in looks like English. */
function hasCyrillic(phrase: Phrase, names: Names): boolean {
  switch (phrase.sort) {
    case 'word':
    case 'beginning':
      return [...phrase.text].some((character) => isCyrillic(character.charCodeAt(0)));
    case 'list':
      return (names.words.get(phrase.name) ?? []).some((item) => hasCyrillic(item, names));
    case 'either':
      return phrase.options.some((option) => hasCyrillic(option, names));
    case 'optional':
      return hasCyrillic(phrase.inner, names);
    case 'sequence':
    case 'unordered':
      return phrase.parts.some((part) => hasCyrillic(part, names));
    default:
      return false;
  }
}

function reasonsOf(packs: readonly Pack[]): Knowledge['reasons'] {
  const reasons: Knowledge['reasons'] = { en: {}, ru: {}, uk: {} };
  for (const pack of packs) {
    const language = pack.languages[0];
    if (language) Object.assign(reasons[language], pack.reasons);
  }
  return reasons;
}
