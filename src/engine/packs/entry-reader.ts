import type { Language } from '../model';
import { exampleOf } from './example';
import { LIMITS } from './limits';
import type { Pack, PackEntry, Path } from './pack';
import type { PhraseBook } from './phrase-book';
import type { Part } from './reader';
import type { Source } from './source';
import type { Whole } from './whole';

type Entries = Pick<Pack, 'findings' | 'abuse' | 'signals' | 'neverFlag'>;

/** Reads what a pack finds in texts. */
export function readEntries(parts: readonly Part[], book: PhraseBook, whole: Whole): Entries {
  const reader = new EntryReader(book, whole);
  const entries: Entries = { findings: [], abuse: [], signals: [], neverFlag: [] };
  for (const part of parts) {
    entries.findings.push(...reader.findings(part));
    entries.abuse.push(...reader.abuse(part));
    entries.signals.push(...reader.signals(part));
    entries.neverFlag.push(...reader.terms(part));
  }
  return entries;
}

type RawExample = string | { customer: string; draft: string };

class EntryReader {
  private phrases = 0;
  private examples = 0;

  constructor(
    private readonly book: PhraseBook,
    private readonly whole: Whole,
  ) {}

  findings({ source, data }: Part): Pack['findings'] {
    return (data.findings ?? []).map((finding, index) => {
      const { rule, unless = [], why } = finding;
      const entry = this.entry(source, ['findings', index], finding, finding.id);
      const rewrites = (finding.rewrites ?? []).map((given, at) => {
        const path = ['findings', index, 'rewrites', at];
        const rewrite = typeof given === 'string' ? { text: given, replaces: 'phrase' as const } : given;
        const textPath = typeof given === 'string' ? path : [...path, 'text'];
        const text = this.whole.filled(source, textPath, rewrite.text, entry.language, REWRITE_SLOTS);
        this.whole.checkLanguage(source, textPath, rewrite.text, entry.language);
        return { ...rewrite, text, at: source.place(path) };
      });
      return { ...entry, rule, unless, rewrites, ...(why === undefined ? {} : { why }) };
    });
  }

  abuse({ source, data }: Part): Pack['abuse'] {
    return (data.abuse ?? []).map((one, index) => ({
      ...this.entry(source, ['abuse', index], one, one.id),
      kind: one.kind,
      severity: one.severity,
    }));
  }

  signals({ source, data }: Part): Pack['signals'] {
    return (data.signals ?? []).map((one, index) => ({
      ...this.entry(source, ['signals', index], one, one.id ?? this.whole.freeId(one.signal)),
      signal: one.signal,
    }));
  }

  /** A name is a name in every language: how it is read is the same, how large it gets is told of the first. */
  terms({ source, data }: Part): Pack['neverFlag'] {
    const terms = data['never-flag'] ?? [];
    const path = ['never-flag'];
    const [language] = this.whole.languages;
    return language && this.isWithinLimit(source, path, terms.length)
      ? this.book.terms(source, path, terms, language)
      : [];
  }

  private entry(
    source: Source,
    path: Path,
    data: { language?: Language; find: string[]; except?: string[]; flags: RawExample[]; passes?: RawExample[] },
    id: string,
  ): PackEntry {
    this.whole.claim(source, path, id);
    const language = this.whole.languageOf(source, path, data.language);
    if (!this.isWithinLimit(source, path, data.find.length + (data.except?.length ?? 0))) {
      return { id, language, find: [], except: [], flags: [], passes: [] };
    }
    this.examples += data.flags.length + (data.passes?.length ?? 0);
    if (this.examples > LIMITS.allExamples) {
      const { allExamples: most } = LIMITS;
      this.whole.errors.push(source.error(path, 'too-many-examples', { most }));
    }
    const examples = (key: 'flags' | 'passes') =>
      (data[key] ?? []).map((example, index) => exampleOf(source, [...path, key, index], example, this.whole.errors));
    const entry = {
      id,
      language,
      find: this.book.phrases(source, [...path, 'find'], data.find, language),
      except: this.book.phrases(source, [...path, 'except'], data.except ?? [], language),
      flags: examples('flags'),
      passes: examples('passes'),
    };
    this.checkLanguage(source, path, data.find, entry);
    return entry;
  }

  /** Of an entry in another language the first words are told. */
  private checkLanguage(source: Source, path: Path, find: readonly string[], entry: PackEntry): void {
    const texts = { find, flags: entry.flags.map(({ text }) => text), passes: entry.passes.map(({ text }) => text) };
    for (const [key, written] of Object.entries(texts)) {
      for (const [index, text] of written.entries())
        if (this.whole.checkLanguage(source, [...path, key, index], text, entry.language)) return;
    }
  }

  private isWithinLimit(source: Source, path: Path, phrases: number): boolean {
    const before = this.phrases;
    this.phrases += phrases;
    if (this.phrases <= LIMITS.phrases) return true;
    if (before <= LIMITS.phrases)
      this.whole.errors.push(source.error(path, 'too-many-phrases', { most: LIMITS.phrases }));
    return false;
  }
}

/** What a rewrite may speak of, beside the pack's variables. */
const REWRITE_SLOTS = ['name', 'problem', 'agent', 'response-time'];
