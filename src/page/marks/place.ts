import { type Box, common, overlap } from '@/page/geometry';

/** What is on the screen when a card looks for its place, all in viewport pixels. */
export interface Scene {
  viewport: Box;
  card: { width: number; height: number };
  /** The marked words, a box a line; at least one. */
  mark: readonly Box[];
  /** All that is written, as one box. */
  written: Box;
  /** The box around editor and toolbar. */
  frame: Box;
  /** The chip: the card makes room for it where it can. */
  corner: Box | null;
  /** What must stay in sight while there is any other place: the caret's line, buttons. */
  keepClear: readonly Box[];
}

export interface Place {
  left: number;
  top: number;
  /** Where the card hangs from, when it hangs below. */
  hook: { x: number; top: number } | null;
}

const GAP = 10;
const EDGE = 16;
/** The card begins this far before the line it hangs on. */
const OVERHANG = 26;
/** A pixel of something to keep clear is worth this many of other text. */
const CLEAR = 50;

/**
 * A card's place: below all that is written; else below the marked line, above the text, above the line, below, above
 * or beside the composer. The first of those that covers the least; where none is in the viewport, beside the marked
 * words. It never leaves the viewport where there is room in it.
 */
export function placeCard(scene: Scene): Place {
  const { viewport, card, mark, written, frame, corner } = scene;
  const first = mark[0] ?? written;
  const last = mark.at(-1) ?? written;
  const x = last.left + Math.min(24, (last.right - last.left) / 2);
  const most = viewport.right - EDGE - card.width;
  const left = between(x - OVERHANG, viewport.left + EDGE, most);
  const clear = corner
    ? between(x - OVERHANG, viewport.left + EDGE, Math.min(most, corner.left - GAP - card.width))
    : left;
  const beside = between(first.top, viewport.top + EDGE, viewport.bottom - EDGE - card.height);
  // A line that would miss the card is none
  const hookFor = (start: number) => (x > start && x < start + card.width ? { x, top: last.bottom } : null);
  const hook = hookFor(left);
  const below = Math.max(written.bottom, last.bottom) + GAP;
  const candidates: Place[] = [
    { left, top: below, hook },
    { left: clear, top: below, hook: hookFor(clear) },
    { left, top: last.bottom + GAP, hook },
    { left, top: Math.min(written.top, first.top) - GAP - card.height, hook: null },
    { left, top: first.top - GAP - card.height, hook: null },
    { left, top: frame.bottom + GAP, hook },
    { left, top: frame.top - GAP - card.height, hook: null },
    { left: frame.right + GAP, top: beside, hook: null },
    { left: frame.left - GAP - card.width, top: beside, hook: null },
  ];
  const besideWords: Place[] = [
    { left: last.right + GAP, top: beside, hook: null },
    { left: first.left - GAP - card.width, top: beside, hook: null },
  ];
  const best = cheapest(candidates, scene) ?? cheapest(besideWords, scene);
  if (best) return best;
  const top = between(last.bottom + GAP, viewport.top + EDGE, viewport.bottom - EDGE - card.height);
  return { left, top, hook: null };
}

/** The first in the viewport that covers the least. */
function cheapest(candidates: readonly Place[], scene: Scene): Place | null {
  let best: { place: Place; cost: number } | null = null;
  for (const place of candidates) {
    const box = boxAt(place, scene.card);
    if (!within(scene.viewport, box)) continue;
    const cost = costOf(box, scene);
    if (!best || cost < best.cost) best = { place, cost };
  }
  return best?.place ?? null;
}

function costOf(box: Box, { keepClear, corner, mark, written }: Scene): number {
  const clear = [...keepClear, ...mark, ...(corner ? [corner] : [])].reduce((sum, each) => sum + overlap(box, each), 0);
  return clear * CLEAR + overlap(box, written);
}

function boxAt({ left, top }: Place, card: Scene['card']): Box {
  return { left, top, right: left + card.width, bottom: top + card.height };
}

function within(viewport: Box, box: Box): boolean {
  const seen = common(viewport, box);
  return (
    seen !== null &&
    seen.left === box.left &&
    seen.top === box.top &&
    seen.right === box.right &&
    seen.bottom === box.bottom
  );
}

/** Kept between two edges; at the first where there is no room between them. */
function between(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

/** Whether a line straight down from the hook to the card would run through written words. */
export function crossesWords({ hook, top }: Place, lines: readonly Box[]): boolean {
  if (!hook) return true;
  return lines.some(
    (line) => line.left < hook.x && hook.x < line.right && line.bottom > hook.top + 2 && line.top < top,
  );
}
