import { linesOf } from '../lines';

window.mountEditor = (host, html) => {
  const editable = document.createElement('textarea');
  editable.rows = 8;
  host.append(editable);
  const load = (draft: string) => {
    editable.value = linesOf(draft).join('\n');
  };
  load(html);
  const paragraphs = () =>
    editable.value
      .split('\n')
      .map((line) => Object.assign(document.createElement('p'), { textContent: line }).outerHTML);
  return { editable, html: () => paragraphs().join(''), load };
};
