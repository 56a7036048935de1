/** A key that is pressed again this soon after its effect shows was pressed twice by mistake, in ms. */
const SOON = 300;

/**
 * Passes over a key that chose a rewrite when it is pressed again right away, or held down: by then the focus is in the
 * text, where it would write "1" or break the line, which sends in some inboxes. Any other key ends it.
 * @param keys as `KeyboardEvent.key` names them
 * @returns to be called when the rewrite is in the text: who presses before has not seen it yet
 */
export function passOverSecondPress(page: Document, keys: readonly string[]): () => void {
  const view = page.defaultView;
  const controller = new AbortController();
  let end = Number.POSITIVE_INFINITY;
  const pressed = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    // when it was pressed, not when a busy page heard of it
    const again = keys.includes(event.key) && (event.repeat || event.timeStamp < end);
    if (!again) return controller.abort();
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  view?.addEventListener('keydown', pressed, { capture: true, signal: controller.signal });
  return () => {
    if (view) end = view.performance.now() + SOON;
  };
}
