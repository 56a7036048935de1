import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { LIMITS } from './limits';
import type { PackError } from './pack';

export type Path = readonly (string | number)[];

/** One file of a pack: its value as plain data, and the way from a place in the value to its line and column. */
export class Source {
  private readonly lines = new LineCounter();
  private readonly document: Document.Parsed;

  private constructor(
    readonly file: string,
    private readonly text: string,
  ) {
    const options = { lineCounter: this.lines, prettyErrors: false, uniqueKeys: true, logLevel: 'error' } as const;
    this.document = parseDocument(text, options);
  }

  /** The file's data and where each part of it stands, or what keeps it from being read. An empty file holds nothing. */
  static open(file: string, text: string): { source: Source; value: unknown } | { errors: PackError[] } {
    try {
      const source = new Source(file, text);
      const errors = source.syntaxErrors();
      return errors.length > 0 ? { errors } : { source, value: source.value() };
    } catch (error) {
      // too many aliases, or brackets in brackets until the stack ends
      const why = error instanceof Error ? error.message : 'for no known reason';
      const message = `the file can not be read: ${why}`;
      return {
        errors: [
          { file, line: 1, column: 1, message, remedy: 'write what is repeated or nested as a list under words:' },
        ],
      };
    }
  }

  private value(): unknown {
    return this.document.toJS({ maxAliasCount: LIMITS.aliases }) ?? {};
  }

  private syntaxErrors(): PackError[] {
    return this.document.errors.map((error) => {
      const message = error.code === 'DUPLICATE_KEY' ? 'the same key twice' : `not valid YAML: ${error.message}`;
      const remedy =
        REMEDIES[error.code] ?? 'look at the indentation and the quotation marks of this line and the one before';
      return this.errorAtOffset(error.pos[0], message, remedy);
    });
  }

  error(path: Path, message: string, remedy: string, column = 0): PackError {
    return this.errorAtOffset(this.offset(path, column), message, remedy);
  }

  /** Points at the key itself and not at its value. */
  errorAtKey(path: Path, key: string, message: string, remedy: string): PackError {
    const map = this.node(path);
    if (isMap(map)) {
      for (const pair of map.items) {
        if (isScalar(pair.key) && String(pair.key.value) === key && pair.key.range) {
          return this.errorAtOffset(pair.key.range[0], message, remedy);
        }
      }
    }
    return this.error(path, message, remedy);
  }

  line(path: Path): number {
    return this.lines.linePos(this.offset(path, 0)).line;
  }

  private errorAtOffset(offset: number, message: string, remedy: string): PackError {
    const { line, col } = this.lines.linePos(offset);
    return { file: this.file, line: Math.max(1, line), column: Math.max(1, col), message, remedy };
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

const REMEDIES: Record<string, string> = {
  DUPLICATE_KEY: 'join both under one key, or give one of them another name',
  BAD_INDENT: 'indent it by two spaces more than the line it belongs to',
  TAB_AS_INDENT: 'indent with spaces',
  MULTIPLE_DOCS: 'remove the line --- and what follows it, or make a second file',
  MISSING_CHAR: 'put the text in quotation marks and close them',
  BAD_ALIAS: 'put the text in quotation marks: a bare * or & at its beginning means something else in YAML',
};
