import {
  type Document,
  type ErrorCode,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  visit,
  type YAMLError,
} from 'yaml';
import { misuseIn } from './guard';
import { LIMITS } from './limits';
import { mistake, type Told } from './mistake';
import type { MistakeCode } from './mistake-words';
import type { PackError, Place } from './pack';

export type Path = readonly (string | number)[];

/** One file of a pack: its value as plain data, and the way from a place in the value to its line and column. */
export class Source {
  private readonly lines = new LineCounter();
  private readonly document: Document.Parsed;

  private constructor(
    readonly file: string,
    private readonly text: string,
  ) {
    const options = { lineCounter: this.lines, prettyErrors: false, uniqueKeys: false, logLevel: 'error' } as const;
    this.document = parseDocument(text, options);
  }

  /** The file's data and where each part of it stands, or what keeps it from being read. An empty file holds nothing. */
  static open(file: string, text: string): { source: Source; value: unknown } | { errors: PackError[] } {
    try {
      const source = new Source(file, text);
      const errors = source.syntaxErrors();
      return errors.length > 0 ? { errors } : { source, value: source.value() };
    } catch (error) {
      const place = { file, line: 1, column: 1 };
      if (error instanceof RangeError) return { errors: [mistake(place, 'yaml-too-deep')] };
      const why = error instanceof Error ? error.message : '';
      // the parser counts aliases by what they would unfold to
      if (why.startsWith('Excessive alias'))
        return { errors: [mistake(place, 'yaml-aliases', { most: LIMITS.aliases })] };
      return { errors: [mistake(place, 'yaml-other', { why })] };
    }
  }

  private value(): unknown {
    return this.document.toJS({ maxAliasCount: LIMITS.aliases }) ?? {};
  }

  /** All up to the first that the rest of the file can't be read for: what the parser says after that is confused. */
  private syntaxErrors(): PackError[] {
    const { errors, warnings } = this.document;
    const told: PackError[] = [];
    for (const error of [...errors, ...warnings]) {
      const code = codeOf(error);
      const place = this.placeAt(this.startOf(code) ?? error.pos[0]);
      told.push(code === null ? mistake(place, 'yaml-other', { why: error.message }) : mistake(place, code));
      if (code === null || !HARMLESS.has(code)) break;
    }
    return told.length > 0 ? told : misuseIn(this.document, this.text, this.placeAt.bind(this));
  }

  /** Where a mistake begins that the parser sees where it ends; how deep it came differs from machine to machine. */
  private startOf(code: SyntaxCode | null): number | null {
    if (code === 'yaml-too-deep') return 0;
    return code === 'yaml-not-closed' ? this.unclosedQuotation() : null;
  }

  /** Where a text in quotation marks begins that runs to the end of the file. */
  private unclosedQuotation(): number | null {
    let start: number | null = null;
    visit(this.document, {
      Scalar: (_, { type, range }) => {
        if (!range || (type !== 'QUOTE_DOUBLE' && type !== 'QUOTE_SINGLE')) return;
        const written = this.text.slice(range[0], range[1]).trimEnd();
        if (written.length === 1 || written.at(-1) !== written[0]) start = range[0];
      },
    });
    return start;
  }

  error<Code extends MistakeCode>(path: Path, code: Code, ...told: Told<Code>): PackError {
    return mistake(this.place(path), code, ...told);
  }

  /** Points at the key itself and not at its value. */
  errorAtKey<Code extends MistakeCode>(path: Path, key: string, code: Code, ...told: Told<Code>): PackError {
    return mistake(this.placeOfKey(path, key), code, ...told);
  }

  /** @param column UTF-16 units from the beginning of a text */
  place(path: Path, column = 0): Place {
    return this.placeAt(this.offset(path, column));
  }

  placeOfKey(path: Path, key: string): Place {
    const map = this.node(path);
    const keys = isMap(map) ? map.items.map((pair) => pair.key) : [];
    const named = keys.find((one): one is Scalar => isScalar(one) && String(one.value) === key);
    return named?.range ? this.placeAt(named.range[0]) : this.place(path);
  }

  private placeAt(offset: number): Place {
    const { line, col } = this.lines.linePos(offset);
    return { file: this.file, line: Math.max(1, line), column: Math.max(1, col) };
  }

  /** `column` is exact while the text stands in the file as it is read: on one line, without escapes. */
  private offset(path: Path, column: number): number {
    const node = this.node(path);
    if (!node?.range) return path.length === 0 ? 0 : this.offset(path.slice(0, -1), 0);
    const quoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
    const start = node.range[0] + (quoted ? 1 : 0);
    return column > 0 && this.text.slice(start, start + column).includes('\n')
      ? node.range[0]
      : start + column - (quoted && column === 0 ? 1 : 0);
  }

  private node(path: Path): Node | null {
    let node: unknown = this.document.contents;
    for (const key of path) {
      if (isAlias(node)) node = node.resolve(this.document);
      if (!isMap(node) && !isSeq(node)) return null;
      node = node.get(key, true);
    }
    return isAlias(node) || isMap(node) || isSeq(node) || isScalar(node) ? node : null;
  }
}

type SyntaxCode =
  | 'yaml-alias'
  | 'yaml-colon'
  | 'yaml-escape'
  | 'yaml-indent'
  | 'yaml-mark'
  | 'yaml-no-colon'
  | 'yaml-not-closed'
  | 'yaml-second-document'
  | 'yaml-tab'
  | 'yaml-too-deep'
  | 'yaml-tag';

const SYNTAX: Partial<Record<ErrorCode, SyntaxCode>> = {
  ALIAS_PROPS: 'yaml-alias',
  BAD_ALIAS: 'yaml-alias',
  BAD_DQ_ESCAPE: 'yaml-escape',
  BAD_INDENT: 'yaml-indent',
  BAD_SCALAR_START: 'yaml-mark',
  BLOCK_IN_FLOW: 'yaml-not-closed',
  MULTILINE_IMPLICIT_KEY: 'yaml-no-colon',
  MULTIPLE_DOCS: 'yaml-second-document',
  RESOURCE_EXHAUSTION: 'yaml-too-deep',
  TAB_AS_INDENT: 'yaml-tab',
  TAG_RESOLVE_FAILED: 'yaml-tag',
};

/** What leaves the rest of the file as it is. */
const HARMLESS: ReadonlySet<SyntaxCode> = new Set(['yaml-escape', 'yaml-tag']);

/** The parser has one name for what authors should mend in different ways. */
function codeOf({ code, message }: YAMLError): SyntaxCode | null {
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return message.startsWith('Nested mappings') ? 'yaml-colon' : 'yaml-indent';
  if (code === 'MISSING_CHAR') return message.startsWith('Implicit map keys') ? 'yaml-no-colon' : 'yaml-not-closed';
  return SYNTAX[code] ?? null;
}
