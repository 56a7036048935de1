import type { Span } from '@/engine/model';

/** One edit that leads from one text to another: `before.slice(start, end)` became `inserted` characters. */
export interface Edit extends Span {
  inserted: number;
}

/** The smallest single edit between two texts. */
export function editBetween(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  while (
    same < most - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  ) {
    same++;
  }
  return { start, end: before.length - same, inserted: after.length - same - start };
}

/**
 * Where a span of the text before stands after the edit. Null when the edit touched it: then nobody knows whether
 * what was said of it still holds. An edit right at its edge touches it when it may have changed a word.
 */
export function throughEdit<Place extends Span>(place: Place, edit: Edit): Place | null {
  if (edit.start === edit.end && edit.inserted === 0) return place;
  if (place.end < edit.start) return place;
  if (place.start > edit.end) {
    const shift = edit.inserted - (edit.end - edit.start);
    return { ...place, start: place.start + shift, end: place.end + shift };
  }
  return null;
}
