import { readEntries } from './entry-reader';
import { readMetadata } from './metadata-reader';
import type { Pack, PackError } from './pack';
import { PhraseBook } from './phrase-book';
import { readRedress } from './redress-reader';
import type { PackFile } from './schema';
import type { Source } from './source';
import { readEntrySwitches, readRules } from './switch-reader';
import { Whole } from './whole';
import { readContacts, readReasons, readResponseTime, readVariables, readWordings } from './wording-reader';

/** One file of a pack whose shape is right. */
export interface Part {
  source: Source;
  data: PackFile;
}

/**
 * Makes a pack of its files and checks what their shapes can't say: names, ids, languages, phrases, examples. Mistakes
 * join `errors`; null when nobody says all of what pack this is.
 */
export function readPack(parts: readonly Part[], errors: PackError[]): Pack | null {
  const metadata = readMetadata(parts, errors);
  const languages = parts.find(({ data }) => data.languages)?.data.languages ?? [];
  const whole = new Whole(metadata?.id ?? '', languages, errors);
  const book = new PhraseBook(errors);
  for (const { source, data } of parts) {
    book.addLists(source, data.words ?? {}, data.endings ?? {}, languages);
  }
  book.checkLists();
  readVariables(parts, whole);
  const contents = {
    words: book.words,
    endings: book.endings,
    ...readEntries(parts, book, whole),
    variables: Object.fromEntries(whole.variables),
    wordings: readWordings(parts, whole),
    contacts: readContacts(parts, whole),
    reasons: readReasons(parts, whole),
    responseTime: readResponseTime(parts, whole),
    redress: readRedress(parts, whole),
    rules: readRules(parts, whole),
    entries: readEntrySwitches(parts, whole),
  };
  return metadata && { ...metadata, ...contents };
}
