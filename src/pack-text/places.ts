import { isMap, isScalar, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';

/** A part of a map or a list, in UTF-16 offsets. */
export interface Place {
  /** Where its key or its dash stands; in brackets, where it begins. */
  from: number;
  /** Behind the colon or the dash. */
  value: number;
  /** Behind all it holds; a comment on its line comes later. */
  to: number;
}

/** Where the parts of a map or a list stand in their text, which was parsed with `keepSourceTokens`. */
export function placesOf(collection: YAMLMap | YAMLSeq, source: string): Place[] {
  if (isMap(collection)) return collection.items.map((pair) => placeOfPair(pair, source));
  const token = collection.srcToken;
  return collection.items.map((item, index): Place => {
    const node = item as Node;
    const begins = node.range?.[0] ?? 0;
    const starts = token?.type === 'block-seq' ? (token.items[index]?.start ?? []) : [];
    const dash = starts.find(({ type }) => type === 'seq-item-ind');
    const value = dash ? dash.offset + 1 : begins;
    return { from: dash?.offset ?? begins, value, to: Math.max(value, endOf(node, source)) };
  });
}

function placeOfPair({ key, value: held, srcToken }: Pair, source: string): Place {
  const name = key as Node;
  const colon = srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
  const value = colon ? colon.offset + 1 : (name.range?.[1] ?? 0);
  return { from: name.range?.[0] ?? 0, value, to: held ? Math.max(value, endOf(held as Node, source)) : value };
}

/** Behind the last letter of a node: what stands on lines reaches further in the library's ranges. */
function endOf(node: Node, source: string): number {
  if (!isScalar(node) && 'items' in node && !node.flow) {
    const last = placesOf(node as YAMLMap | YAMLSeq, source).at(-1);
    if (last) return last.to;
  }
  const [from, to] = node.range ?? [0, 0];
  return from + source.slice(from, to).trimEnd().length;
}

/** The end of the line that an offset is in, before its line break. */
export function lineEnd(source: string, offset: number): number {
  const end = source.indexOf('\n', offset);
  if (end < 0) return source.length;
  return source[end - 1] === '\r' && end > offset ? end - 1 : end;
}

/** What stands between the beginning of the line and an offset in it. */
export function lineBefore(source: string, offset: number): string {
  return source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset);
}

/** The lines of a part, with the comment right above it and the empty lines above that. */
export function linesOf(source: string, after: Place, part: Place): { from: number; to: number } {
  const first = lineEnd(source, after.to);
  const above = source.slice(first, part.from - lineBefore(source, part.from).length);
  const kept = above.replace(/(?:\r?\n[ \t]*)*(?:\r?\n[ \t]*#[^\n]*)*\r?\n$/u, '');
  return { from: first + kept.length, to: lineEnd(source, part.to) };
}

/** The first part, up to where the next begins or the comment that stands above the next. */
export function firstLinesOf(source: string, part: Place, next: Place): { from: number; to: number } {
  const margin = lineBefore(source, part.from);
  if (margin.trim() !== '') return { from: part.from, to: next.from };
  const end = lineEnd(source, part.to);
  const between = /^(?:\r?\n[ \t]*)*\r?\n/u.exec(source.slice(end, next.from))?.[0] ?? '';
  return { from: part.from - margin.length, to: end + between.length };
}
