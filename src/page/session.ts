import type { ComposerMode, InsertOutcome, InsertPlace, PageState } from '@/wire/messages';
import { WireError } from '@/wire/transport';
import { BoundaryOffer } from './boundary-offer';
import { Cards } from './cards';
import { chipState } from './chip-state';
import { type Composer, editableAround, focusedEditable, focusedIn } from './composer';
import { CustomerShown } from './customer-shown';
import { Desk } from './desk';
import { DocumentTree } from './documents';
import { asksToBeLeft } from './hints';
import { Layer } from './marks/layer';
import { Modes } from './modes';
import { Opening } from './opening';
import { Overlay } from './overlay';
import type { Ports } from './ports';
import type { Judged } from './reviewing';
import { Settling } from './settling';
import { Showing } from './showing';
import { describePage } from './structure';
import { type PageEvents, watchPage } from './watching';
import { Whereabouts } from './whereabouts';

/**
 * One page while it is open: finds the composer from the focus outward, and the conversation from the composer; tells
 * the worker what it sees; shows what comes back. Everything outside comes in through `ports`.
 */
export class Session {
  /** While it works. */
  private readonly controller = new AbortController();
  /** While anything of it is on the page. */
  private readonly life = new AbortController();
  private readonly overlay: Overlay;
  private readonly cards: Cards;
  private readonly customer: CustomerShown;
  private readonly opening: Opening;
  private readonly where: Whereabouts;
  private readonly modes: Modes;
  private readonly showing: Showing;
  private readonly documents: DocumentTree;
  private readonly settling: Settling;
  private desk: Desk | null = null;
  /** Of each document of the page the switch that tells of its changes. */
  private readonly watched = new Set<(attend: boolean) => void>();
  private asleep = false;
  /** The conversation that was seen last. */
  private conversation: string | undefined;

  /** @param root the topmost document of its origin: see `isTopmost` */
  constructor(
    private readonly root: Document,
    private readonly ports: Ports,
  ) {
    const { signal } = this.controller;
    Layer.clearLeftovers(root);
    this.overlay = new Overlay(root, {
      onPress: () => void this.opening.pressed(),
      onAnswer: (mode) => {
        this.setMode(mode);
        // The button that had the focus is gone: what is typed next is for the text
        this.desk?.focus();
      },
    });
    const { layer, view } = this.overlay;
    const desktop = {
      desk: () => this.desk,
      chip: () => this.overlay.chip,
      repaint: () => this.draw(),
      lookAgain: () => this.lookAgain(),
    };
    this.cards = new Cards(view, layer, ports, desktop);
    this.opening = new Opening(view, this.cards, new BoundaryOffer(view, layer, ports, desktop), layer, ports, {
      desk: () => (this.judges ? this.desk : null),
      assessment: () => this.showing.assessment,
      failed: (error) => this.failed(error),
    });
    this.where = new Whereabouts(root, ports.inboxOf);
    this.customer = new CustomerShown(layer, this.where, ports.choices, signal);
    this.modes = new Modes(this.where, ports.choices);
    this.showing = new Showing(ports, {
      changed: () => this.draw(),
      movedOn: () => this.desk?.repeat(),
      failed: (error) => this.failed(error),
    });
    this.settling = new Settling(() => this.look(), signal);
    this.documents = new DocumentTree(root, (page, ended) => this.watch(page, ended), signal);
    ports.choices.watch(() => this.chosen(), signal);
    this.look();
  }

  /** Puts wording in, at the caret where no place is given. Conversation and composer are looked at again first. */
  async insert(conversationId: string, text: string, place?: InsertPlace): Promise<InsertOutcome> {
    this.lookAgain();
    const id = this.showing.state?.conversation?.id;
    // A page that does not tell its conversation (a webmail's compose page) can't have moved on from it
    if (id !== undefined && id !== conversationId) return 'moved-on';
    if (!this.desk) return 'refused';
    const { writing } = this.desk;
    const taken = place ? writing.insertAt(place, text) : writing.insert(text);
    return (await taken) ? 'done' : 'refused';
  }

  /** Opens the card of the finding at an offset of the draft; null: at or after the caret, else the first. */
  openCard(start: number | null): boolean {
    return this.opening.at(start);
  }

  /** "This is a reply", "a note". */
  setMode(mode: 'reply' | 'note'): void {
    if (!this.desk) return;
    this.modes.say(this.desk.composer.editable, mode);
    this.look();
  }

  /** "This is the customer's message": lets the user point at it, and reads the site by it from then on. */
  pickCustomer(): void {
    if (!this.asleep) this.customer.pick(this.desk?.composer.editable ?? null);
  }

  /** How the page is built, without any of its words. */
  describe(): string {
    const { inbox } = this.where;
    const sites = inbox?.sites.join(' ') || 'any address';
    const page = describePage(this.root, this.desk?.composer.editable ?? null);
    return `${inbox?.id ?? 'unknown'} (${sites})\n${page}`;
  }

  /** The extension was updated or removed under the page: says so, and leaves the page alone. */
  sleep(): void {
    if (this.asleep) return;
    this.asleep = true;
    this.cards.close();
    this.draw();
    this.desk?.leave();
    this.controller.abort();
    // All that is left to do is that the chip does not come to lie on the text
    const { signal } = this.life;
    this.root.addEventListener('scroll', () => this.moved(), { signal, capture: true, passive: true });
  }

  /** Leaves no trace. */
  stop(): void {
    // Its keys go with it
    this.cards.close();
    this.desk?.leave();
    this.controller.abort();
    this.life.abort();
    this.overlay.layer.remove();
  }

  private watch(page: Document, signal: AbortSignal): void {
    const events: PageEvents = {
      focused: (target) => this.take(editableAround(target)),
      focusedFrame: (around) => this.intoFrame(around),
      hidFrame: (frame) => this.documents.include(frame),
      clicked: (event) => {
        this.where.changed();
        this.settling.stir();
        this.opening.clicked(page, event);
      },
      escaped: () => this.opening.escaped(),
      changed: (records) => {
        this.where.changed(records);
        this.settling.stir();
      },
      moved: () => this.moved(),
      exceptIn: () => this.desk?.composer.editable ?? null,
    };
    const attend = watchPage(page, events, signal);
    this.watched.add(attend);
    signal.addEventListener('abort', () => this.watched.delete(attend));
    attend(this.attends);
  }

  private intoFrame(page: Document): void {
    const frame = focusedIn(page);
    if (frame?.localName !== 'iframe') return;
    this.documents.include(frame as HTMLIFrameElement);
    this.take(focusedEditable(page));
  }

  /** The focus went to an editable: a composer takes over, anything else leaves the one that is open. */
  private take(editable: HTMLElement | null): void {
    if (this.asleep || !editable || editable === this.desk?.composer.editable) return;
    this.where.refresh();
    const composer = this.composerOf(editable);
    if (!composer) return;
    this.leaveDesk();
    const events = {
      onJudged: (judged: Judged) => this.judged(judged),
      onInput: () => this.cards.close(),
      onMoved: () => this.moved(),
      onTooLong: () => this.look(),
      onFailure: (error: unknown) => this.failed(error),
    };
    this.overlay.layer.show(editable);
    this.desk = new Desk(composer, this.overlay.layer, this.ports, events, false);
    this.look();
  }

  private composerOf(editable: HTMLElement): Composer | null {
    const left = this.ports.choices.now().leaveHinted && asksToBeLeft(editable);
    return left ? null : this.where.composerOf(editable);
  }

  private leaveDesk(): void {
    if (!this.desk) return;
    this.cards.close();
    this.desk.leave();
    this.desk = null;
    this.overlay.rest();
    // Of what changes from now on nobody may hear
    this.where.changed();
  }

  /** Looks at the page again: which composer, which conversation, reply or note. */
  private look(): void {
    if (this.asleep) return;
    this.documents.refresh();
    this.where.refresh();
    this.customer.agree();
    this.keepDesk();
    // The focus may have come before we did, in a frame that was not there yet
    if (!this.desk) this.take(focusedEditable(this.root));
    for (const attend of this.watched) attend(this.attends);
    const { desk } = this;
    desk?.judge(this.judges);
    desk?.check();
    if (!this.paused) this.tell(this.where.state(desk?.composer ?? null, desk && this.mode));
    this.keepCard();
    this.draw();
  }

  private lookAgain(): void {
    this.where.changed();
    this.look();
  }

  /** A card is of one conversation: pages put the next one's draft into the same editor, and it may read the same. */
  private keepCard(): void {
    const id = this.showing.state?.conversation?.id;
    if (id === undefined || id === this.conversation) return;
    if (this.conversation !== undefined) this.cards.close();
    this.conversation = id;
  }

  /** A page that no file knows concerns us while a reply is written there, and no longer. */
  private get attends(): boolean {
    return this.desk !== null || (this.where.inbox !== null && this.where.inbox.id !== 'generic');
  }

  /** Leaves a composer that is gone, hidden, none any more, or of a conversation that was left for another. */
  private keepDesk(): void {
    const { desk } = this;
    if (!desk) return;
    const { editable } = desk.composer;
    const seen = editable.isConnected && editable.ownerDocument.defaultView && editable.checkVisibility();
    const composer = seen ? this.composerOf(editable) : null;
    if (composer && !this.where.wasLeft(editable)) desk.composer = composer;
    else this.leaveDesk();
  }

  /** A frame with nothing to show stays silent, so that it does not outtalk the page around it. */
  private tell(state: PageState | null): void {
    const framed = this.root.defaultView?.top !== this.root.defaultView;
    const silent = framed && !this.showing.state && !state?.conversation && !state?.composer;
    if (state && !silent) this.showing.tell(state);
  }

  private get paused(): boolean {
    return this.ports.choices.now().paused;
  }

  private get mode(): ComposerMode {
    return this.desk ? this.modes.of(this.desk.composer) : 'unknown';
  }

  private get judges(): boolean {
    return !this.asleep && !this.paused && this.mode === 'reply' && this.desk?.tooLong === false;
  }

  private judged(judged: Judged): void {
    this.cards.follow(judged.draft, judged.findings);
    this.draw(judged);
  }

  /** Paints marks and chip as things stand. */
  private draw(known?: Judged): void {
    const { desk } = this;
    if (!desk) return;
    if (!this.asleep) this.overlay.layer.show(desk.composer.editable);
    const { language, paused } = this.ports.choices.now();
    const judged = this.judges ? (known ?? desk.judged()) : null;
    if (judged) desk.paint(judged, this.cards.openIn(judged.draft.text));
    else desk.clear();
    const state = chipState({
      asleep: this.asleep,
      paused,
      mode: this.mode,
      tooLong: desk.tooLong,
      assessment: this.showing.assessment,
      findings: judged && (!desk.begins || judged.draft.text.trim() === '') ? judged.findings.length : null,
    });
    this.overlay.draw(desk.composer, state, language);
  }

  private moved(): void {
    this.overlay.follow(() => this.desk);
  }

  private chosen(): void {
    this.showing.again();
    this.desk?.again();
    this.look();
  }

  /** No answer: the next change asks again. Only an extension that is gone is told to the agent. */
  private failed(error: unknown): void {
    if (error instanceof WireError && error.reason === 'asleep') this.sleep();
  }
}
