import type { Message } from '@/wire/messages';

/** On every messenger what is sent stands right and what comes in stands left; in px. */
const EVEN = 4;

/** Who wrote a bubble, by the side of its column that it stands on; "unknown" in the middle and where nothing is drawn. */
export function bySide(bubble: Element, column: Element): Message['author'] {
  const [box, around] = [bubble.getBoundingClientRect(), column.getBoundingClientRect()];
  const offset = box.left + box.right - around.left - around.right;
  if (box.width === 0 || Math.abs(offset) < EVEN) return 'unknown';
  return offset > 0 ? 'agent' : 'customer';
}
