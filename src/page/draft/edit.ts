import type { Span } from '@/engine/model';

/** One edit that leads from one text to another: `before.slice(start, end)` became `inserted` characters. */
export interface Edit extends Span {
  inserted: number;
  /** Whether a word that ended at `start` may be another one now. */
  joinsLeft: boolean;
  /** Whether a word that began at `end` may be another one now. */
  joinsRight: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}'’-]/u;

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
  const end = before.length - same;
  const inserted = after.length - same - start;
  const joinsLeft = WORD.test(after.charAt(start));
  const joinsRight = WORD.test(after.charAt(start + inserted - 1));
  return { start, end, inserted, joinsLeft, joinsRight };
}

/**
 * Where a span of the text before stands after the edit. Null when the edit touched it, or may have changed a word at
 * its edge: then nobody knows whether what was said of it still holds.
 */
export function throughEdit<Place extends Span>(place: Place, edit: Edit): Place | null {
  const { start, end, inserted, joinsLeft, joinsRight } = edit;
  if (start === end && inserted === 0) return place;
  if (place.end < start || (place.end === start && !joinsLeft)) return place;
  if (place.start < end || (place.start === end && joinsRight)) return null;
  const shift = inserted - (end - start);
  return { ...place, start: place.start + shift, end: place.end + shift };
}
