/** Puts text on the clipboard, also on pages without the Clipboard API (http). Call it from a press. */
export async function copy(page: Document, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const fill = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    page.addEventListener('copy', fill, { capture: true, once: true });
    page.execCommand('copy');
    page.removeEventListener('copy', fill, { capture: true });
  }
}
