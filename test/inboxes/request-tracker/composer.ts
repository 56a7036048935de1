import type { Writing } from '../page/desk';
import { drawn } from '../page/element';

/** The text area that the server sends; an editor may take its place. */
export function textArea(): HTMLTextAreaElement {
  const area = document.querySelector<HTMLTextAreaElement>('#UpdateContent');
  if (!area) throw new Error('Nothing is written on this page');
  return area;
}

/** What tests may ask of the page on which a ticket is answered. */
export function offer(opening: Promise<Pick<Writing, 'editable' | 'html'>>): void {
  const kind = document.querySelector<HTMLSelectElement>('#UpdateType');
  let html = () => '';
  const reply = async () => {
    const writing = await opening;
    html = writing.html;
    writing.editable.focus();
    const first = writing.editable.querySelector('p');
    if (first) writing.editable.ownerDocument.getSelection()?.collapse(first, 0);
    await drawn();
    return writing.editable;
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
    text: () => new DOMParser().parseFromString(html(), 'text/html').body.textContent ?? '',
    html: () => html(),
    send() {
      const note = kind?.value === 'private';
      window.sent.push({ conversation: '', text: this.text(), html: this.html(), note });
    },
  };
}
