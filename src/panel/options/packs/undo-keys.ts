import { redo, undo } from './editing';

/**
 * Undo and redo by the keys of every editor, for the form and the YAML together: the browser's own undo knows only what
 * was typed into one field, and goes wrong as soon as the text came from elsewhere.
 */
export const undoKeys = {
  onKeyDown(event: KeyboardEvent): void {
    // By the place of the key: it is Я in Cyrillic
    const isZ = event.code === 'KeyZ';
    const isY = event.code === 'KeyY' && event.ctrlKey && !event.shiftKey;
    if (!(event.ctrlKey || event.metaKey) || event.altKey || !(isZ || isY) || isSearch(event.target)) return;
    event.preventDefault();
    if (isY || event.shiftKey) redo();
    else undo();
  },
  /** The same from the browser's menu. */
  onBeforeInput(event: InputEvent): void {
    const isUndo = event.inputType === 'historyUndo';
    if ((!isUndo && event.inputType !== 'historyRedo') || isSearch(event.target)) return;
    event.preventDefault();
    if (isUndo) undo();
    else redo();
  },
};

/** What is sought is no part of the pack. */
function isSearch(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'search';
}
