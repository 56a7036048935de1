import type { Span } from '@/engine/model';
import type { Draft } from '@/page/draft/draft';
import type { Editor } from './editor';
import { editorOf } from './registry';

/** An editable and how its draft is read. */
export interface Writable {
  editable: HTMLElement;
  read(): Draft;
}

/** How long an editor may take to show what it was given, in ms. */
const PATIENCE = 400;
/** After this long without any effect it did not hear us, in ms. */
const DEAF_AFTER = 150;

/**
 * Puts text in place of a span of the draft, in one step that the editor's own undo takes back, and reads back what
 * the editor made of it.
 * @param span of the draft as it reads now; empty: text goes in there
 * @returns false when the editor did not take it; the draft is then as it was
 */
export async function replace(target: Writable, span: Span, text: string): Promise<boolean> {
  const { editable, read } = target;
  const editor = editorOf(editable);
  const draft = read();
  if (!editor || span.end > draft.text.length) return false;
  const wanted = draft.text.slice(0, span.start) + text + draft.text.slice(span.end);

  editable.focus({ preventScroll: true });
  if (!draft.select(span)) return false;
  // Editors with a model learn of the new selection in the next frame
  await frame();
  for (const way of editor.ways) {
    if (!sameWords(read().text, draft.text)) return false;
    way(editable, text);
    const outcome = await readBack(target, draft.text, wanted);
    if (outcome === 'taken') return true;
    if (outcome === 'garbled') {
      await takeBack(target, editor, draft.text);
      return false;
    }
  }
  return false;
}

/** Waits until the editor shows `wanted`. `untouched`: it still shows what was there; `garbled`: something else. */
async function readBack(target: Writable, before: string, wanted: string): Promise<'taken' | 'untouched' | 'garbled'> {
  const start = performance.now();
  while (true) {
    const now = target.read().text;
    if (sameWords(now, wanted)) return 'taken';
    const untouched = sameWords(now, before);
    const waited = performance.now() - start;
    if (untouched && waited > DEAF_AFTER) return 'untouched';
    if (waited > PATIENCE || !target.editable.isConnected) return untouched ? 'untouched' : 'garbled';
    await frame();
  }
}

async function takeBack(target: Writable, editor: Editor, before: string): Promise<void> {
  if (!target.editable.isConnected || sameWords(target.read().text, before)) return;
  editor.undo(target.editable);
  await frame();
}

/** Editors differ in how they space paragraphs, and none of that is a loss: words and line breaks are compared. */
export function sameWords(one: string, other: string): boolean {
  return spaced(one) === spaced(other);
}

function spaced(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim();
}

/** The next frame, or a moment in a page that is hidden and draws none. */
function frame(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, 50);
    requestAnimationFrame(() => {
      clearTimeout(late);
      resolve();
    });
  });
}
