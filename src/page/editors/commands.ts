import { selectionAround } from '@/page/selection';
import { textFieldOf } from '@/page/text-field';
import type { Way } from './editor';

/** The window of an editable: an editor in a frame takes no event of another window for one. */
export function viewOf({ ownerDocument }: HTMLElement): Window & typeof globalThis {
  return (ownerDocument.defaultView ?? window) as Window & typeof globalThis;
}

/** What a keyboard would do, by the browser's own command: its undo stack takes it as one step. */
export const insertText: Way = (editable, text) => {
  editable.ownerDocument.execCommand('insertText', false, text);
};

/** As `insertText`, and what is typed next is a step of its own: Chromium goes on with a step until the caret moves. */
export const insertTextApart: Way = (editable, text) => {
  insertText(editable, text);
  const field = textFieldOf(editable);
  if (field) {
    const { selectionStart, selectionEnd } = field;
    field.setSelectionRange(0, 0);
    field.setSelectionRange(selectionStart, selectionEnd);
    return;
  }
  const selection = selectionAround(editable);
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  if (!selection || !anchorNode || !focusNode) return;
  selection.selectAllChildren(editable);
  selection.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
};

export function browserUndo(editable: HTMLElement): void {
  editable.ownerDocument.execCommand('undo');
}

/** Tells an editor whose history has no event of its own the keys that people press. */
export function pressUndo(editable: HTMLElement): void {
  const key: KeyboardEventInit = { key: 'z', code: 'KeyZ', keyCode: 90, bubbles: true, cancelable: true };
  const apple = /Mac/.test(navigator.platform);
  const event = { ...key, ctrlKey: !apple, metaKey: apple, composed: true };
  editable.dispatchEvent(new (viewOf(editable).KeyboardEvent)('keydown', event));
}

/** Tells an editor with a model of its own what the user's next key would tell it. */
export function announce(
  editable: HTMLElement,
  inputType: string,
  { data = null, dataTransfer = null }: { data?: string | null; dataTransfer?: DataTransfer | null },
): void {
  const view = viewOf(editable);
  const selection = selectionAround(editable);
  const targetRanges = selection && selection.rangeCount > 0 ? [new view.StaticRange(selection.getRangeAt(0))] : [];
  const event: InputEventInit = { inputType, data, dataTransfer, targetRanges };
  editable.dispatchEvent(
    new view.InputEvent('beforeinput', { ...event, bubbles: true, cancelable: true, composed: true }),
  );
}

/** Tells it text that is typed at the caret. */
export const announceTyping: Way = (editable, text) => announce(editable, 'insertText', { data: text });

/** Tells it replaced text with all that it carries. */
export const announceReplacement: Way = (editable, text) => {
  announce(editable, 'insertReplacementText', { data: text, dataTransfer: carrying(editable, text) });
};

/** The same without HTML. */
export const announcePlainReplacement: Way = (editable, text) => {
  announce(editable, 'insertReplacementText', { data: text, dataTransfer: carryingPlain(editable, text) });
};

/** Tells it replaced text line by line, in words alone. */
export const announceLines: Way = (editable, text) => {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) announce(editable, 'insertLineBreak', {});
    if (line !== '') announce(editable, 'insertReplacementText', { data: line });
  }
};

/** Pastes text as an editor gets it from a clipboard: plain and, paragraph by paragraph, as HTML. */
export const paste: Way = (editable, text) => pasteData(editable, carrying(editable, text));

/** Pastes text as it comes from a text file. */
export const pastePlain: Way = (editable, text) => pasteData(editable, carryingPlain(editable, text));

function pasteData(editable: HTMLElement, clipboardData: DataTransfer): void {
  const event: ClipboardEventInit = { clipboardData, bubbles: true, cancelable: true, composed: true };
  editable.dispatchEvent(new (viewOf(editable).ClipboardEvent)('paste', event));
}

function carrying(editable: HTMLElement, text: string): DataTransfer {
  const data = carryingPlain(editable, text);
  data.setData('text/html', asHtml(text));
  return data;
}

function carryingPlain(editable: HTMLElement, text: string): DataTransfer {
  const data = new (viewOf(editable).DataTransfer)();
  data.setData('text/plain', text);
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
