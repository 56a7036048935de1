import { Bold, Essentials, InlineEditor, Italic, Link, List, Paragraph } from 'ckeditor5';

/** The help desk's own editor over `host`; its root carries the marks that the workspace gives it. */
export async function richEditor(host: HTMLElement, attributes: Record<string, string>): Promise<InlineEditor> {
  const editor = await InlineEditor.create(host, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Italic, Link, List],
    toolbar: [],
  });
  editor.editing.view.change((writer) => {
    const root = editor.editing.view.document.getRoot();
    if (root) for (const [name, value] of Object.entries(attributes)) writer.setAttribute(name, value, root);
  });
  return editor;
}
