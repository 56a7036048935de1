import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import {
  $createParagraphNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { element } from '../page/element';

/** The messenger's own editor in a box; Enter sends, Shift+Enter breaks the line. */
export function messageEditor(label: string, onEnter: () => void): { box: HTMLElement; editor: LexicalEditor } {
  const box = element('div', {
    contenteditable: 'true',
    role: 'textbox',
    'aria-label': label,
    'aria-placeholder': label,
    'data-lexical-editor': 'true',
    spellcheck: 'true',
    tabindex: '0',
    class: 'xeditor',
  });
  const editor = createEditor({
    namespace: 'direct',
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(box);
  registerPlainText(editor);
  editor.update(() => $getRoot().append($createParagraphNode()), { discrete: true });
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (!event || event.shiftKey) return false;
      event.preventDefault();
      onEnter();
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  return { box, editor };
}

export function editorText(editor: LexicalEditor): string {
  return editor.getEditorState().read(() => $getRoot().getTextContent());
}

export function clearEditor(editor: LexicalEditor): void {
  editor.update(() => $getRoot().clear().append($createParagraphNode()).selectEnd());
}
