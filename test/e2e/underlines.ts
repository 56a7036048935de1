import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { FAMILIES, FAMILY_OF, type Family, type RuleId } from '@/engine/model';

export interface Underline {
  family: Family;
  words: string;
  /** UTF-16 offset of the words in the text of their paragraph. */
  start: number;
}

/** The ranges in the document's own `CSS.highlights`, in reading order: what is painted, not what we meant to paint. */
export async function underlines(place: Page | Frame): Promise<Underline[]> {
  return await place.evaluate(
    (families) => {
      const marked = families.flatMap((family) =>
        [...(CSS.highlights.get(`aplomb-${family}`) ?? [])].map((range) => {
          const live = new Range();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return { family, live };
        }),
      );
      return marked
        .sort((one, other) => one.live.compareBoundaryPoints(Range.START_TO_START, other.live))
        .map(({ family, live }) => {
          const { startContainer, startOffset } = live;
          const within = startContainer instanceof Element ? startContainer : startContainer.parentElement;
          const before = new Range();
          before.setStart(within?.closest('p, div') ?? document.body, 0);
          before.setEnd(startContainer, startOffset);
          return { family, words: live.toString(), start: before.toString().length };
        });
    },
    [...FAMILIES],
  );
}

export interface Expected {
  rule: RuleId;
  words: string;
}

/**
 * Waits until exactly these places are underlined, each in its family's stroke and holding at least these words.
 * @param timeout how long at most, in ms
 */
export async function expectUnderlines(
  place: Page | Frame,
  expected: readonly Expected[],
  timeout = 20_000,
): Promise<Underline[]> {
  const wanted = expected.map(({ rule, words }) => ({
    family: FAMILY_OF[rule],
    words: expect.stringContaining(words),
    start: expect.any(Number),
  }));
  await expect.poll(() => underlines(place), { timeout }).toEqual(wanted);
  return await underlines(place);
}

/** Clicks in the middle of the first line of underlined words. */
export async function clickWords(place: Page | Frame, words: string): Promise<void> {
  const page = 'mouse' in place ? place : place.page();
  const at = await place.evaluate((wanted) => {
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('aplomb-')) continue;
      for (const range of highlight) {
        const live = new Range();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const [box] = live.getClientRects();
        const frame = window.frameElement?.getBoundingClientRect();
        if (live.toString() !== wanted || !box) continue;
        return { x: (frame?.left ?? 0) + box.left + box.width / 2, y: (frame?.top ?? 0) + box.top + box.height / 2 };
      }
    }
    return null;
  }, words);
  if (!at) throw new Error(`"${words}" is not underlined.`);
  await page.mouse.click(at.x, at.y);
}

/** Puts the caret behind the line with these words: the very end of an editor may be the signature's or the quote's. */
export async function caretBehind(place: Page | Frame, editor: string, words: string): Promise<void> {
  await place.evaluate(
    ([selector, wanted]) => {
      const texts = document.createTreeWalker(document.querySelector(selector) ?? document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode as Text;
        if (text.data.includes(wanted)) getSelection()?.collapse(text, text.length);
      }
    },
    [editor, words] as const,
  );
}
