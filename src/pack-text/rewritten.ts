import { diffArrays } from 'diff';
import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { documentText, type Habits, habitsOf, inStyleOf, itemText, pairText } from './node-text';
import { firstLinesOf, lineBefore, lineEnd, linesOf, type Place, placesOf } from './places';

const PARSING = { prettyErrors: false, logLevel: 'error', keepSourceTokens: true } as const;
const AS_MAPS = { mapAsMap: true } as const;

/**
 * The text as a changed document has it. What did not change stays letter for letter: only the lines, or the parts in
 * brackets, that hold the change are written anew. JSON stays JSON.
 * @param source what the document was read from
 */
export function rewritten(source: string, document: Document): string {
  const habits = habitsOf(source);
  try {
    const text = new Rewriting(source, document, habits).text();
    const read = parseDocument(text, PARSING);
    if (read.errors.length === 0 && isSame(read.toJS(AS_MAPS), document.toJS(AS_MAPS))) return text;
  } catch {
    // An alias of nothing has no value that could be compared
  }
  // What is too odd to be changed in its place is written anew as a whole
  return documentText(document, habits);
}

/** `text` in the place of what stands between two UTF-16 offsets. */
interface Edit {
  from: number;
  to: number;
  text: string;
  /** In how many maps and lists: of what is new at one place, the innermost comes first. */
  depth: number;
}

/** A part of a list: where it was, and what it is now. One of the two is missing where it is new or gone. */
interface Part {
  index?: number;
  node?: Node;
}

class Rewriting {
  private readonly edits: Edit[] = [];
  private readonly before: Document.Parsed;
  private depth = 0;

  constructor(
    private readonly source: string,
    private readonly now: Document,
    private readonly habits: Habits,
  ) {
    this.before = parseDocument(source, PARSING);
  }

  text(): string {
    const { before, now } = this;
    if (isCollection(before.contents) && isCollection(now.contents)) this.changeParts(before.contents, now.contents);
    return this.edits
      .sort((one, other) => other.from - one.from || other.to - one.to || one.depth - other.depth)
      .reduce((text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to), this.source);
  }

  /** Whether both are of one kind and hold something; else the whole is written anew. */
  private changeParts(before: Node, now: Node): boolean {
    if (!isCollection(before) || !isCollection(now) || before.items.length === 0 || now.items.length === 0)
      return false;
    this.depth++;
    if (isMap(before) && isMap(now)) this.changeMap(before, now);
    else if (isSeq(before) && isSeq(now)) this.changeList(before, now);
    this.depth--;
    return isMap(before) === isMap(now);
  }

  private changeMap(map: YAMLMap, now: YAMLMap): void {
    const places = placesOf(map, this.source);
    const write = (key: string, node: Node) => pairText(key, node, map.flow === true, this.habits);
    let next = 0;
    for (const pair of now.items) {
      const index = map.items.findIndex((one) => keyOf(one) === keyOf(pair));
      const [old, place] = [map.items[index], places[index]];
      if (old && place) {
        next = index + 1;
        const asNew = (node: Node) => write('k', node).replace(/^"?k"?:/u, '');
        this.change(heldBy(old), heldBy(pair), { ...place, from: place.value }, asNew, places);
      } else this.add(map, places, next, write(String(keyOf(pair)), heldBy(pair)), false);
    }
    this.remove(map, places, (index) => !now.items.some((pair) => keyOf(pair) === keyOf(map.items[index])));
  }

  private changeList(list: YAMLSeq, now: YAMLSeq): void {
    const places = placesOf(list, this.source);
    const write = (node: Node) => itemText(node, list.flow === true, this.habits);
    const old = list.items as Node[];
    const gone = new Set<number>();
    let next = 0;
    for (const { index = -1, node } of this.aligned(old, now.items as Node[])) {
      const [before, place] = [old[index], places[index]];
      if (before && place) next = index + 1;
      if (!node) gone.add(index);
      else if (before && place) this.change(before, node, place, write, places);
      else this.add(list, places, next, write(inBracketsLike(old[0], node)), this.areApart(places));
    }
    this.remove(list, places, (index) => gone.has(index));
  }

  /** Which old part each new one is; where one goes and another comes in its place, it is the old one, changed. */
  private aligned(before: Node[], now: Node[]): Part[] {
    const comparator = (one: Node, other: Node) => isSame(this.valueOf(one), this.valueOf(other));
    const parts: Part[] = [];
    let waiting: Part[] = [];
    let index = 0;
    for (const { added, removed, value } of diffArrays(before, now, { comparator })) {
      if (!added) waiting = [];
      for (const node of value) {
        const changed = added ? waiting.shift() : undefined;
        if (changed) changed.node = node;
        else parts.push(added ? { node } : { index: index++, ...(!removed && { node }) });
      }
      if (removed) waiting = parts.slice(-value.length);
    }
    return parts;
  }

  private change(before: Node, now: Node, place: Place, write: (node: Node) => string, among: readonly Place[]): void {
    if (isSame(this.valueOf(before), this.valueOf(now)) || this.changeParts(before, now)) return;
    const written = this.indented(write(inStyleOf(before, now)), among);
    const begins = before.range?.[0] ?? 0;
    // A text stands where the other stood, however far from its colon
    const isInPlace = isScalar(before) && isScalar(now) && begins < place.to;
    if (isInPlace) this.put(begins, place.to, written.replace(/^(?:- )?\s*/u, ''));
    else this.put(place.from, place.to, written);
  }

  /** Puts what is new before the part with an index, behind the one before that. */
  private add(
    around: YAMLMap | YAMLSeq,
    places: readonly Place[],
    index: number,
    text: string,
    isApart: boolean,
  ): void {
    const { source } = this;
    const [first, previous] = [places[0], places[index - 1]];
    const begins = first?.from ?? 0;
    const isOnLines = !around.flow || lineBefore(source, begins).trim() === '';
    const gap = isOnLines ? `${isApart ? '\n' : ''}\n${this.margin(places)}` : ' ';
    const comma = around.flow ? ',' : '';
    const written = this.indented(text, places);
    if (!previous) this.put(begins, begins, `${written}${comma}${gap}`);
    else {
      const at = around.flow ? previous.to : lineEnd(source, previous.to);
      this.put(at, at, `${comma}${gap}${written}`);
    }
  }

  private remove(around: YAMLMap | YAMLSeq, places: readonly Place[], isGone: (index: number) => boolean): void {
    let isFirst = true;
    for (const [index, part] of places.entries()) {
      const [previous, next] = [places[index - 1], places[index + 1]];
      if (!isGone(index)) isFirst = false;
      else if (isFirst && next) {
        const { from, to } = around.flow ? { from: part.from, to: next.from } : firstLinesOf(this.source, part, next);
        this.put(from, to, '');
      } else if (previous) {
        const { from, to } = around.flow ? { from: previous.to, to: part.to } : linesOf(this.source, previous, part);
        this.put(from, to, '');
      }
    }
  }

  private put(from: number, to: number, text: string): void {
    const lineBreak = this.source.includes('\r\n') ? '\r\n' : '\n';
    this.edits.unshift({ from, to, text: text.replaceAll('\n', lineBreak), depth: this.depth });
  }

  private indented(text: string, among: readonly Place[]): string {
    return text.replace(/\n(?=[^\n])/gu, `\n${this.margin(among)}`);
  }

  /** What stands before parts that begin a line; behind a dash, as much room. */
  private margin([first]: readonly Place[]): string {
    const before = lineBefore(this.source, first?.from ?? 0);
    return /^[\s-]*$/u.test(before) ? before.replaceAll('-', ' ') : (/^\s*/u.exec(before)?.[0] ?? '');
  }

  /** Whether empty lines stand between the parts, as they do between phrases. */
  private areApart([first, second]: readonly Place[]): boolean {
    if (!first || !second) return this.depth <= 2;
    return /\n[ \t]*\r?\n/u.test(this.source.slice(first.to, second.from));
  }

  private valueOf(node: Node): unknown {
    const isBefore = 'srcToken' in node && node.srcToken !== undefined;
    return node.toJS(isBefore ? this.before : this.now, AS_MAPS);
  }
}

/** What is new in a list of what stands in brackets stands in brackets as well. */
function inBracketsLike(other: Node | undefined, node: Node): Node {
  if (isCollection(node) && isCollection(other) && other.flow) node.flow = true;
  return node;
}

function keyOf(pair: Pair | undefined): unknown {
  return isScalar(pair?.key) ? pair.key.value : pair?.key;
}

function heldBy({ value }: Pair): Node {
  return (value as Node | null) ?? new Scalar(null);
}

function isSame(one: unknown, other: unknown): boolean {
  if (one instanceof Map && other instanceof Map)
    return one.size === other.size && [...one].every(([key, value]) => other.has(key) && isSame(value, other.get(key)));
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((value, index) => isSame(value, other[index]));
  return Object.is(one, other);
}
