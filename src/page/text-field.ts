/** A field of the browser's own: its text is a value, not markup. */
export type TextField = HTMLTextAreaElement | HTMLInputElement;

/** The element as such a field; null for any other. By name: an element of another frame is no instance of our classes. */
export function textFieldOf(element: Element): TextField | null {
  if (element.localName === 'textarea') return element as HTMLTextAreaElement;
  if (element.localName !== 'input') return null;
  return (element as HTMLInputElement).type === 'text' ? (element as HTMLInputElement) : null;
}
