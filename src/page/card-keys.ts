import type { HangingCard } from './marks/hanging';

/**
 * The keys of a card that was opened from the keyboard, before the page hears of them: dialogs that hold on to the focus
 * may have taken it back from the card, and then a digit would be written into the draft. The agent takes the focus
 * away by Tab, or by a press, which closes the card.
 */
export class CardKeys {
  private controller: AbortController | null = null;
  /** The focus may have left the card by the agent's own wish. */
  private tabbed = false;

  /**
   * @param busy whether something is being put into the draft: keys are kept for it then
   * @param press gives a key to the card; returns whether it was one of the card's
   */
  constructor(
    private readonly card: HangingCard,
    private readonly busy: () => boolean,
    private readonly press: (event: KeyboardEvent) => boolean,
  ) {}

  /** Takes them from now on, in the documents of the page and of the composer. */
  take(pages: readonly Document[]): void {
    this.release();
    this.controller = new AbortController();
    const early = { capture: true, signal: this.controller.signal };
    for (const page of new Set(pages)) {
      page.defaultView?.addEventListener('keydown', (event) => this.pressed(event), early);
    }
  }

  release(): void {
    this.controller?.abort();
    this.controller = null;
    this.tabbed = false;
  }

  private pressed(event: KeyboardEvent): void {
    if (!event.isTrusted || event.isComposing || this.busy()) return;
    const { holdsFocus } = this.card;
    if (this.tabbed && !holdsFocus) {
      this.release();
      return;
    }
    this.tabbed = event.key === 'Tab';
    const taken = !this.tabbed && this.press(event);
    if (taken) event.preventDefault();
    // Nor is it for the page to lead the focus out of the card with Tab
    if (taken || (this.tabbed && holdsFocus)) event.stopImmediatePropagation();
  }
}
