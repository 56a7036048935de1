import FroalaEditor from 'froala-editor';

/** Version 4 without its plugins and without a key: what its makers leave open to whoever tries it. */
window.mountEditor = async (host, html) => {
  const place = document.createElement('div');
  place.innerHTML = html;
  host.append(place);
  const editor = await new Promise<FroalaEditor>((ready) => {
    const made: FroalaEditor = new FroalaEditor(place, {}, () => ready(made));
  });
  return { editable: editor.el, html: () => editor.html.get(), load: (draft) => editor.html.set(draft) };
};
