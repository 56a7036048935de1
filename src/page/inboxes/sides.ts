import type { Entry } from './entry';
import { paints } from './ground';

/** Nearer than this, in px, is the same place. */
const NEAR = 6;

/** On which side of their list messages stand; null for what fills it, and for all where none stands on the other side. */
export function sidesOf(entries: readonly Entry[]): ('left' | 'right' | null)[] {
  // Cells of a table are its columns
  if (entries.some(({ element }) => element.localName === 'tr')) return entries.map(() => null);
  const boxes = entries.map(boxOf);
  // Lines of the page's own stand among bubbles where they like
  const painted = standing(boxes, (index) => (entries[index]?.chain ?? []).some(paints));
  return painted.some(Boolean) ? painted : standing(boxes, () => true);
}

/** Null for all where those that count do not stand on two sides. */
function standing(boxes: readonly DOMRect[], counts: (index: number) => boolean): ('left' | 'right' | null)[] {
  const drawn = boxes.filter((box, index) => box.width > 0 && counts(index));
  const left = Math.min(...drawn.map((box) => box.left));
  const right = Math.max(...drawn.map((box) => box.right));
  const sides = boxes.map((box, index) => {
    if (box.width === 0 || !counts(index)) return null;
    const [atLeft, atRight] = [box.left - left <= NEAR, right - box.right <= NEAR];
    return atLeft === atRight ? null : atRight ? 'right' : 'left';
  });
  return new Set(sides.filter(Boolean)).size === 2 ? sides : sides.map(() => null);
}

/** The outermost box around the words that does not fill the list. */
function boxOf({ chain }: Entry): DOMRect {
  const [words] = chain;
  if (!words) return new DOMRect();
  const all = words.ownerDocument.createRange();
  all.selectNodeContents(words);
  const written = all.getBoundingClientRect();
  const bubble = chain.find((box) => paints(box));
  return bubble ? bubble.getBoundingClientRect() : written;
}
