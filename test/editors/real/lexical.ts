import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { registerRichText } from '@lexical/rich-text';
import { $getRoot, $insertNodes, createEditor, HISTORIC_TAG } from 'lexical';

window.mountEditor = async (host, html) => {
  const editable = document.createElement('div');
  editable.contentEditable = 'true';
  host.append(editable);
  const editor = createEditor({
    namespace: 'battery',
    nodes: [LinkNode, ListNode, ListItemNode],
    onError(error) {
      throw error;
    },
  });
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.setRootElement(editable);
  const load = (draft: string) =>
    new Promise<void>((onUpdate) => {
      const put = () => {
        const page = new DOMParser().parseFromString(draft, 'text/html');
        $getRoot().clear().select();
        $insertNodes($generateNodesFromDOM(editor, page));
      };
      editor.update(put, { onUpdate, tag: HISTORIC_TAG });
    });
  await load(html);
  return { editable, html: () => editor.read(() => $generateHtmlFromNodes(editor)), load };
};
