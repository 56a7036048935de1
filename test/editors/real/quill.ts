import Quill from 'quill';

window.mountEditor = (host, html) => {
  const quill = new Quill(host, { modules: { toolbar: false } });
  const load = (draft: string) => quill.setContents(quill.clipboard.convert({ html: draft }), 'silent');
  load(html);
  quill.history.clear();
  return { editable: quill.root, html: () => quill.getSemanticHTML(), load };
};
