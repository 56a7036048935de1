import type { InsertOutcome, InsertPlace, PageState } from '@/wire/messages';
import { WireError } from '@/wire/transport';
import { BoundaryOffer } from './boundary-offer';
import { Cards } from './cards';
import { CustomerShown } from './customer-shown';
import { Drawing } from './drawing';
import { Listening } from './listening';
import { Layer } from './marks/layer';
import { Modes } from './modes';
import { OpenComposer } from './open-composer';
import { Opening } from './opening';
import { Overlay } from './overlay';
import type { Ports } from './ports';
import { Settling } from './settling';
import { Showing } from './showing';
import { describePage } from './structure';
import { Whereabouts } from './whereabouts';

/**
 * One page while it is open. Whatever is heard (`Listening`) leads to a look at the page: which composer is open
 * (`OpenComposer`), which conversation it answers (`Whereabouts`), what the worker is told (`Showing`), what is shown
 * (`Drawing`). Everything outside comes in through `ports`.
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
  private readonly open: OpenComposer;
  private readonly drawing: Drawing;
  private readonly listening: Listening;
  private readonly settling: Settling;
  /** The conversation that was seen last. */
  private conversation: string | undefined;

  /** @param root the topmost document of its origin: see `isTopmost` */
  constructor(
    private readonly root: Document,
    ports: Ports,
  ) {
    const { signal } = this.controller;
    const failed = (error: unknown) => this.failed(error);
    Layer.clearLeftovers(root);
    this.overlay = new Overlay(root, {
      onPress: () => void this.opening.pressed(),
      onAnswer: (mode) => {
        this.setMode(mode);
        // The button that had the focus is gone: what is typed next is for the text
        this.open.desk?.focus();
      },
    });
    const { layer, view } = this.overlay;
    const desktop = {
      desk: () => this.open.desk,
      chip: () => this.overlay.chip,
      repaint: () => this.drawing.draw(),
      lookAgain: () => this.lookAgain(),
    };
    this.cards = new Cards(view, layer, ports, desktop);
    this.opening = new Opening(view, this.cards, new BoundaryOffer(view, layer, ports, desktop), layer, ports, {
      desk: () => (this.open.judges ? this.open.desk : null),
      assessment: () => this.showing.assessment,
      failed,
    });
    this.where = new Whereabouts(root, ports.inboxOf);
    this.customer = new CustomerShown(layer, this.where, ports.choices, signal);
    this.modes = new Modes(this.where, ports.choices);
    this.showing = new Showing(ports, {
      changed: () => this.drawing.draw(),
      movedOn: () => this.open.desk?.repeat(),
      failed,
    });
    this.open = new OpenComposer(root, layer, ports, this.where, this.modes, {
      onJudged: (judged) => this.drawing.judged(judged),
      onInput: () => this.cards.close(),
      onMoved: () => this.drawing.follow(),
      onTooLong: () => this.look(),
      onFailure: failed,
      leaving: () => this.leaving(),
    });
    this.drawing = new Drawing(this.overlay, this.cards, this.open, this.showing, ports.choices);
    this.settling = new Settling(() => this.look(), signal);
    const heard = {
      focused: (editable: HTMLElement | null) => {
        if (this.open.take(editable)) this.look();
      },
      clicked: (page: Document, event: MouseEvent) => {
        this.changed();
        this.opening.clicked(page, event);
      },
      escaped: () => this.opening.escaped(),
      changed: (records?: readonly MutationRecord[]) => this.changed(records),
      moved: () => this.drawing.follow(),
      exceptIn: () => this.open.desk?.composer.editable ?? null,
      attends: () => this.attends,
    };
    this.listening = new Listening(root, heard, signal);
    ports.choices.watch(() => this.chosen(), signal);
    this.look();
  }

  /** Puts wording in, at the caret where no place is given. Conversation and composer are looked at again first. */
  async insert(conversationId: string, text: string, place?: InsertPlace): Promise<InsertOutcome> {
    this.lookAgain();
    const id = this.showing.state?.conversation?.id;
    // A page that does not tell its conversation (a webmail's compose page) can't have moved on from it
    if (id !== undefined && id !== conversationId) return 'moved-on';
    if (!this.open.desk) return 'refused';
    const { writing } = this.open.desk;
    const taken = place ? writing.insertAt(place, text) : writing.insert(text);
    return (await taken) ? 'done' : 'refused';
  }

  /** Opens the card of the finding at an offset of the draft; null: at or after the caret, else the first. */
  openCard(start: number | null): boolean {
    return this.opening.at(start);
  }

  /** "This is a reply", "a note". */
  setMode(mode: 'reply' | 'note'): void {
    if (!this.open.desk) return;
    this.modes.say(this.open.desk.composer.editable, mode);
    this.look();
  }

  /** "This is the customer's message": lets the user point at it, and reads the site by it from then on. */
  pickCustomer(): void {
    if (!this.open.asleep) this.customer.pick(this.open.desk?.composer.editable ?? null);
  }

  /** How the page is built, without any of its words. */
  describe(): string {
    const { inbox } = this.where;
    const sites = inbox?.sites.join(' ') || 'any address';
    const page = describePage(this.root, this.open.desk?.composer.editable ?? null);
    return `${inbox?.id ?? 'unknown'} (${sites})\n${page}`;
  }

  /** The extension was updated or removed under the page: says so, and leaves the page alone. */
  sleep(): void {
    if (this.open.asleep) return;
    this.open.asleep = true;
    this.cards.close();
    this.drawing.draw();
    this.open.desk?.leave();
    this.controller.abort();
    // All that is left to do is that the chip does not come to lie on the text
    const { signal } = this.life;
    this.root.addEventListener('scroll', () => this.drawing.follow(), { signal, capture: true, passive: true });
  }

  /** Leaves no trace. */
  stop(): void {
    // Its keys go with it
    this.cards.close();
    this.open.desk?.leave();
    this.controller.abort();
    this.life.abort();
    this.overlay.layer.remove();
  }

  /** Looks at the page again: which composer, which conversation, reply or note. */
  private look(): void {
    if (this.open.asleep) return;
    this.listening.refresh();
    this.where.refresh();
    this.customer.agree();
    this.open.keep();
    this.listening.attend();
    const { desk, judges, mode, paused } = this.open;
    desk?.judge(judges);
    desk?.check();
    if (!paused) this.tell(this.where.state(desk?.composer ?? null, desk && mode));
    this.keepCard();
    this.drawing.draw();
  }

  private lookAgain(): void {
    this.where.changed();
    this.look();
  }

  /** The page may be another one now: it is looked at once that has settled. */
  private changed(records?: readonly MutationRecord[]): void {
    this.where.changed(records);
    this.settling.stir();
  }

  private leaving(): void {
    this.cards.close();
    this.overlay.rest();
    // Of what changes from now on nobody may hear
    this.where.changed();
  }

  /** A page that no file knows concerns us while a reply is written there, and no longer. */
  private get attends(): boolean {
    return this.open.desk !== null || (this.where.inbox !== null && this.where.inbox.id !== 'generic');
  }

  /** A frame with nothing to show stays silent, so that it does not outtalk the page around it. */
  private tell(state: PageState | null): void {
    const framed = this.root.defaultView?.top !== this.root.defaultView;
    const silent = framed && !this.showing.state && !state?.conversation && !state?.composer;
    if (state && !silent) this.showing.tell(state);
  }

  /** A card is of one conversation: pages put the next one's draft into the same editor, and it may read the same. */
  private keepCard(): void {
    const id = this.showing.state?.conversation?.id;
    if (id === undefined || id === this.conversation) return;
    if (this.conversation !== undefined) this.cards.close();
    this.conversation = id;
  }

  private chosen(): void {
    this.showing.again();
    this.open.desk?.again();
    this.look();
  }

  /** No answer: the next change asks again. Only an extension that is gone is told to the agent. */
  private failed(error: unknown): void {
    if (error instanceof WireError && error.reason === 'asleep') this.sleep();
  }
}
