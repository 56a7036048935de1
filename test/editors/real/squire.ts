import Squire from 'squire-rte';

/** Squire leaves the cleaning of HTML to its page. */
function sanitized(html: string): DocumentFragment {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const fragment = document.createDocumentFragment();
  fragment.append(...body.childNodes);
  return fragment;
}

window.mountEditor = (host, html) => {
  const editable = document.createElement('div');
  host.append(editable);
  const squire = new Squire(editable, { blockTag: 'P', sanitizeToDOMFragment: sanitized });
  squire.setHTML(html);
  return { editable, html: () => squire.getHTML(), load: (draft) => squire.setHTML(draft) };
};
