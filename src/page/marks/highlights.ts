import { FAMILIES, type Family } from '@/engine/model';

const OPEN = 'aplomb-open';
const nameOf = (family: Family): string => `aplomb-${family}`;

/**
 * Paints ranges with the CSS Custom Highlight API: nothing is written into the page's markup. One highlight a family;
 * what was painted in this document before is replaced.
 * @param open the words whose card is open
 */
export function setHighlights(page: Document, marks: ReadonlyMap<Family, Range[]>, open: Range | null): void {
  for (const family of FAMILIES) set(page, nameOf(family), marks.get(family) ?? []);
  set(page, OPEN, open ? [open] : []);
}

export function clearHighlights(page: Document): void {
  setHighlights(page, new Map(), null);
}

function set(page: Document, name: string, ranges: readonly Range[]): void {
  const view = page.defaultView as (Window & typeof globalThis) | null;
  const registry = view?.CSS?.highlights;
  // A frame that was removed has no registry any more
  if (!view || !registry) return;
  if (ranges.length === 0) registry.delete(name);
  else registry.set(name, new view.Highlight(...ranges));
}
