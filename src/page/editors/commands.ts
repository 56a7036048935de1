import type { Way } from './editor';

/** What a keyboard would do, by the browser's own command: its undo stack takes it as one step. */
export const insertText: Way = (editable, text) => {
  editable.ownerDocument.execCommand('insertText', false, text);
};

/** As `insertText`, and what is typed next is a step of its own: Chromium goes on with a step until the caret moves. */
export const insertTextApart: Way = (editable, text) => {
  insertText(editable, text);
  if (editable.localName === 'textarea') {
    const { selectionStart, selectionEnd } = editable as HTMLTextAreaElement;
    (editable as HTMLTextAreaElement).setSelectionRange(0, 0);
    (editable as HTMLTextAreaElement).setSelectionRange(selectionStart, selectionEnd);
    return;
  }
  const selection = editable.ownerDocument.getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  if (!selection || !anchorNode || !focusNode) return;
  selection.selectAllChildren(editable);
  selection.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
};

export function browserUndo(editable: HTMLElement): void {
  editable.ownerDocument.execCommand('undo');
}

/** Tells an editor with a model of its own what the user's next key would tell it. */
export function announce(
  editable: HTMLElement,
  inputType: string,
  { data = null, dataTransfer = null }: { data?: string | null; dataTransfer?: DataTransfer | null },
): void {
  const selection = editable.ownerDocument.getSelection();
  const targetRanges = selection && selection.rangeCount > 0 ? [new StaticRange(selection.getRangeAt(0))] : [];
  const event: InputEventInit = { inputType, data, dataTransfer, targetRanges };
  editable.dispatchEvent(new InputEvent('beforeinput', { ...event, bubbles: true, cancelable: true, composed: true }));
}

/** Tells it text that is typed at the caret. */
export const announceTyping: Way = (editable, text) => announce(editable, 'insertText', { data: text });

/** Tells it replaced text with all that it carries. */
export const announceReplacement: Way = (editable, text) => {
  announce(editable, 'insertReplacementText', { data: text, dataTransfer: carrying(text) });
};

/** Tells it replaced text line by line, in words alone. */
export const announceLines: Way = (editable, text) => {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) announce(editable, 'insertLineBreak', {});
    if (line !== '') announce(editable, 'insertReplacementText', { data: line });
  }
};

/** Pastes text as an editor gets it from a clipboard: plain and, paragraph by paragraph, as HTML. */
export const paste: Way = (editable, text) => {
  const event: ClipboardEventInit = {
    clipboardData: carrying(text),
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  editable.dispatchEvent(new ClipboardEvent('paste', event));
};

function carrying(text: string): DataTransfer {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  data.setData('text/html', asHtml(text));
  return data;
}

/** One `<p>` a line; a single line stays without, so that it goes into the paragraph it is pasted to. */
function asHtml(text: string): string {
  const lines = text.split('\n').map(escapeHtml);
  return lines.length === 1 ? (lines[0] ?? '') : lines.map((line) => `<p>${line}</p>`).join('');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(line: string): string {
  return line.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character).replace(/^ | $/g, '&nbsp;');
}
