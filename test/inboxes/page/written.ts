import '../../editors/editor';
import type { Writing } from './desk';

/** A real editor in `host`: the page's script has imported it. Attributes go to its editable, as the real page has it. */
export async function written(
  host: HTMLElement,
  attributes: Record<string, string> = {},
  isNote: () => boolean = () => false,
): Promise<Writing> {
  const { editable, html, load } = await window.mountEditor(host, '<p></p>');
  for (const [name, value] of Object.entries(attributes)) editable.setAttribute(name, value);
  return { editable, html, clear: () => load('<p></p>'), isNote };
}

/** A page's own editable, without a model of its own. */
export function bare(editable: HTMLElement, isNote: () => boolean = () => false): Writing {
  return {
    editable,
    html: () => (editable instanceof HTMLTextAreaElement ? editable.value : editable.innerHTML),
    clear() {
      if (editable instanceof HTMLTextAreaElement) editable.value = '';
      else editable.replaceChildren(document.createElement('p'));
    },
    isNote,
  };
}
