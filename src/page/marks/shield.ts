/**
 * Keeps from the page what is done in our layer, before its own listeners hear of it: dialogs that hold on to the focus
 * bring it back as soon as it leaves them, and swallow presses beside them. Only what listens on the window before us
 * is not outdone; see `CardKeys` for that.
 * @param host what the page sees of us
 * @param shadow where it happens
 */
export function shield(view: Window, host: Element, shadow: ShadowRoot, signal: AbortSignal): void {
  const early = { signal, capture: true };
  const ours = (event: Event) => event.composedPath()[0] === host;
  const hold = (event: Event) => ours(event) && event.stopImmediatePropagation();
  for (const name of ['focusin', 'focusout', 'pointerdown', 'pointerup', 'mouseup']) {
    view.addEventListener(name, hold, early);
  }
  const pressed = (event: Event) => {
    // A press on us leaves focus and selection in the editor
    if (ours(event)) event.preventDefault();
    hold(event);
  };
  view.addEventListener('mousedown', pressed, early);
  const clicked = (event: MouseEvent) => {
    if (!event.isTrusted || !ours(event)) return;
    hold(event);
    // From the keyboard it has no place
    const { activeElement } = shadow;
    const target = event.detail === 0 ? activeElement : shadow.elementFromPoint(event.clientX, event.clientY);
    target?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  };
  view.addEventListener('click', clicked, early);
}
