import { vi } from 'vitest';

/** happy-dom has no Custom Highlight API: this one remembers what is painted, by name. */
export function standInForHighlights(): Map<string, Set<Range>> {
  const highlights = new Map<string, Set<Range>>();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal(
    'Highlight',
    class extends Set<Range> {
      constructor(...ranges: Range[]) {
        super(ranges);
      }
    },
  );
  return highlights;
}
