import { LANGUAGES, type Language, type RuleId } from '../model';
import { SLOTS as WORDING_SLOTS } from '../wording/slots';
import { closest } from './closest';
import { exampleOf } from './example';
import type { Pack, PackAbuse, PackEntry, PackError, PackFinding, PackSignal } from './pack';
import { PhraseBook } from './phrase-book';
import { readRedress } from './redress-reader';
import { METADATA, type PackFile } from './schema';
import type { Path, Source } from './source';

/** One file of a pack whose shape is right. */
export interface Part {
  source: Source;
  data: PackFile;
}

const MOST_PHRASES = 20_000;

/** Makes a pack of its files and checks what their shapes can't say: names, ids, languages, phrases, examples. */
export class PackReader {
  private readonly book: PhraseBook;
  private readonly ids = new Map<string, string>();
  private languages: Language[] = [];
  private phrases = 0;

  constructor(
    private readonly parts: readonly Part[],
    private readonly errors: PackError[],
  ) {
    this.book = new PhraseBook(errors);
  }

  /** Null when nobody says what pack this is; other mistakes only join `errors`. */
  pack(): Pack | null {
    const metadata = this.metadata();
    if (!metadata) return null;
    this.languages = metadata.languages;
    for (const { source, data } of this.parts) {
      this.book.addLists(source, data.words ?? {}, data.endings ?? {}, metadata.languages);
    }
    this.book.checkLists();
    const findings: PackFinding[] = [];
    const abuse: PackAbuse[] = [];
    const signals: PackSignal[] = [];
    for (const { source, data } of this.parts) {
      data.findings?.forEach((finding, index) => {
        const { rule, unless = [], why } = finding;
        const rewrites = (finding.rewrites ?? []).map((given, at) => {
          const path = ['findings', index, 'rewrites', at];
          const rewrite = typeof given === 'string' ? { text: given, replaces: 'phrase' as const } : given;
          this.checkSlots(source, typeof given === 'string' ? path : [...path, 'text'], rewrite.text);
          return { ...rewrite, ...writtenAt(source, path) };
        });
        const entry = { ...this.entry(source, ['findings', index], finding, finding.id), rule, unless, rewrites };
        findings.push(why === undefined ? entry : { ...entry, why });
      });
      data.abuse?.forEach((one, index) => {
        abuse.push({ ...this.entry(source, ['abuse', index], one, one.id), kind: one.kind, severity: one.severity });
      });
      data.signals?.forEach((one, index) => {
        const id = one.id ?? this.freeId(one.signal);
        signals.push({ ...this.entry(source, ['signals', index], one, id), signal: one.signal });
      });
    }
    return {
      ...metadata,
      words: this.book.words,
      endings: this.book.endings,
      findings,
      abuse,
      signals,
      wordings: this.wordings(metadata.id),
      contacts: this.contacts(metadata.id),
      reasons: this.reasons(),
      redress: readRedress(this.parts, {
        id: metadata.id,
        languages: metadata.languages,
        errors: this.errors,
        claim: this.claim.bind(this),
        languageOf: this.languageOf.bind(this),
        checkSlots: this.checkSlots.bind(this),
      }),
    };
  }

  private metadata(): Pick<Pack, 'id' | 'name' | 'version' | 'licence' | 'languages'> | null {
    const [part, other] = this.parts.filter(({ data }) => METADATA.some((key) => data[key] !== undefined));
    const first = this.parts[0];
    if (!part || !first) {
      const remedy = 'begin one file with format: 1, id, name, version, languages and licence';
      if (first) this.errors.push(first.source.error([], 'no file says what pack this is', remedy));
      return null;
    }
    if (other) {
      const key = METADATA.find((name) => other.data[name] !== undefined) ?? 'format';
      this.errors.push(
        other.source.errorAtKey(
          [],
          key,
          `"${key}" stands in two files`,
          `only ${part.source.file} may say what pack this is`,
        ),
      );
    }
    const { format, id, name, version, languages, licence } = part.data;
    if (format && id && name && version && languages && licence) return { id, name, version, languages, licence };
    for (const key of METADATA) {
      if (part.data[key] === undefined)
        this.errors.push(part.source.error([], `"${key}" is missing`, `add ${EXAMPLES[key]}`));
    }
    return null;
  }

  private entry(
    source: Source,
    path: Path,
    data: { language?: Language; find: string[]; except?: string[]; flags: RawExample[]; passes?: RawExample[] },
    id: string,
  ): PackEntry {
    this.claim(source, path, id);
    const language = this.languageOf(source, path, data.language);
    this.phrases += data.find.length + (data.except?.length ?? 0);
    if (this.phrases > MOST_PHRASES) {
      this.errors.push(source.error(path, `more than ${MOST_PHRASES} phrases`, 'make two packs of it'));
      return { id, language, find: [], except: [], flags: [], passes: [] };
    }
    return {
      id,
      language,
      find: this.book.phrases(source, [...path, 'find'], data.find, language),
      except: this.book.phrases(source, [...path, 'except'], data.except ?? [], language),
      flags: data.flags.map((example, index) => exampleOf(source, [...path, 'flags', index], example, this.errors)),
      passes: (data.passes ?? []).map((example, index) =>
        exampleOf(source, [...path, 'passes', index], example, this.errors),
      ),
    };
  }

  private claim(source: Source, path: Path, id: string): void {
    const place = `${source.file}:${source.line(path)}`;
    const taken = this.ids.get(id);
    if (taken)
      this.errors.push(
        source.error([...path, 'id'], `"${id}" is taken (${taken})`, 'choose another id: people refer to it'),
      );
    else this.ids.set(id, place);
  }

  private freeId(signal: string): string {
    let id = signal;
    for (let number = 2; this.ids.has(id); number++) id = `${signal}-${number}`;
    return id;
  }

  private languageOf(source: Source, path: Path, own: Language | undefined): Language {
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

  private wordings(packId: string): Pack['wordings'] {
    return this.parts.flatMap(({ source, data }) =>
      (data.wordings ?? []).map((wording, index) => {
        const path = ['wordings', index];
        this.claim(source, path, wording.id);
        this.checkSlots(source, [...path, 'text'], wording.text, WORDING_SLOTS);
        if (wording.part === 'boundary.signature' && !wording.text.includes('{agent}')) {
          const remedy = 'write {agent} where the name stands: without a name the part is left out';
          this.errors.push(source.error([...path, 'text'], 'a signature of nobody', remedy));
        }
        const language = this.languageOf(source, path, wording.language);
        return { ...wording, id: `${packId}/${wording.id}`, language, ...writtenAt(source, path) };
      }),
    );
  }

  private contacts(packId: string): Pack['contacts'] {
    return this.parts.flatMap(({ source, data }) =>
      (data.contacts ?? []).map((contact, index) => {
        this.claim(source, ['contacts', index], contact.id);
        return { ...contact, id: `${packId}/${contact.id}` };
      }),
    );
  }

  private checkSlots(source: Source, path: Path, text: string, slots: readonly string[] = SLOTS): void {
    for (const [slot, name = ''] of text.matchAll(/\{([^}]*)\}/g)) {
      if (!slots.includes(name)) this.errors.push(unknownSlot(source, path, slot, name, slots));
    }
  }

  private reasons(): Pack['reasons'] {
    const reasons: Pack['reasons'] = {};
    for (const { source, data } of this.parts) {
      if (data.reasons && this.languages.length > 1) {
        this.errors.push(
          source.errorAtKey(
            [],
            'reasons',
            'reasons in a pack of several languages',
            'put them in a pack of one language',
          ),
        );
      }
      for (const [rule, reason] of Object.entries(data.reasons ?? {})) {
        if (reasons[rule as RuleId]) {
          this.errors.push(
            source.errorAtKey(['reasons'], rule, `the reason of "${rule}" stands in two files`, 'keep one'),
          );
        }
        reasons[rule as RuleId] = reason;
      }
    }
    return reasons;
  }
}

function writtenAt(source: Source, path: Path): { file: string; line: number } {
  return { file: source.file, line: source.line(path) };
}

type RawExample = string | { customer: string; draft: string };

const SLOTS = ['name', 'problem', 'agent'];

function unknownSlot(source: Source, path: Path, slot: string, name: string, slots: readonly string[]): PackError {
  const meant = closest(name, slots);
  const possible = `possible: ${slots.map((one) => `{${one}}`).join(', ')}`;
  return source.error(path, `unknown slot ${slot}`, meant ? `did you mean {${meant}}?` : possible);
}

const EXAMPLES: Record<(typeof METADATA)[number], string> = {
  format: '"format: 1"',
  id: '"id: my-team" (lower-case Latin letters, digits, hyphens)',
  name: '"name: …", as people should see it',
  version: '"version: 1.0.0"',
  languages: `"languages: [en]" (of ${LANGUAGES.join(', ')})`,
  licence: '"licence: MIT", or another',
};
