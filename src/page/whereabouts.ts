import type { ComposerMode, Conversation, PageState } from '@/wire/messages';
import { type Composer, composerOf, focusedEditable } from './composer';
import type { Inbox } from './inboxes/inbox';
import { isShown } from './inboxes/shown';
import { touches } from './inboxes/touches';
import type { Ports } from './ports';
import { troubleOf } from './trouble';

/** Which inbox the page is, and what it says of composers and conversations. */
export class Whereabouts {
  private known: Inbox | null = null;
  private instead: Inbox | null = null;
  private address = '';
  /** What was read; of a page that takes long to read it holds until a change touches it, of others for one look. */
  private readonly kept = new Map<HTMLElement | null, Conversation | null>();

  constructor(
    private readonly root: Document,
    private readonly inboxOf: Ports['inboxOf'],
  ) {}

  /** Looks again which inbox this is, where that may have changed. */
  refresh(): void {
    const address = this.root.location.href;
    if (address !== this.address) this.kept.clear();
    for (const composer of this.kept.keys()) if (!this.listOf(composer)) this.kept.delete(composer);
    // A page that draws itself late, or that no file knows, may turn out to be one that we know
    const sure = this.known && this.known.confidence !== 'low';
    if (address === this.address && sure) return;
    this.address = address;
    this.known = this.inboxOf(this.root, new URL(address));
  }

  /** Reads this page as one that no file knows; null: as what it is. */
  readAs(generic: Inbox | null): void {
    this.instead = generic;
    this.kept.clear();
  }

  /** What reads this page. */
  get inbox(): Inbox | null {
    return this.instead ?? this.known;
  }

  /**
   * What was read may read otherwise now.
   * @param records what changed; anything, where that is not known
   */
  changed(records?: readonly MutationRecord[]): void {
    for (const composer of this.kept.keys()) {
      const list = this.listOf(composer);
      if (!list || !records || records.some((record) => touches(list, record))) this.kept.delete(composer);
    }
  }

  composerOf(editable: HTMLElement): Composer | null {
    return this.inbox && composerOf(this.inbox, editable);
  }

  /** Some pages keep every open conversation mounted, one behind the other, and nothing tells which is in front but the focus. */
  wasLeft(editable: HTMLElement): boolean {
    if (!this.inbox || focusedEditable(this.root) === editable) return false;
    const open = this.read(null);
    const own = open && this.read(editable);
    return own !== null && open?.id !== own.id;
  }

  /**
   * Whether what is written in a composer goes to the customer.
   * @param remembered what was said of this field
   */
  modeOf({ facts }: Composer, remembered: 'reply' | 'note' | null): ComposerMode {
    const sure = facts.mode === 'note' || (facts.mode === 'reply' && this.inbox?.confidence !== 'low');
    return sure ? facts.mode : (remembered ?? 'unknown');
  }

  /** What the page shows; null where nothing knows it. */
  state(composer: Composer | null, mode: ComposerMode | null): PageState | null {
    const { inbox, root } = this;
    if (!inbox) return null;
    const conversation = this.read(composer?.editable ?? null);
    const trouble = composer ? troubleOf(inbox, composer, conversation, root) : null;
    return { inbox: inbox.id, inboxName: inbox.name, conversation, composer: mode, ...(trouble ? { trouble } : {}) };
  }

  private read(composer: HTMLElement | null): Conversation | null {
    const known = this.kept.get(composer);
    if (known !== undefined) return known;
    const conversation = this.inbox?.conversation(this.root, composer) ?? null;
    this.kept.set(composer, conversation);
    return conversation;
  }

  /** Where a conversation stands that need not be read at each look. */
  private listOf(composer: HTMLElement | null): Element | null {
    const list = composer && this.inbox?.list?.(composer);
    return list?.isConnected && isShown(list) ? list : null;
  }
}
