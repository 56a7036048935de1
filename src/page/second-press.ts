/** A key that is pressed again this soon was pressed twice by mistake, in ms. */
const SOON = 300;

/**
 * Passes over a key that chose a rewrite when it is pressed again right away, or held down: by then the focus is in the
 * text, where it would write "1" or break the line, which sends in some inboxes. Any other key ends it.
 * @param keys as `KeyboardEvent.key` names them
 */
export function passOverSecondPress(page: Document, keys: readonly string[]): void {
  const controller = new AbortController();
  const start = performance.now();
  const pressed = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    const again = keys.includes(event.key) && (event.repeat || performance.now() - start < SOON);
    if (!again) return controller.abort();
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  page.defaultView?.addEventListener('keydown', pressed, { capture: true, signal: controller.signal });
}
