/** No editor at all: the page keeps what the browser makes of typing, and that is what it sends. */
window.mountEditor = (host, html) => {
  const editable = document.createElement('div');
  editable.contentEditable = 'true';
  host.append(editable);
  const load = (draft: string) => {
    const { body } = new DOMParser().parseFromString(draft.replaceAll(/<(\/?)p>/g, '<$1div>'), 'text/html');
    editable.replaceChildren(...body.childNodes);
  };
  load(html);
  return { editable, html: () => editable.innerHTML, load };
};
