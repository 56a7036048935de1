import type { Assessment } from '@/wire/messages';
import type { BoundaryOffer } from './boundary-offer';
import type { Cards } from './cards';
import { wantsBoundary } from './chip-state';
import type { Desk } from './desk';
import type { HangingCard } from './marks/hanging';
import type { Layer } from './marks/layer';
import type { Ports } from './ports';

/** What there is to open something for. */
interface Occasion {
  /** The open composer, while it is judged. */
  desk(): Desk | null;
  assessment(): Assessment | null;
  failed(error: unknown): void;
}

/** What opens a card, or the boundary, and closes them: the shortcut, a press on a mark or on the chip, Escape. */
export class Opening {
  constructor(
    private readonly view: HangingCard,
    private readonly cards: Cards,
    private readonly offer: BoundaryOffer,
    private readonly layer: Layer,
    private readonly ports: Ports,
    private readonly occasion: Occasion,
  ) {}

  /**
   * The card of the finding at an offset of the draft; null: at or after the caret, else the first. None while a word is
   * being composed: the card takes the focus, and the word would be cut off.
   */
  at(start: number | null): boolean {
    const desk = this.occasion.desk();
    if (!desk || desk.isComposing) return false;
    const { draft, findings } = desk.judged();
    const caret = draft.selection()?.end ?? 0;
    const finding =
      start === null
        ? (findings.find(({ end }) => end >= caret) ?? findings[0])
        : findings.find((it) => it.start === start);
    if (finding) this.cards.open(finding, draft, true);
    return finding !== undefined;
  }

  /** A press somewhere in a document of the page. */
  clicked(page: Document, event: MouseEvent): void {
    // One of our own making, which an editor is to hear
    if (!event.isTrusted) return;
    const desk = this.occasion.desk();
    if (!desk || event.composedPath().includes(this.layer.host)) return;
    const point = { left: event.clientX, top: event.clientY, right: event.clientX, bottom: event.clientY };
    const { left, top } = this.layer.screen.boxIn(page, point);
    const finding = desk.findingAt(left, top);
    // A press that selects words is not one on the mark; what is selected while we write, we selected
    if (finding && (desk.writing.isBusy || !desk.pressSelects)) this.cards.open(finding, desk.judged().draft, false);
    else this.cards.close();
  }

  /** The card takes Escape also while the focus is in the text; with its own focus it hears the key itself. */
  escaped(): boolean {
    if (!this.view.isOpen || this.view.holdsFocus) return false;
    this.cards.close();
    return true;
  }

  /** A press on the chip: the boundary where the chip says so, else the first place to look at. */
  async pressed(): Promise<void> {
    const desk = this.occasion.desk();
    if (!desk) return;
    const assessment = this.occasion.assessment();
    if (!assessment || !wantsBoundary(assessment)) {
      const { draft, findings } = desk.judged();
      if (findings[0]) this.cards.open(findings[0], draft, false);
      return;
    }
    try {
      if (!(await this.ports.send('openPanel', null))) await this.offer.open();
    } catch (error) {
      this.occasion.failed(error);
    }
  }
}
