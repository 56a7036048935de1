import type { Span } from '@/engine/model';
import type { Draft } from '@/page/draft/draft';
import { activeAround } from '@/page/selection';
import type { Editor } from './editor';
import { frame, moment } from './waiting';

/** An editor that knew the selection already tells of no change; how long one is waited for, in ms. */
const HEARD_AFTER = 50;
/** Some take it up by a timer of their own, in ms. */
const TAKEN_UP_AFTER = 5;
/** How often it is set where the editor sets its own. */
const ATTEMPTS = 3;

/** Gives an editor the focus, and lets it come to rest. */
export async function enter(editable: HTMLElement, { settlesIn }: Editor): Promise<void> {
  const page = editable.ownerDocument;
  // The body of a frame is its active element also while the frame is not
  if (activeAround(editable) === editable && page.hasFocus()) return;
  page.defaultView?.focus();
  editable.focus({ preventScroll: true });
  if (settlesIn > 0) await moment(settlesIn);
}

/**
 * Puts an editor's selection on a span of its draft. One with a model learns of it by its event, has it in the frame
 * after that, and may set its own in between.
 * @returns false when those words are gone
 */
export async function select(editable: HTMLElement, editor: Editor, read: () => Draft, span: Span): Promise<boolean> {
  if (editor.settlesIn === 0) return read().select(span);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const heard = new Promise((resolve) => {
      editable.ownerDocument.addEventListener('selectionchange', resolve, { once: true });
    });
    if (!read().select(span)) return false;
    // Where the selection stood there already, there is nothing to hear
    await Promise.race([heard, moment(HEARD_AFTER)]);
    await frame();
    await moment(TAKEN_UP_AFTER);
    const now = read().selection();
    if (now?.start === span.start && now.end === span.end) return true;
  }
  // It may have another name for the same place: what comes of it is read back
  return true;
}
