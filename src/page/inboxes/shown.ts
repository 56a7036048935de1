import { around } from './through';

/** Whether an element is drawn; one that has no box of its own, as a slot, is where what holds it is. */
export function isShown(element: Element): boolean {
  for (const box of around(element)) {
    if (box.checkVisibility({ visibilityProperty: true })) return true;
    if (box.ownerDocument.defaultView?.getComputedStyle(box).display !== 'contents') return false;
  }
  return false;
}
