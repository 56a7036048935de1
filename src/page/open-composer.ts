import type { ComposerMode } from '@/wire/messages';
import { type Composer, focusedEditable } from './composer';
import { Desk, type DeskEvents } from './desk';
import { asksToBeLeft } from './hints';
import type { Layer } from './marks/layer';
import type { Modes } from './modes';
import type { Ports } from './ports';
import type { Whereabouts } from './whereabouts';

interface Events extends DeskEvents {
  /** The open composer is about to be left: what hangs on it goes. */
  leaving(): void;
}

/** The composer that is open, if one is: taken by the focus, kept while it is one, left when it is gone. */
export class OpenComposer {
  /** The open composer at work. */
  desk: Desk | null = null;
  /** The extension is gone: what is open stays as it is, and nothing is taken any more. */
  asleep = false;

  constructor(
    private readonly root: Document,
    private readonly layer: Layer,
    private readonly ports: Ports,
    private readonly where: Whereabouts,
    private readonly modes: Modes,
    private readonly events: Events,
  ) {}

  /**
   * A composer takes over from the one that is open; what is none leaves that one open.
   * @param editable what has the focus now
   * @returns whether it took over
   */
  take(editable: HTMLElement | null): boolean {
    if (this.asleep || !editable || editable === this.desk?.composer.editable) return false;
    this.where.refresh();
    const composer = this.composerOf(editable);
    if (!composer) return false;
    this.leave();
    this.layer.show(editable);
    this.desk = new Desk(composer, this.layer, this.ports, this.events, false);
    return true;
  }

  /**
   * Leaves a composer that is gone, hidden, none any more, or of a conversation that was left for another. With none
   * open, the one with the focus is taken: it may have come before we did, in a frame that was not there yet.
   */
  keep(): void {
    const { desk } = this;
    if (desk) {
      const { editable } = desk.composer;
      const seen = editable.isConnected && editable.ownerDocument.defaultView && editable.checkVisibility();
      const composer = seen ? this.composerOf(editable) : null;
      if (composer && !this.where.wasLeft(editable)) desk.composer = composer;
      else this.leave();
    }
    if (!this.desk) this.take(focusedEditable(this.root));
  }

  /** Whether what is written goes to the customer; `unknown` with no composer. */
  get mode(): ComposerMode {
    return this.desk ? this.modes.of(this.desk.composer) : 'unknown';
  }

  /** Whether what is written is judged. */
  get judges(): boolean {
    return !this.asleep && !this.paused && this.mode === 'reply' && this.desk?.tooLong === false;
  }

  get paused(): boolean {
    return this.ports.choices.now().paused;
  }

  private leave(): void {
    if (!this.desk) return;
    this.events.leaving();
    this.desk.leave();
    this.desk = null;
  }

  private composerOf(editable: HTMLElement): Composer | null {
    const left = this.ports.choices.now().leaveHinted && asksToBeLeft(editable);
    return left ? null : this.where.composerOf(editable);
  }
}
