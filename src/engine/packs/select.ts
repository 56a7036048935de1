/** One way in which a phrase was found: word numbers within the sentence, both inclusive. */
export interface Hit {
  /** Entry × 2, and 1 more for a phrase of its `except`. */
  accepted: number;
  first: number;
  last: number;
}

/**
 * Of each entry the leftmost, then longest hits that don't overlap, without those that overlap one of its exceptions;
 * in the order of the text.
 */
export function select(hits: Hit[]): Hit[] {
  if (hits.length === 0) return hits;
  hits.sort((a, b) => a.accepted - b.accepted || a.first - b.first || b.last - a.last);
  const selected: Hit[] = [];
  let from = 0;
  while (from < hits.length) {
    const entry = (hits[from] as Hit).accepted >> 1;
    let exceptions = from;
    while (hits[exceptions]?.accepted === entry * 2) exceptions++;
    let to = exceptions;
    while (hits[to]?.accepted === entry * 2 + 1) to++;
    let free = 0;
    let exception = exceptions;
    // how far the exceptions reach that begin before a hit ends: both are in the order of the text
    let reach = -1;
    for (let at = from; at < exceptions; at++) {
      const hit = hits[at] as Hit;
      if (hit.first < free) continue;
      free = hit.last + 1;
      for (; exception < to && (hits[exception] as Hit).first < free; exception++) {
        reach = Math.max(reach, (hits[exception] as Hit).last);
      }
      if (reach < hit.first) selected.push(hit);
    }
    from = to;
  }
  return selected.sort((a, b) => a.first - b.first || b.last - a.last || a.accepted - b.accepted);
}
