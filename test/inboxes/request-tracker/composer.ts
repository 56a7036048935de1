import type { Writing } from '../page/desk';
import { drawn, element } from '../page/element';

type Opened = Pick<Writing, 'editable' | 'html'>;

/** The text area that the server sends; an editor may take its place. */
function textArea(): HTMLTextAreaElement {
  const area = document.querySelector<HTMLTextAreaElement>('#UpdateContent');
  if (!area) throw new Error('Nothing is written on this page');
  return area;
}

/**
 * What tests may ask of the page on which a ticket is answered.
 * @param edit puts the editor of this version in the place of a text area
 */
export function offer(edit: (area: HTMLTextAreaElement) => Promise<Opened>): void {
  const kind = document.querySelector<HTMLSelectElement>('#UpdateType');
  const opening = edit(textArea());
  let html = () => '';
  const reply = async () => {
    const writing = await opening;
    html = writing.html;
    return focused(writing);
  };
  window.sent = [];
  window.model = {
    settled: async () => void (await opening),
    async open() {
      throw new Error('Every page of the tracker is loaded anew');
    },
    reply,
    async note(on) {
      if (kind) kind.value = on ? 'private' : 'response';
      return reply();
    },
    // A field that the team gave its tickets has an editor of the same make
    async another() {
      const name = 'Object-RT::Ticket--CustomField-5-Values';
      const field = element('textarea', { name, id: name, class: 'richtext CF-5' });
      textArea().form?.append(field);
      return focused(await edit(field));
    },
    text: () => new DOMParser().parseFromString(html(), 'text/html').body.textContent ?? '',
    html: () => html(),
    send() {
      const note = kind?.value === 'private';
      window.sent.push({ conversation: '', text: this.text(), html: this.html(), note });
    },
  };
}

async function focused({ editable }: Opened): Promise<HTMLElement> {
  editable.focus();
  const first = editable.querySelector('p');
  if (first) editable.ownerDocument.getSelection()?.collapse(first, 0);
  await drawn();
  return editable;
}
