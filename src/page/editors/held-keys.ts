/** The user's wish to take the last step back. */
export const UNDO = Symbol('undo');
/** Characters that were typed, or that wish. */
export type Held = string | typeof UNDO;

/**
 * Keeps what is typed while an editor is being written to: a key in that moment would land in the words that are about
 * to be replaced. Characters and Ctrl+Z are kept for after; any other key has nothing to act upon yet and does nothing.
 * Nor does a press move the caret away from those words; the click that follows is heard.
 */
export class HeldKeys {
  private readonly controller = new AbortController();
  private held: Held[] = [];
  private passing = false;

  /** @param editable what is written to */
  constructor(editable: HTMLElement) {
    const early = { capture: true, signal: this.controller.signal };
    const view = editable.ownerDocument.defaultView;
    view?.addEventListener('keydown', (event) => this.holdKey(event), early);
    view?.addEventListener('beforeinput', (event) => this.holdText(event), early);
    const press = (event: MouseEvent) => {
      if (!event.isTrusted || !event.composedPath().includes(editable)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    view?.addEventListener('mousedown', press, early);
  }

  get any(): boolean {
    return this.held.length > 0;
  }

  /** What was typed first of what is still kept: all characters up to the next Ctrl+Z, or that. */
  next(): Held | undefined {
    return this.held.shift();
  }

  /** Forgets every Ctrl+Z: there is nothing to take back. */
  dropUndo(): void {
    this.held = this.held.filter((one) => one !== UNDO);
  }

  /** Lets our own writing through: Firefox tells of what an extension writes as of what is typed. */
  letPass(write: () => void): void {
    this.passing = true;
    try {
      write();
    } finally {
      this.passing = false;
    }
  }

  release(): void {
    this.controller.abort();
  }

  private holdKey(event: KeyboardEvent): void {
    // An input method goes on without this event, and keys that are not the user's are our own way to an editor's undo
    if (!event.isTrusted || event.isComposing || event.key === 'Process') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (isUndo(event)) this.held.push(UNDO);
    else if (isCharacter(event)) this.keep(event.key);
    else if (event.key === 'Backspace') this.takeOne();
  }

  private keep(text: string): void {
    const last = this.held.at(-1);
    if (typeof last === 'string') this.held[this.held.length - 1] = last + text;
    else this.held.push(text);
  }

  private takeOne(): void {
    const last = this.held.at(-1);
    if (typeof last !== 'string') return;
    const left = [...last].slice(0, -1).join('');
    if (left === '') this.held.pop();
    else this.held[this.held.length - 1] = left;
  }

  /** Text that comes by no key of its own: an accent and its letter, a panel of signs, dictation. */
  private holdText(event: InputEvent): void {
    if (this.passing || !event.isTrusted || event.inputType !== 'insertText' || !event.data || !event.cancelable)
      return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.keep(event.data);
  }
}

/** AltGr, which some systems tell as Ctrl and Alt together, and Option make characters; other such keys are commands. */
function isCharacter(event: KeyboardEvent): boolean {
  if ([...event.key].length !== 1 || event.metaKey) return false;
  return event.getModifierState('AltGraph') || !event.ctrlKey;
}

/** Ctrl+Z, on Apple's keyboards Command; where the layout has no Latin letters, by the place of the key. */
function isUndo({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  if (ctrlKey === metaKey || altKey || shiftKey) return false;
  return /^[a-z]$/i.test(key) ? key.toLowerCase() === 'z' : code === 'KeyZ';
}
