/**
 * Keeps what is typed while an editor is being written to: a key in that moment would land in the words that are about
 * to be replaced. Characters are kept for after; any other key has nothing to act upon yet and does nothing.
 */
export class HeldKeys {
  private readonly controller = new AbortController();
  private text = '';
  private passing = false;

  constructor(page: Document) {
    const early = { capture: true, signal: this.controller.signal };
    page.defaultView?.addEventListener('keydown', (event) => this.holdKey(event), early);
    page.defaultView?.addEventListener('beforeinput', (event) => this.holdText(event), early);
  }

  get any(): boolean {
    return this.text !== '';
  }

  /** What was typed since this was asked last. */
  take(): string {
    const { text } = this;
    this.text = '';
    return text;
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
    if (isCharacter(event)) this.text += event.key;
    else if (event.key === 'Backspace') this.text = [...this.text].slice(0, -1).join('');
  }

  /** Text that comes by no key of its own: an accent and its letter, a panel of signs, dictation. */
  private holdText(event: InputEvent): void {
    if (this.passing || !event.isTrusted || event.inputType !== 'insertText' || !event.data || !event.cancelable)
      return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.text += event.data;
  }
}

/** AltGr, which some systems tell as Ctrl and Alt together, and Option make characters; other such keys are commands. */
function isCharacter(event: KeyboardEvent): boolean {
  if ([...event.key].length !== 1 || event.metaKey) return false;
  return event.getModifierState('AltGraph') || !event.ctrlKey;
}
