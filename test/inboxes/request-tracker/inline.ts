import { BlockQuote, Bold, ClassicEditor, Essentials, Link, List, Paragraph } from 'ckeditor5';
import { offer } from './composer';

/** The editor of version 6, beside its text area. */
async function inline(area: HTMLTextAreaElement) {
  const plugins = [Essentials, Paragraph, Bold, BlockQuote, Link, List];
  const editor = await ClassicEditor.create(area, { licenseKey: 'GPL', plugins });
  const editable = editor.editing.view.getDomRoot();
  if (!editable) throw new Error('CKEditor has no editable');
  return { editable, html: () => editor.getData() };
}

offer(inline);
