import { linesOf } from '../lines';

window.mountEditor = (host, html) => {
  const editable = document.createElement('input');
  host.append(editable);
  const load = (draft: string) => {
    editable.value = linesOf(draft).join(' ');
  };
  load(html);
  const paragraph = () => Object.assign(document.createElement('p'), { textContent: editable.value });
  return { editable, html: () => paragraph().outerHTML, load };
};
