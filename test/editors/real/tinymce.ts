import tinymce from 'tinymce/tinymce';
import 'tinymce/icons/default';
import 'tinymce/themes/silver';
import 'tinymce/plugins/lists';

/** Version 5, as Roundcube has it; its editable is the body of a frame. */
window.mountEditor = async (host, html) => {
  const target = document.createElement('textarea');
  target.value = html;
  host.append(target);
  const options = {
    target,
    skin: false,
    content_css: false,
    menubar: false,
    branding: false,
    plugins: 'lists',
  } as const;
  const [editor] = await tinymce.init(options as unknown as Parameters<typeof tinymce.init>[0]);
  if (!editor) throw new Error('TinyMCE did not start');
  return { editable: editor.getBody(), html: () => editor.getContent(), load: (draft) => editor.setContent(draft) };
};
