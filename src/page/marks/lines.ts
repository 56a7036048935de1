export type Lines = 'loose' | 'tight';

/** What the wide strokes take below the baseline, with a pixel of air above the next line, in CSS pixels. */
const STROKE = 9.5;
/** Height of capital letters, and of lines whose height is not set, in parts of the font size; fonts differ little. */
const CAPITALS = 0.74;
const NORMAL = 1.2;

/** Whether the wide strokes of the marks would run through the words of the next line. */
export function linesOf(element: Element): Lines {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const size = Number.parseFloat(style?.fontSize ?? '') || 16;
  const height = Number.parseFloat(style?.lineHeight ?? '') || size * NORMAL;
  return height - size * CAPITALS < STROKE ? 'tight' : 'loose';
}
