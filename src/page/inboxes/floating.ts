/** Whether a box stays over the page as a small window, while the page below it scrolls. */
export function floats(element: Element): boolean {
  for (let around: Element | null = element; around; around = around.parentElement) {
    if (around.ownerDocument.defaultView?.getComputedStyle(around).position === 'fixed') return true;
  }
  return false;
}
