import { diffLines } from 'diff';

/** Lines that are the same in both and stand near a change; those further away are only counted. */
const AROUND = 2;

export type LineChange = { is: 'same' | 'added' | 'removed'; text: string } | { is: 'left-out'; count: number };

/** What changed between two texts, line by line, with what stands around each change. */
export function lineChanges(before: string, after: string): LineChange[] {
  const parts = diffLines(withEnd(before), withEnd(after));
  if (!parts.some(({ added, removed }) => added || removed)) return [];
  return parts.flatMap(({ value, added, removed }, index): LineChange[] => {
    const lines = value.replace(/\n$/u, '').split('\n');
    if (added || removed) return lines.map((text) => ({ is: added ? 'added' : 'removed', text }));
    const first = index === 0 ? 0 : AROUND;
    const last = index === parts.length - 1 ? 0 : AROUND;
    const same = (text: string): LineChange => ({ is: 'same', text });
    const count = lines.length - first - last;
    if (count <= 1) return lines.map(same);
    return [
      ...lines.slice(0, first).map(same),
      { is: 'left-out', count },
      ...lines.slice(lines.length - last).map(same),
    ];
  });
}

/** A last line without its end is no change. */
function withEnd(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}
