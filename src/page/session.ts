import { pageStrings } from '@/i18n/page';
import type { ComposerMode, InsertOutcome, PageState } from '@/wire/messages';
import { WireError } from '@/wire/transport';
import { BoundaryOffer } from './boundary-offer';
import { Cards } from './cards';
import { chipState } from './chip-state';
import { composerOf, editableAround, focusedEditable } from './composer';
import { Desk } from './desk';
import { DocumentTree } from './documents';
import type { Inbox } from './inboxes/inbox';
import { Corner } from './marks/corner';
import { HangingCard } from './marks/hanging';
import { Layer } from './marks/layer';
import { groundBehind } from './marks/theme';
import type { Ports } from './ports';
import type { Judged } from './reviewing';
import { Settling } from './settling';
import { Showing } from './showing';
import { type PageEvents, watchPage } from './watching';

/** A change of the page is looked at once it has settled this long, and at least this often, in ms. */
const SETTLED_AFTER = 100;
const AT_LEAST_EVERY = 500;
/**
 * One page while it is open: finds the composer from the focus outward, and the conversation from the composer; tells
 * the worker what it sees; shows what comes back. Everything outside comes in through `ports`.
 */
export class Session {
  private readonly controller = new AbortController();
  private readonly layer: Layer;
  private readonly corner: Corner;
  private readonly view: HangingCard;
  private readonly cards: Cards;
  private readonly offer: BoundaryOffer;
  private readonly showing: Showing;
  private readonly documents: DocumentTree;
  private readonly settling: Settling;
  private inbox: Inbox | null = null;
  private address = '';
  private desk: Desk | null = null;
  private asleep = false;
  /** What was said of this composer: outranks what the page seems to tell. */
  private said: { editable: HTMLElement; mode: 'reply' | 'note' } | null = null;

  /** @param root the topmost document of its origin: see `isTopmost` */
  constructor(
    private readonly root: Document,
    private readonly ports: Ports,
  ) {
    const { signal } = this.controller;
    Layer.clearLeftovers(root);
    this.layer = new Layer(root);
    this.corner = new Corner(this.layer, {
      onPress: () => void this.pressed(),
      onAnswer: (mode) => this.setMode(mode),
    });
    this.view = new HangingCard(this.layer);
    const desktop = { desk: () => this.desk, chip: () => this.corner.where, repaint: () => this.draw() };
    this.cards = new Cards(this.view, this.layer, ports, desktop);
    this.offer = new BoundaryOffer(this.view, this.layer, ports, desktop);
    const failed = (error: unknown) => this.failed(error);
    this.showing = new Showing(ports, () => this.draw(), failed);
    this.settling = new Settling(() => this.look(), SETTLED_AFTER, AT_LEAST_EVERY, signal);
    this.documents = new DocumentTree(root, (page, ended) => this.watch(page, ended), signal);
    ports.choices.watch(() => this.chosen(), signal);
    this.look();
  }

  /** Puts wording in at the caret. Conversation and composer are looked at again first. */
  async insert(conversationId: string, text: string): Promise<InsertOutcome> {
    this.look();
    const id = this.showing.state?.conversation?.id;
    // A page that does not tell its conversation (a webmail's compose page) can't have moved on from it
    if (id !== undefined && id !== conversationId) return 'moved-on';
    if (!this.desk) return 'refused';
    return (await this.desk.insert(text)) ? 'done' : 'refused';
  }

  /** Opens the card of the finding at an offset of the draft; null: at or after the caret, else the first. */
  openCard(start: number | null): boolean {
    if (!this.desk || !this.judges) return false;
    const { draft, findings } = this.desk.judged();
    const caret = draft.selection()?.end ?? 0;
    const finding =
      start === null
        ? (findings.find(({ end }) => end >= caret) ?? findings[0])
        : findings.find((it) => it.start === start);
    if (finding) this.cards.open(finding, draft, true);
    return finding !== undefined;
  }

  /** "This is a reply", "a note". */
  setMode(mode: 'reply' | 'note'): void {
    if (this.desk) this.said = { editable: this.desk.composer.editable, mode };
    void this.ports.choices.rememberMode(mode);
    this.look();
  }

  /** The extension was updated or removed under the page: says so, and leaves the page alone. */
  sleep(): void {
    if (this.asleep) return;
    this.asleep = true;
    this.cards.close();
    this.view.hide();
    this.draw();
    this.desk?.leave();
    this.controller.abort();
    // All that is left to do is that the chip does not come to lie on the text
    this.root.addEventListener('scroll', () => this.moved(), { capture: true, passive: true });
  }

  /** Leaves no trace. */
  stop(): void {
    this.desk?.leave();
    this.controller.abort();
    this.layer.remove();
  }

  private watch(page: Document, signal: AbortSignal): void {
    const events: PageEvents = {
      focused: (target) => this.take(editableAround(target)),
      clicked: (event) => this.clicked(page, event),
      escaped: () => this.escaped(),
      changed: () => this.settling.stir(),
      moved: () => this.moved(),
      exceptIn: () => this.desk?.composer.editable ?? null,
    };
    watchPage(page, events, signal);
  }

  /** The focus went to an editable: a composer takes over, anything else leaves the one that is open. */
  private take(editable: HTMLElement | null): void {
    if (this.asleep || !editable || editable === this.desk?.composer.editable) return;
    this.recognise();
    const composer = this.inbox && composerOf(this.inbox, editable);
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

  private leaveDesk(): void {
    if (!this.desk) return;
    this.cards.close();
    this.view.hide();
    this.desk.leave();
    this.desk = null;
    this.corner.hide();
  }

  /** Looks at the page again: which composer, which conversation, reply or note. */
  private look(): void {
    if (this.asleep) return;
    this.documents.refresh();
    this.recognise();
    this.keepDesk();
    // The focus may have come before we did, in a frame that was not there yet
    if (!this.desk) this.take(focusedEditable(this.root));
    const { inbox } = this;
    this.desk?.judge(this.judges);
    this.desk?.check();
    if (inbox && !this.paused) this.tell(this.pageState(inbox));
    this.draw();
  }

  /** Leaves a composer that is gone, hidden, none any more, or of a conversation that was left for another. */
  private keepDesk(): void {
    const { desk, inbox } = this;
    if (!desk) return;
    const { editable } = desk.composer;
    const seen = editable.isConnected && editable.ownerDocument.defaultView && editable.checkVisibility();
    const composer = seen && inbox ? composerOf(inbox, editable) : null;
    if (composer && inbox && !this.wasLeft(inbox, editable)) desk.composer = composer;
    else this.leaveDesk();
  }

  /** Some pages keep every open conversation mounted, one behind the other, and nothing tells which is in front but the focus. */
  private wasLeft(inbox: Inbox, editable: HTMLElement): boolean {
    if (focusedEditable(this.root) === editable) return false;
    const open = inbox.conversation(this.root, null);
    const own = inbox.conversation(this.root, editable);
    return open !== null && own !== null && open.id !== own.id;
  }

  private recognise(): void {
    const address = this.root.location.href;
    // A page that draws itself late, or that no file knows, may turn out to be one that we know
    const sure = this.inbox && this.inbox.confidence !== 'low';
    if (address === this.address && sure) return;
    this.address = address;
    this.inbox = this.ports.inboxOf(this.root, new URL(address));
  }

  private pageState(inbox: Inbox): PageState {
    const editable = this.desk?.composer.editable ?? null;
    const conversation = inbox.conversation(this.root, editable);
    return { inbox: inbox.id, inboxName: inbox.name, conversation, composer: this.desk ? this.mode : null };
  }

  /** A frame with nothing to show stays silent, so that it does not outtalk the page around it. */
  private tell(state: PageState): void {
    const silent = this.root.defaultView?.top !== this.root.defaultView && !this.showing.state;
    if (silent && !state.conversation && !state.composer) return;
    this.showing.tell(state);
  }

  private get paused(): boolean {
    return this.ports.choices.now().paused;
  }

  private get mode(): ComposerMode {
    const { desk, inbox, said } = this;
    if (!desk) return 'unknown';
    if (said?.editable === desk.composer.editable) return said.mode;
    const { mode } = desk.composer.facts;
    const sure = mode !== 'unknown' && (mode === 'note' || inbox?.confidence !== 'low');
    return sure ? mode : (this.ports.choices.now().mode ?? 'unknown');
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

  private clicked(page: Document, event: MouseEvent): void {
    this.settling.stir();
    if (event.composedPath().includes(this.layer.host) || !this.desk || !this.judges) return;
    const { x, y } = this.layer.screen.originOf(page);
    const finding = this.desk.findingAt(event.clientX + x, event.clientY + y);
    // A press that selects words is not one on the mark
    const selects = this.desk.read().selection();
    if (finding && (!selects || selects.start === selects.end))
      this.cards.open(finding, this.desk.judged().draft, false);
    else this.view.isOpen && this.cards.close();
  }

  /** The card takes Escape also while the focus is in the text; with its own focus it hears the key itself. */
  private escaped(): boolean {
    if (!this.view.isOpen || this.view.holdsFocus) return false;
    this.cards.close();
    this.view.hide();
    return true;
  }

  private async pressed(): Promise<void> {
    const assessment = this.showing.assessment;
    const state =
      this.desk && chipState({ asleep: this.asleep, paused: this.paused, mode: this.mode, assessment, findings: 0 });
    if (state?.kind === 'abusive') {
      try {
        if (!(await this.ports.send('openPanel', null))) await this.offer.open();
      } catch (error) {
        this.failed(error);
      }
    } else if (this.desk && this.judges) {
      const { draft, findings } = this.desk.judged();
      if (findings[0]) this.cards.open(findings[0], draft, false);
    }
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
