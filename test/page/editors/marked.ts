import { expect } from 'vitest';
import { FAMILIES } from '@/engine/model';
import { textFieldOf } from '@/page/text-field';
import { painted } from '../stand';
import type { Bench } from './bench';

/** Waits until exactly these words are underlined, just where the editor has them. Each as `family: words`. */
export async function areMarked(bench: Bench, marks: readonly string[]): Promise<void> {
  const page = markedPage(bench);
  await expect.poll(() => painted(page)).toEqual(marks);
  const seen = () => rangesIn(page).filter((range) => at(bench, range) !== null);
  await expect.poll(() => seen().length).toBeGreaterThan(0);
  await expect
    .poll(() =>
      seen()
        .filter((range) => lettersUnder(bench, range) !== String(range))
        .map(String),
    )
    .toEqual([]);
  const written = bench.snapshot().join('\n').replaceAll('**', '');
  bench.comparisons++;
  for (const mark of marks) expect(written).toContain(mark.slice(mark.indexOf(':') + 2));
}

/** Marks of a text field are in our own layer, others in the document of the words. */
function markedPage({ editable, page }: Bench): Document {
  return textFieldOf(editable) ? page : editable.ownerDocument;
}

function rangesIn(page: Document): Range[] {
  const { highlights } = (page.defaultView as Window & typeof globalThis).CSS;
  return FAMILIES.flatMap((family) => [...(highlights.get(`aplomb-${family}`) ?? [])] as Range[]);
}

/** The middle of a mark's first line, in the window that it is painted in. */
export function markAt(bench: Bench, words: string): { view: Window; x: number; y: number } {
  const page = markedPage(bench);
  const range = rangesIn(page).find((it) => it.toString() === words);
  const box = range?.getClientRects()[0];
  if (!box) throw new Error(`"${words}" is not underlined`);
  return { view: page.defaultView ?? window, x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

/** What the browser says is under the pointer at the first letter of a mark; null: it is scrolled out of sight. */
function at({ editable }: Bench, range: Range): CaretPosition | null {
  const page = editable.ownerDocument;
  const box = range.getClientRects()[0];
  const root = editable.getRootNode() as Document | ShadowRoot;
  if (!box) return null;
  // Marks of a text field in a frame are painted in the page around it
  const around = range.startContainer.ownerDocument === page ? null : page.defaultView?.frameElement;
  const { left, top } = around?.getBoundingClientRect() ?? { left: 0, top: 0 };
  const x = box.left + 1 - left;
  const y = box.top + box.height / 2 - top;
  if (!editable.contains(root.elementFromPoint(x, y))) return null;
  const shadowRoots = 'host' in root ? [root] : [];
  const found = page.caretPositionFromPoint(x, y, { shadowRoots });
  return found && editable.contains(found.offsetNode) ? found : null;
}

/** As many letters of the editor's as the mark has, from the one that is under its start. */
function lettersUnder(bench: Bench, range: Range): string {
  const { editable } = bench;
  const found = at(bench, range);
  const { length } = range.toString();
  const field = textFieldOf(editable);
  if (!found) return '';
  if (field) return field.value.slice(found.offset, found.offset + length);
  const letters = editable.ownerDocument.createRange();
  letters.setStart(found.offsetNode, found.offset);
  letters.setEnd(range.endContainer, range.endOffset);
  return letters.toString();
}
