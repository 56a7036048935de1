import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  createEditor,
  HISTORIC_TAG,
} from 'lexical';
import { linesOf } from '../lines';

/** As messengers have it: one paragraph with line breaks. */
window.mountEditor = async (host, html) => {
  const editable = document.createElement('div');
  editable.contentEditable = 'true';
  host.append(editable);
  const editor = createEditor({
    namespace: 'battery',
    onError(error) {
      throw error;
    },
  });
  registerPlainText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.setRootElement(editable);
  const load = (draft: string) =>
    new Promise<void>((onUpdate) => {
      const put = () => {
        const paragraph = $createParagraphNode();
        for (const [index, line] of linesOf(draft).entries()) {
          if (index > 0) paragraph.append($createLineBreakNode());
          if (line !== '') paragraph.append($createTextNode(line));
        }
        $getRoot().clear().append(paragraph);
      };
      editor.update(put, { onUpdate, tag: HISTORIC_TAG });
    });
  await load(html);
  const lines = () => editor.read(() => $getRoot().getTextContent().split(/\n/));
  const paragraphs = () =>
    lines().map((line) => Object.assign(document.createElement('p'), { textContent: line }).outerHTML);
  return { editable, html: () => paragraphs().join(''), load };
};
