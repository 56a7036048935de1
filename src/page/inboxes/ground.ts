/** Whether an element has a ground of its own, as bubbles have. */
export function paints(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style !== undefined && style.backgroundColor !== 'rgba(0, 0, 0, 0)' && style.display !== 'inline';
}

/** The colour that a message stands on, as CSS says it; '' for none. */
export function groundOf(chain: readonly Element[]): string {
  const ground = chain.find(paints);
  return ground?.ownerDocument.defaultView?.getComputedStyle(ground).backgroundColor ?? '';
}
