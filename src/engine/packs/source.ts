import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
} from 'yaml';
import { foreignIn, misuseIn } from './guard';
import { LIMITS } from './limits';
import { mistake, type Told } from './mistake';
import type { MistakeCode } from './mistake-words';
import type { PackError, Path, Place, TextPlace } from './pack';
import { syntaxErrors } from './syntax';

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
      const errors = source.unreadable();
      return errors.length > 0 ? { errors } : { source, value: source.value() };
    } catch (error) {
      const place = { file, line: 1, column: 1 };
      if (error instanceof RangeError) return { errors: [mistake(place, 'yaml-too-deep')] };
      const why = error instanceof Error ? error.message : '';
      // the parser counts aliases by what they would unfold to
      if (why.startsWith('Excessive alias'))
        return { errors: [mistake(place, 'yaml-aliases', { most: LIMITS.aliases })] };
      return { errors: [mistake(place, 'yaml-other', { found: why })] };
    }
  }

  private unreadable(): PackError[] {
    const placeAt = this.placeAt.bind(this);
    const foreign = foreignIn(this.text, placeAt);
    if (foreign) return [foreign];
    const errors = syntaxErrors(this.document, this.text, placeAt);
    return errors.length > 0 ? errors : misuseIn(this.document, this.text, placeAt);
  }

  private value(): unknown {
    return this.document.toJS({ maxAliasCount: LIMITS.aliases }) ?? {};
  }

  /** The data without some of its parts, which have no place from then on; undefined where others lean on them. */
  without(paths: readonly Path[]): unknown {
    const gone = [...new Map(paths.map((path) => [JSON.stringify(path), path])).values()];
    // what stands deeper goes first, and of a list what stands behind: places before it stay as they are
    gone.sort((one, other) => other.length - one.length || Number(other.at(-1)) - Number(one.at(-1)));
    try {
      for (const path of gone) this.document.deleteIn(path);
      return this.value();
    } catch {
      // an alias of what is gone
      return undefined;
    }
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

  /** Where a text for people stands. */
  placeOfText(path: Path): TextPlace {
    const node = this.node(path);
    const place = this.place(path);
    return isScalar(node) && node.type === 'BLOCK_LITERAL' ? { ...place, isBlock: true } : place;
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

  /** What was written for a value, where that is one word or number: 1.10 and not 1.1. */
  written(path: Path): string | null {
    const node = this.node(path);
    return isScalar(node) && node.source !== undefined ? node.source : null;
  }

  /** `column` is exact while the text stands in the file as it is read, wrapped or indented as it may be: without escapes. */
  private offset(path: Path, column: number): number {
    const node = this.node(path);
    if (!node?.range) return path.length === 0 ? 0 : this.offset(path.slice(0, -1), 0);
    if (!isScalar(node) || column === 0) return node.range[0];
    const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
    const isQuoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
    let at = isBlock ? this.text.indexOf('\n', node.range[0]) + 1 : node.range[0] + (isQuoted ? 1 : 0);
    const value = String(node.value);
    // how a text is wrapped and indented changes blanks alone
    for (let left = inkOf(value.trimStart().slice(0, column)); left > 0 && at < node.range[1]; at++) {
      if (!isBlank(this.text[at])) left--;
    }
    if (/\s/u.test(value.trimStart()[column] ?? 'x')) return at;
    while (at < node.range[1] && isBlank(this.text[at])) at++;
    return at;
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

function isBlank(character = ''): boolean {
  return /^\s$/u.test(character);
}

/** How many characters are no blanks. */
function inkOf(text: string): number {
  return text.replace(/\s/gu, '').length;
}
