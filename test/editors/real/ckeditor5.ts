import { Bold, ClassicEditor, Essentials, Link, List, Paragraph } from 'ckeditor5';

window.mountEditor = async (host, html) => {
  const place = document.createElement('div');
  host.append(place);
  const plugins = [Essentials, Paragraph, Bold, Link, List];
  const editor = await ClassicEditor.create(place, { licenseKey: 'GPL', plugins, initialData: html });
  const editable = editor.editing.view.getDomRoot();
  if (!editable) throw new Error('CKEditor has no editable');
  return { editable, html: () => editor.getData(), load: (draft) => editor.setData(draft) };
};
