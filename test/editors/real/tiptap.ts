import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';

window.mountEditor = (host, html) => {
  const editor = new Editor({ element: host, extensions: [StarterKit], content: html, injectCSS: false });
  return {
    editable: editor.view.dom,
    html: () => editor.getHTML(),
    load: (draft) => editor.commands.setContent(draft),
  };
};
