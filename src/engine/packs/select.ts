/** One way in which a phrase was found: word numbers within the sentence, both inclusive. */
export interface Hit {
  /** Entry × 2, and 1 more for a phrase of its `except`. */
  accepted: number;
  first: number;
  last: number;
}

/** A hit that counts, or that one of its entry's exceptions spared. */
export interface Selected extends Hit {
  spared: boolean;
}

/**
 * Of each entry the leftmost, then longest hits that don't overlap; those that overlap one of its exceptions are spared.
 * In the order of the text.
 */
export function select(hits: Hit[]): Selected[] {
  if (hits.length === 0) return [];
  hits.sort((a, b) => a.accepted - b.accepted || a.first - b.first || b.last - a.last);
  const selected: Selected[] = [];
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
      selected.push({ ...hit, spared: reach >= hit.first });
    }
    from = to;
  }
  return selected.sort((a, b) => a.first - b.first || b.last - a.last || a.accepted - b.accepted);
}
