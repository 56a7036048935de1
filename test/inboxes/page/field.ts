import type { LexicalEditor } from 'lexical';
import { clearEditor, editorText, messageEditor } from '../instagram/editor';
import { element } from './element';

/** What a messenger is written in. */
export interface Field {
  box: HTMLElement;
  focus(): void;
  /** What the editor itself holds. */
  text(): string;
  html(): string;
  clear(): void;
}

type Attributes = Record<string, string>;

/** The messengers that have no editor but the browser's: Enter sends, and lines are paragraphs where `lines` says so. */
export function editableField(tag: 'div' | 'span', attributes: Attributes, onEnter: () => void, lines = false): Field {
  const box = element(tag, { contenteditable: 'true', role: 'textbox', tabindex: '0', ...attributes });
  const clear = () => box.replaceChildren(...(lines ? [element('p', {}, element('br'))] : []));
  clear();
  sendOnEnter(box, onEnter);
  return {
    box,
    focus() {
      box.focus();
      const range = document.createRange();
      range.selectNodeContents(box.querySelector('p') ?? box);
      range.collapse(false);
      const selection = document.getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
    },
    text: () => box.innerText,
    html: () => box.innerHTML,
    clear,
  };
}

/** Lexical, as Meta's messengers have it. */
export function lexicalField(label: string, attributes: Attributes, onEnter: () => void): Field {
  const { box, editor }: { box: HTMLElement; editor: LexicalEditor } = messageEditor(label, onEnter);
  for (const [name, value] of Object.entries(attributes)) box.setAttribute(name, value);
  return {
    box,
    focus() {
      box.focus();
      editor.focus();
    },
    text: () => editorText(editor),
    html: () => box.innerHTML,
    clear: () => clearEditor(editor),
  };
}

export function textareaField(attributes: Attributes, onEnter: () => void): Field {
  const box = element('textarea', attributes);
  sendOnEnter(box, onEnter);
  return {
    box,
    focus: () => box.focus(),
    text: () => box.value,
    html: () => box.value,
    clear() {
      box.value = '';
    },
  };
}

function sendOnEnter(box: HTMLElement, onEnter: () => void): void {
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    onEnter();
  });
}
