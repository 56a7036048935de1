/** How pages ask spelling checkers and writing assistants to keep out of a field. */
const HINTS =
  '[data-enable-grammarly="false"], [data-gramm="false"], [data-gramm_editor="false"], [data-lt-active="false"]';

/** Whether a field, or what is around it, asks assistants to leave it alone. */
export function asksToBeLeft(editable: HTMLElement): boolean {
  return editable.closest(HINTS) !== null || editable.spellcheck === false;
}
