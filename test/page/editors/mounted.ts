import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import { ClassicEditor, Essentials, Paragraph } from 'ckeditor5';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor, type LexicalEditor } from 'lexical';
import tinymce from 'tinymce/tinymce';
import 'tinymce/icons/default';
import 'tinymce/themes/silver';
import { page } from '../page';

/** A real editor on the page, holding the given lines. */
export interface Mounted {
  editable: HTMLElement;
  /** The lines of the editor's own model, not of the DOM. */
  model(): string[];
  unmount(): unknown;
}

export type Mount = (lines: string[]) => Promise<Mounted>;

async function textarea(lines: string[]): Promise<Mounted> {
  const area = page.put<HTMLTextAreaElement>('<textarea rows="8" cols="60"></textarea>');
  area.value = lines.join('\n');
  return { editable: area, model: () => area.value.split('\n'), unmount: () => area.remove() };
}

async function contenteditable(lines: string[]): Promise<Mounted> {
  const editable = page.editable('');
  for (const line of lines) {
    const block = document.createElement('div');
    block.append(line === '' ? document.createElement('br') : line);
    editable.append(block);
  }
  return { editable, model: () => editable.innerText.split('\n'), unmount: () => editable.remove() };
}

function lexicalWith(register: (editor: LexicalEditor) => unknown): Mount {
  return async (lines) => {
    const editable = page.editable('');
    const editor = createEditor({ namespace: 'test', onError: (error) => Promise.reject(error) });
    register(editor);
    registerHistory(editor, createEmptyHistoryState(), 0);
    editor.setRootElement(editable);
    await new Promise<void>((done) =>
      editor.update(
        () => {
          const root = $getRoot().clear();
          for (const line of lines) root.append($createParagraphNode().append($createTextNode(line)));
        },
        { onUpdate: done, tag: 'historic' },
      ),
    );
    const model = () =>
      editor.getEditorState().read(() =>
        $getRoot()
          .getChildren()
          .flatMap((node) => node.getTextContent().split('\n')),
      );
    return { editable, model, unmount: () => editor.setRootElement(null) };
  };
}

async function ckeditor5(lines: string[]): Promise<Mounted> {
  const box = page.put('<div></div>');
  const editor = await ClassicEditor.create(box, { licenseKey: 'GPL', plugins: [Essentials, Paragraph] });
  editor.setData(lines.map((line) => `<p>${line}</p>`).join(''));
  const editable = editor.editing.view.getDomRoot();
  if (!editable) throw new Error('CKEditor has no editable');
  const model = () => {
    const root = editor.model.document.getRoot();
    return [...(root?.getChildren() ?? [])].map((block) =>
      block.is('element') ? [...block.getChildren()].map((text) => (text.is('$text') ? text.data : '')).join('') : '',
    );
  };
  return { editable, model, unmount: () => editor.destroy() };
}

async function tinymce5(lines: string[]): Promise<Mounted> {
  const area = page.put<HTMLTextAreaElement>('<textarea></textarea>');
  area.value = lines.map((line) => `<p>${line}</p>`).join('');
  const options = { target: area, skin: false, content_css: false, menubar: false, branding: false } as const;
  const [editor] = await tinymce.init(options as unknown as Parameters<typeof tinymce.init>[0]);
  if (!editor) throw new Error('TinyMCE did not start');
  const model = () => editor.getContent({ format: 'text' }).trim().replace(/\n\n/g, '\n').split('\n');
  return { editable: editor.getBody(), model, unmount: () => editor.remove() };
}

export const EDITORS: [name: string, mount: Mount][] = [
  ['textarea', textarea],
  ['contenteditable', contenteditable],
  ['Lexical, rich text', lexicalWith(registerRichText)],
  ['Lexical, plain text', lexicalWith(registerPlainText)],
  ['CKEditor 5', ckeditor5],
  ['TinyMCE 5', tinymce5],
];
