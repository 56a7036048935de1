import type { Cards } from './cards';
import { chipState } from './chip-state';
import type { OpenComposer } from './open-composer';
import type { Overlay } from './overlay';
import type { Choices } from './ports';
import type { Judged } from './reviewing';
import type { Showing } from './showing';

/** Shows how things stand with the open composer: the marks in its draft, and the chip at its corner. */
export class Drawing {
  constructor(
    private readonly overlay: Overlay,
    private readonly cards: Cards,
    private readonly open: OpenComposer,
    private readonly showing: Showing,
    private readonly choices: Pick<Choices, 'now'>,
  ) {}

  /** @param known what was just judged; what is known of the draft if left out */
  draw(known?: Judged): void {
    const { desk, asleep } = this.open;
    if (!desk) return;
    if (!asleep) this.overlay.layer.show(desk.composer.editable);
    const { language, paused } = this.choices.now();
    const judged = this.open.judges ? (known ?? desk.judged()) : null;
    if (judged) desk.paint(judged, this.cards.openIn(judged.draft.text));
    else desk.clear();
    const state = chipState({
      asleep,
      paused,
      mode: this.open.mode,
      tooLong: desk.tooLong,
      assessment: this.showing.assessment,
      findings: judged && (!desk.begins || judged.draft.text.trim() === '') ? judged.findings.length : null,
    });
    this.overlay.draw(desk.composer, state, language);
  }

  /** The draft, its findings, or how the editor draws them has changed: the card goes with its finding. */
  judged(judged: Judged): void {
    this.cards.follow(judged.draft, judged.findings);
    this.draw(judged);
  }

  /** Something moved: all of it is placed anew in the next frame. */
  follow(): void {
    this.overlay.follow(() => this.open.desk);
  }
}
