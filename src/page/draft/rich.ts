import type { Span } from '@/engine/model';
import { selectionAround } from '@/page/selection';
import type { RichDraft } from './draft';
import { flow, type Piece } from './flow';
import { breaksObject } from './objects';
import { withoutPlainQuotes } from './plain-quotes';

interface Point {
  node: Node;
  offset: number;
}

/**
 * Reads what the agent wrote in a contenteditable.
 * @param foreign selector of what others wrote (quotes, signature); empty: nothing
 * @param theirs see `flow`
 * @param quotes whether quoted lines and a signature may be in it as words
 */
export function readRich(
  editable: HTMLElement,
  foreign: string,
  theirs: readonly string[] = [],
  quotes = false,
): RichDraft {
  const all = flow(editable, foreign, theirs);
  const { text, pieces } = quotes ? withoutPlainQuotes(all) : all;
  const page = editable.ownerDocument;

  const rangeOf = ({ start, end }: Span): Range | null => {
    const from = pointAt(pieces, start, 'start');
    const to = start === end ? from : pointAt(pieces, end, 'end');
    if (!from || !to || !editable.contains(from.node) || !editable.contains(to.node)) return null;
    if (from.offset > lengthOf(from.node) || to.offset > lengthOf(to.node)) return null;
    const range = page.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  };
  const offsetOf = (node: Node, offset: number): number | null => {
    if (!editable.contains(node)) return null;
    const holds = (it: Piece) => it.node === node && it.at <= offset && offset <= it.at + it.length;
    const piece = pieces.find(holds);
    if (piece && piece.length > 0) return piece.start + offset - piece.at;
    if (!piece && all.pieces.some(holds)) return null;
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
    const stranger = foreign === '' ? null : element?.closest(foreign);
    if (stranger && stranger !== editable && editable.contains(stranger)) return null;
    return offsetAt(pieces, page, node, offset);
  };

  return {
    kind: 'rich',
    text,
    rangeOf,
    select(span) {
      const range = text === '' ? emptyRange(editable, pieces) : rangeOf(span);
      const selection = selectionAround(editable);
      if (!range || !selection) return false;
      selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
      return true;
    },
    breaksObject(span) {
      const range = rangeOf(span);
      return range !== null && breaksObject(range, editable);
    },
    selection() {
      const selection = selectionAround(editable);
      if (!selection || selection.rangeCount === 0) return null;
      const range = selection.getRangeAt(0);
      const start = offsetOf(range.startContainer, range.startOffset);
      const end = offsetOf(range.endContainer, range.endOffset);
      return start === null || end === null || end < start ? null : { start, end };
    },
    end() {
      if (text.trim() !== '') return text.trimEnd().length;
      if (pieces.length > 0) return pieces[0]?.start ?? null;
      return foreign === '' || !editable.querySelector(foreign) ? 0 : null;
    },
  };
}

function emptyRange(editable: HTMLElement, pieces: readonly Piece[]): Range {
  const range = editable.ownerDocument.createRange();
  const first = pieces[0]?.node;
  if (first) range.setStartBefore(first);
  else range.setStart(editable, 0);
  return range;
}

function lengthOf(node: Node): number {
  return node.nodeType === 3 ? (node as Text).length : node.childNodes.length;
}

/** The piece that holds the offset: for a start the one that goes on from it, for an end the one that leads up to it. */
function pointAt(pieces: readonly Piece[], offset: number, side: 'start' | 'end'): Point | null {
  const last = lastIndex(pieces, (piece) => (side === 'start' ? piece.start <= offset : piece.start < offset));
  const piece = pieces[last] ?? pieces[0];
  if (!piece) return null;
  if (piece.length === 0) {
    const parent = piece.node.parentNode;
    return parent ? { node: parent, offset: [...parent.childNodes].indexOf(piece.node as ChildNode) } : null;
  }
  return { node: piece.node, offset: piece.at + Math.max(0, Math.min(piece.length, offset - piece.start)) };
}

function offsetAt(pieces: readonly Piece[], page: Document, node: Node, offset: number): number {
  const place = page.createRange();
  place.setStart(node, offset);
  const index = lastIndex(
    pieces,
    (piece) => begins(piece, page).compareBoundaryPoints(Range.START_TO_START, place) <= 0,
  );
  const piece = pieces[index];
  if (!piece) return pieces[0]?.start ?? 0;
  return piece.start + piece.length;
}

function begins(piece: Piece, page: Document): Range {
  const range = page.createRange();
  if (piece.length === 0) range.setStartBefore(piece.node);
  else range.setStart(piece.node, piece.at);
  return range;
}

/** Index of the last piece for which `holds` is true; it is true for a first part of the list and then no more. */
function lastIndex(pieces: readonly Piece[], holds: (piece: Piece) => boolean): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && holds(piece)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
