/** A page model in a frame of its own, loaded as a browser loads a page. */
export async function load(html: string): Promise<Window & typeof globalThis> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1200px; height: 800px';
  document.body.replaceChildren(frame);
  const page = frame.contentDocument;
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!page || !view) throw new Error('The frame did not open');
  page.open();
  page.write(html);
  page.close();
  await view.model.settled();
  return view;
}

/** What takes text but is no composer: search, subject, addresses. */
export function fieldsOf(page: Document): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('input, textarea')].filter((field) => field.id !== 'composebody');
}

/** Where lines break says nothing here. */
export function sameWords(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
