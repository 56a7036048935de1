import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Path, Position } from '@/engine/packs/pack';
import { rewritten } from './rewritten';

/** In which order what is said about a phrase is written. */
const ORDER = ['id', 'language', 'rule', 'find', 'except', 'unless', 'why', 'rewrites', 'flags', 'passes'];

const PARSING = { prettyErrors: false, uniqueKeys: true, logLevel: 'error' } as const;

/**
 * A pack's text, YAML or JSON, as the form reads and changes it. What the form does not touch stays as its author wrote
 * it, letter for letter.
 */
export class PackDocument {
  private readonly lines: LineCounter;
  private readonly document: Document.Parsed;
  /** Whether the form can't show the text: it is no YAML that holds keys, or its phrases are no list of keys. */
  readonly isBroken: boolean;

  constructor(private readonly text: string) {
    this.lines = new LineCounter();
    const parsed = parsedOrNull(text, this.lines);
    this.document = parsed ?? parseDocument('');
    const { errors, contents } = this.document;
    const holdsKeys = contents === null || isMap(contents);
    this.isBroken = parsed === null || errors.length > 0 || !holdsKeys || !this.listAt(['findings']).every(isMap);
  }

  /** A text under a path; '' where there is none. */
  textAt(path: Path): string {
    const node = this.nodeAt(path);
    return isScalar(node) && node.value !== null ? String(node.value) : '';
  }

  /** The parts of a list. */
  listAt(path: Path): readonly Node[] {
    const node = this.nodeAt(path);
    return isSeq(node) ? node.items.filter((item): item is Node => isScalar(item) || isMap(item) || isSeq(item)) : [];
  }

  /** The texts of a list; what is no text is left out. */
  textsAt(path: Path): string[] {
    return this.listAt(path).flatMap((node) => (isScalar(node) ? [String(node.value)] : []));
  }

  /** Writes a text, or takes its key away where it is ''. */
  setText(path: Path, text: string): void {
    const node = this.nodeAt(path);
    if (text === '') this.document.deleteIn(path);
    else if (isScalar(node)) node.value = text;
    else this.set(path, text);
  }

  /** Writes the texts of a list; parts that are no texts stay where they are. */
  setTexts(path: Path, texts: readonly string[]): void {
    const node = this.nodeAt(path);
    if (!isSeq(node)) {
      this.set(path, texts);
      return;
    }
    const before = node.items.filter(isScalar);
    const isSameLength = before.length === texts.length;
    const written = texts.map((text, index) => {
      // A line that is being typed keeps its comment and its quotation marks
      const kept = isSameLength ? before[index] : before.find(({ value }) => value === text);
      if (!kept) return this.document.createNode(text);
      kept.value = text;
      return kept;
    });
    // An empty list was written as []
    if (node.items.length === 0) node.flow = false;
    node.items = [...written, ...node.items.filter((item) => !isScalar(item))];
  }

  /** Puts a value at the end of a list, which is made where it is missing. */
  append(path: Path, value: unknown): void {
    const list = this.nodeAt(path);
    const node = this.document.createNode(value);
    if (!isSeq(list)) {
      this.set(path, [value]);
      return;
    }
    // An empty list was written as []
    if (list.items.length === 0) list.flow = false;
    if (list.items.length > 0 && isMap(node) && !list.flow) node.spaceBefore = true;
    list.add(node);
  }

  /** Writes a value; a key that is new stands where docs/packs.md has it. */
  set(path: Path, value: unknown): void {
    const node = this.document.createNode(value);
    const around = path.slice(0, -1);
    const map = this.nodeAt(around);
    const key = path.at(-1);
    // `words:` without anything behind it holds nothing that could be added to
    if (isScalar(map)) this.document.deleteIn(around);
    const later = ORDER.slice(ORDER.indexOf(String(key)) + 1);
    const next = isMap(map) && !map.has(key) ? map.items.findIndex((pair) => later.includes(keyOf(pair))) : -1;
    if (isMap(map) && next >= 0 && ORDER.includes(String(key)))
      map.items.splice(next, 0, this.document.createPair(key, node));
    else this.document.setIn(path, node);
  }

  /** Takes away what stands there; a list that is empty then goes as well. */
  remove(path: Path): void {
    this.document.deleteIn(path);
    const around = path.slice(0, -1);
    const left = this.nodeAt(around);
    if (around.length > 0 && isSeq(left) && left.items.length === 0) this.document.deleteIn(around);
  }

  /** Puts a part back into a list, as it was written; the list is made where it is missing. */
  insert(path: Path, index: number, part: Node): void {
    const list = this.nodeAt(path);
    if (isSeq(list)) list.items.splice(index, 0, part);
    else this.set(path, [part]);
  }

  has(path: Path): boolean {
    return this.document.hasIn(path);
  }

  toString(): string {
    return rewritten(this.text, this.document);
  }

  /** What a place in the text belongs to, from the outside inward: `findings`, 2, `why`. */
  pathAt({ line, column }: Position): Path {
    const start = this.lines.lineStarts[line - 1] ?? 0;
    const written = (this.text.slice(start).split('\n', 1)[0] ?? '').trimEnd();
    // The beginning of a line stands for all of it
    const offset = start + (column > 1 ? column - 1 : Math.max(0, written.length - 1));
    const path: (string | number)[] = [];
    let node: unknown = this.document.contents;
    for (;;) {
      const inner = isMap(node) ? pairAt(node, offset) : isSeq(node) ? itemAt(node, offset) : null;
      if (!inner) return path;
      path.push(inner.key);
      node = inner.node;
    }
  }

  private nodeAt(path: Path): unknown {
    return path.length === 0 ? this.document.contents : this.document.getIn(path, true);
  }
}

/** Null where brackets stand in brackets until the stack ends. */
function parsedOrNull(text: string, lineCounter: LineCounter): Document.Parsed | null {
  try {
    return parseDocument(text, { ...PARSING, lineCounter });
  } catch {
    return null;
  }
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

interface Inner {
  key: string | number;
  node: unknown;
}

function pairAt(map: YAMLMap, offset: number): Inner | null {
  for (const { key, value } of map.items) {
    if (!isScalar(key) || !key.range) continue;
    const end = hasRange(value) ? value.range[1] : key.range[1];
    if (key.range[0] <= offset && offset <= end) return { key: String(key.value), node: value };
  }
  return null;
}

function itemAt(list: YAMLSeq, offset: number): Inner | null {
  const index = list.items.findIndex((item) => hasRange(item) && item.range[0] <= offset && offset <= item.range[1]);
  return index < 0 ? null : { key: index, node: list.items[index] };
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return (isScalar(node) || isMap(node) || isSeq(node)) && Array.isArray(node.range);
}
