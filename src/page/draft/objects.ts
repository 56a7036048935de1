/** What stands among words and is no text. Editors hold their carets by pictures and boxes of their own. */
const OBJECTS =
  'img:not(.ProseMirror-separator), svg, video, audio, canvas, iframe, object, embed, input, select, button, hr, table';
const CHIP = '[contenteditable="false"]';
const LINK = 'a[href]';

/**
 * Whether new words in place of a range would take something with them that is no text: a picture, the name of somebody
 * who is mentioned, a link or a part of one. Within a link its words may be others, as long as some stay.
 */
export function breaksObject(range: Range, editable: HTMLElement): boolean {
  if (range.collapsed) return false;
  const { commonAncestorContainer: common } = range;
  const box = common.nodeType === 1 ? (common as Element) : common.parentElement;
  if (!box) return false;
  const isIn = (element: Element | null) => element !== null && element !== editable && editable.contains(element);
  const link = box.closest(LINK);
  if (isIn(box.closest(CHIP))) return true;
  if (link && isIn(link) && range.toString().trim() === link.textContent?.trim()) return true;
  return [...box.querySelectorAll(`${OBJECTS}, ${CHIP}, ${LINK}`)].some(
    (element) => range.intersectsNode(element) && (element.matches(OBJECTS) || element.textContent?.trim()),
  );
}
