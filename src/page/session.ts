import { pageStrings } from '@/i18n/page';
import type { ComposerMode, InsertOutcome, InsertPlace, PageState } from '@/wire/messages';
import { WireError } from '@/wire/transport';
import { BoundaryOffer } from './boundary-offer';
import { Cards } from './cards';
import { chipState } from './chip-state';
import { type Composer, editableAround, focusedEditable, focusedIn } from './composer';
import { Desk } from './desk';
import { DocumentTree } from './documents';
import { fingerprintOf } from './field';
import { asksToBeLeft } from './hints';
import { genericInbox } from './inboxes/generic';
import { markOf } from './inboxes/marked';
import { Corner } from './marks/corner';
import { HangingCard } from './marks/hanging';
import { Layer } from './marks/layer';
import { groundBehind } from './marks/theme';
import { Opening } from './opening';
import { Picking } from './picking';
import type { Chosen, Ports } from './ports';
import type { Judged } from './reviewing';
import { Settling } from './settling';
import { Showing } from './showing';
import { describePage } from './structure';
import { type PageEvents, watchPage } from './watching';
import { Whereabouts } from './whereabouts';

/** A change of the page is looked at once it has settled this long, and at least this often, in ms. */
const SETTLED_AFTER = 100;
const AT_LEAST_EVERY = 500;

/**
 * One page while it is open: finds the composer from the focus outward, and the conversation from the composer; tells
 * the worker what it sees; shows what comes back. Everything outside comes in through `ports`.
 */
export class Session {
  /** While it works. */
  private readonly controller = new AbortController();
  /** While anything of it is on the page. */
  private readonly life = new AbortController();
  private readonly layer: Layer;
  private readonly corner: Corner;
  private readonly view: HangingCard;
  private readonly cards: Cards;
  private readonly opening: Opening;
  private readonly where: Whereabouts;
  private readonly showing: Showing;
  private readonly documents: DocumentTree;
  private readonly settling: Settling;
  private desk: Desk | null = null;
  /** Of each document of the page the switch that tells of its changes. */
  private readonly watched = new Set<(attend: boolean) => void>();
  private picking: Picking | null = null;
  /** What the user showed on this site, and the reader that goes by it. */
  private shown: Chosen['reader'];
  private asleep = false;
  /** What was said of this composer: outranks what the page seems to tell. */
  private said: { editable: HTMLElement; field: string; mode: 'reply' | 'note' } | null = null;

  /** @param root the topmost document of its origin: see `isTopmost` */
  constructor(
    private readonly root: Document,
    private readonly ports: Ports,
  ) {
    const { signal } = this.controller;
    Layer.clearLeftovers(root);
    this.layer = new Layer(root);
    this.corner = new Corner(this.layer, {
      onPress: () => void this.opening.pressed(),
      onAnswer: (mode) => this.setMode(mode),
    });
    this.view = new HangingCard(this.layer);
    const desktop = { desk: () => this.desk, chip: () => this.corner.where, repaint: () => this.draw() };
    this.cards = new Cards(this.view, this.layer, ports, desktop);
    const offer = new BoundaryOffer(this.view, this.layer, ports, desktop);
    this.opening = new Opening(this.view, this.cards, offer, this.layer, ports, {
      desk: () => (this.judges ? this.desk : null),
      assessment: () => this.showing.assessment,
      failed: (error) => this.failed(error),
    });
    this.where = new Whereabouts(root, ports.inboxOf);
    this.showing = new Showing(
      ports,
      () => this.draw(),
      (error) => this.failed(error),
    );
    this.settling = new Settling(() => this.look(), SETTLED_AFTER, AT_LEAST_EVERY, signal);
    this.documents = new DocumentTree(root, (page, ended) => this.watch(page, ended), signal);
    ports.choices.watch(() => this.chosen(), signal);
    this.look();
  }

  /** Puts wording in, at the caret where no place is given. Conversation and composer are looked at again first. */
  async insert(conversationId: string, text: string, place?: InsertPlace): Promise<InsertOutcome> {
    this.look();
    const id = this.showing.state?.conversation?.id;
    // A page that does not tell its conversation (a webmail's compose page) can't have moved on from it
    if (id !== undefined && id !== conversationId) return 'moved-on';
    if (!this.desk) return 'refused';
    const taken = place ? this.desk.insertAt(place, text) : this.desk.insert(text);
    return (await taken) ? 'done' : 'refused';
  }

  /** Opens the card of the finding at an offset of the draft; null: at or after the caret, else the first. */
  openCard(start: number | null): boolean {
    return this.opening.at(start);
  }

  /** "This is a reply", "a note". */
  setMode(mode: 'reply' | 'note'): void {
    if (!this.desk) return;
    const { editable } = this.desk.composer;
    this.said = { editable, field: fingerprintOf(editable), mode };
    void this.ports.choices.rememberMode(this.said.field, mode);
    this.look();
  }

  /** "This is the customer's message": lets the user point at it, and reads the site by it from then on. */
  pickCustomer(): void {
    if (this.asleep) return;
    this.picking?.leave();
    const { language } = this.ports.choices.now();
    const picked = (block: Element) => void this.ports.choices.rememberMark(markOf(block));
    this.picking = new Picking(this.layer, pageStrings(language).pick, picked, this.controller.signal);
  }

  /** How the page is built, without any of its words. */
  describe(): string {
    const { inbox } = this.where;
    const sites = inbox?.sites.join(' ') || 'any address';
    return [`${inbox?.id ?? 'unknown'} (${sites})`, describePage(this.root, this.desk?.composer.editable ?? null)].join(
      '\n',
    );
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
    const follow = { signal: this.life.signal, capture: true, passive: true };
    this.root.addEventListener('scroll', () => this.moved(), follow);
  }

  /** Leaves no trace. */
  stop(): void {
    this.desk?.leave();
    this.controller.abort();
    this.life.abort();
    this.layer.remove();
  }

  private watch(page: Document, signal: AbortSignal): void {
    const events: PageEvents = {
      focused: (target) => this.take(editableAround(target)),
      focusedFrame: (around) => this.intoFrame(around),
      clicked: (event) => {
        this.settling.stir();
        this.opening.clicked(page, event);
      },
      escaped: () => this.opening.escaped(),
      changed: () => this.settling.stir(),
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
      onFailure: (error: unknown) => this.failed(error),
    };
    this.layer.show();
    this.desk = new Desk(composer, this.layer, this.ports, events, false);
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
    this.corner.hide();
  }

  /** Looks at the page again: which composer, which conversation, reply or note. */
  private look(): void {
    if (this.asleep) return;
    this.documents.refresh();
    this.where.refresh();
    this.agreeOnReader();
    this.keepDesk();
    // The focus may have come before we did, in a frame that was not there yet
    if (!this.desk) this.take(focusedEditable(this.root));
    for (const attend of this.watched) attend(this.attends);
    const { desk } = this;
    desk?.judge(this.judges);
    desk?.check();
    if (!this.paused) this.tell(this.where.state(desk?.composer ?? null, desk && this.mode));
    this.draw();
  }

  /** A page that no file knows concerns us while a reply is written there, and no longer. */
  private get attends(): boolean {
    return this.desk !== null || (this.where.inbox !== null && this.where.inbox.id !== 'generic');
  }

  /** Reads the page as one that no file knows, where the user said so. */
  private agreeOnReader(): void {
    const { reader } = this.ports.choices.now();
    if (reader === this.shown) return;
    this.shown = reader;
    this.where.readAs(reader ? genericInbox(reader.mark) : null);
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
    const { desk, said } = this;
    if (!desk) return 'unknown';
    const { editable } = desk.composer;
    const field = fingerprintOf(editable);
    // The same element may become another field: from "Reply" to "Internal note"
    if (said?.editable === editable && said.field === field) return said.mode;
    return this.where.modeOf(desk.composer, this.ports.choices.now().modes[field] ?? null);
  }

  private get judges(): boolean {
    return !this.asleep && !this.paused && this.mode === 'reply';
  }

  private judged(judged: Judged): void {
    this.cards.follow(judged.draft, judged.findings);
    this.draw(judged);
  }

  /** Paints marks and chip as things stand. */
  private draw(known?: Judged): void {
    const { desk, layer } = this;
    if (!desk) return;
    if (!this.asleep) layer.show();
    const { language, paused } = this.ports.choices.now();
    const { editable, facts } = desk.composer;
    const judged = this.judges ? (known ?? desk.judged()) : null;
    if (judged) desk.paint(judged, this.cards.openIn(judged.draft.text));
    else desk.clear();
    const state = chipState({
      asleep: this.asleep,
      paused,
      mode: this.mode,
      assessment: this.showing.assessment,
      findings: judged && (!desk.begins || judged.draft.text.trim() === '') ? judged.findings.length : null,
    });
    layer.ground.lang = language;
    layer.ground.dataset.theme = groundBehind(facts.frame);
    this.corner.show(state, pageStrings(language).chip, this.view.isOpen, facts.frame, editable);
  }

  /** Chip and card follow whatever scrolled, in the next frame. */
  private moved(): void {
    const { desk } = this;
    if (!desk) return;
    requestAnimationFrame(() => {
      if (desk !== this.desk) return;
      desk.place();
      this.corner.place(desk.composer.facts.frame, desk.composer.editable);
      this.view.place();
    });
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
