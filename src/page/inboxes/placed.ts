/** Where boxes of a page lie, as people see it. */

/** A conversation shares its column with the composer; beside it stand lists of others, and what is known of a customer. */
export function standsBy(list: Element, composer: Element): boolean {
  const [one, other] = [onScreen(list), onScreen(composer)];
  if (one.width === 0 || other.width === 0) return true;
  const shared = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  return shared > Math.min(one.width, other.width) / 2;
}

/** The box of an element as seen from the topmost document. */
function onScreen(element: Element): { left: number; right: number; width: number } {
  const { left, right, width } = element.getBoundingClientRect();
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (!frame) return { left, right, width };
  const offset = onScreen(frame).left;
  return { left: left + offset, right: right + offset, width };
}

/** Virtual lists and reversed columns put messages elsewhere than they stand in the page. */
export function inPlace(elements: readonly Element[]): Element[] {
  if (new Set(elements.map(({ ownerDocument }) => ownerDocument)).size > 1) return [...elements];
  const tops = new Map(elements.map((element) => [element, element.getBoundingClientRect().top]));
  return elements.toSorted((one, other) => (tops.get(one) ?? 0) - (tops.get(other) ?? 0));
}

/** Columns, not messages one below the other. */
export function besideEachOther(elements: readonly Element[]): boolean {
  const boxes = elements.map((element) => element.getBoundingClientRect()).filter(({ height }) => height > 0);
  const pairs = boxes.slice(1).filter((box, index) => {
    const before = boxes[index];
    return (
      before &&
      box.top < before.bottom - 1 &&
      before.top < box.bottom - 1 &&
      (box.left >= before.right - 1 || before.left >= box.right - 1)
    );
  });
  return pairs.length > 0 && pairs.length * 2 >= boxes.length - 1;
}
