import { LANGUAGES, type Language, type RuleId } from '../model';
import { isCyrillic } from '../text/letters';
import { type Names, PhraseGraph } from './graph';
import { joinRedress } from './join-redress';
import { type Entry, type Knowledge, termsOf } from './knowledge';
import type { Pack, PackEntry } from './pack';
import type { Phrase } from './phrase';
import { withResponseTime } from './response-time';
import { type PhraseSet, writePhrases } from './written';

/** What is known before there is any pack. */
const NOTHING: Knowledge = {
  phrases: { en: [], ru: [], uk: [] },
  entries: [],
  wordings: [],
  contacts: [],
  reasons: { en: {}, ru: {}, uk: {} },
  redress: { rows: [], authority: {}, budget: {}, forms: [] },
  rules: {},
  entriesOff: [],
  responseTime: null,
};

/**
 * Puts packs together: the phrases of each language taken apart, plain JSON. Packs come checked from `loadPack`; a later pack's
 * reason takes the place of an earlier one's.
 * @param known what was compiled before: the packs come after it, and it stays as it is
 */
export function compile(packs: readonly Pack[], known: Knowledge = NOTHING): Knowledge {
  const collections: Record<Language, PhraseCollection> = {
    en: new PhraseCollection(),
    ru: new PhraseCollection(),
    uk: new PhraseCollection(),
  };
  const entries: Entry[] = [...known.entries];

  for (const pack of packs) {
    const add = (source: PackEntry, entry: Entry) => {
      const index = entries.push(entry) - 1;
      source.find.forEach((phrase) => {
        addPhrase(collections, pack, phrase, entry, index * 2);
      });
      source.except.forEach((phrase) => {
        addPhrase(collections, pack, phrase, entry, index * 2 + 1);
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
    if (pack.neverFlag.length > 0) {
      const language = pack.languages[0] ?? LANGUAGES[0];
      const index = entries.push({ sort: 'term', id: termsOf(pack.id), language }) - 1;
      // a name is a name in every language
      for (const one of LANGUAGES) {
        for (const { phrase } of pack.neverFlag) collections[one].add(phrase, pack, one, index * 2);
      }
    }
  }

  return withResponseTime({
    phrases: {
      en: [...known.phrases.en, ...written(collections.en)],
      ru: [...known.phrases.ru, ...written(collections.ru)],
      uk: [...known.phrases.uk, ...written(collections.uk)],
    },
    entries,
    wordings: [...known.wordings, ...packs.flatMap((pack) => pack.wordings.map(({ at: _, ...wording }) => wording))],
    contacts: [...known.contacts, ...packs.flatMap(({ contacts }) => contacts)],
    reasons: reasonsOf(packs, known.reasons),
    redress: joinRedress(packs, known.redress),
    rules: Object.assign({}, known.rules, ...packs.map(({ rules }) => rules)),
    entriesOff: entriesOffBy(packs, known.entriesOff),
    responseTime: packs.findLast(({ responseTime }) => responseTime)?.responseTime ?? known.responseTime,
  });
}

function written(collection: PhraseCollection): string[] {
  return collection.phrases.length > 0 ? [writePhrases(collection)] : [];
}

/** The phrases that are looked for in the sentences of one language. */
class PhraseCollection implements PhraseSet {
  readonly phrases: { part: number; accepted: number }[] = [];
  private readonly graph = new PhraseGraph();
  readonly parts = this.graph.parts;
  /** By part, as far as it was asked. */
  private readonly cyrillic: boolean[] = [];

  /** @returns the part that the phrase is. */
  add(phrase: Phrase, names: Names, language: Language, accepted: number): number {
    const part = this.graph.add(phrase, names, language);
    this.phrases.push({ part, accepted });
    return part;
  }

  /** Whether there is any Cyrillic letter in a part: it is made of parts with lower numbers. */
  hasCyrillic(part: number): boolean {
    for (let id = this.cyrillic.length; id <= part; id++) {
      const isOwn = [...this.parts.text(id)].some((character) => isCyrillic(character.charCodeAt(0)));
      this.cyrillic.push(isOwn || this.parts.of(id).some((inner) => this.cyrillic[inner]));
    }
    return this.cyrillic[part] ?? false;
  }
}

/** Abuse in Latin letters in a Cyrillic pack is transliterated: the sentence it stands in looks like English. */
function addPhrase(
  collections: Record<Language, PhraseCollection>,
  names: Names,
  phrase: Phrase,
  { sort, language }: Entry,
  accepted: number,
): void {
  const own = collections[language];
  const part = own.add(phrase, names, language, accepted);
  if (sort !== 'abuse' || language === 'en' || own.hasCyrillic(part)) return;
  for (const other of LANGUAGES) if (other !== language) collections[other].add(phrase, names, language, accepted);
}

/** Of several packs the later decides about an entry. */
function entriesOffBy(packs: readonly Pack[], known: readonly string[]): string[] {
  const off = new Set(known);
  for (const { entry, is } of packs.flatMap(({ entries }) => entries)) {
    if (is === 'off') off.add(entry);
    else off.delete(entry);
  }
  return [...off];
}

function reasonsOf(packs: readonly Pack[], { en, ru, uk }: Knowledge['reasons']): Knowledge['reasons'] {
  const reasons: Knowledge['reasons'] = { en: { ...en }, ru: { ...ru }, uk: { ...uk } };
  for (const pack of packs) {
    const language = pack.languages[0];
    if (!language) continue;
    for (const [rule, { at: _, ...reason }] of Object.entries(pack.reasons)) reasons[language][rule as RuleId] = reason;
  }
  return reasons;
}
