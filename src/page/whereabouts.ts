import type { ComposerMode, PageState } from '@/wire/messages';
import { type Composer, composerOf, focusedEditable } from './composer';
import type { Inbox } from './inboxes/inbox';
import type { Ports } from './ports';
import { troubleOf } from './trouble';

/** Which inbox the page is, and what it says of composers and conversations. */
export class Whereabouts {
  private known: Inbox | null = null;
  private instead: Inbox | null = null;
  private address = '';

  constructor(
    private readonly root: Document,
    private readonly inboxOf: Ports['inboxOf'],
  ) {}

  /** Looks again which inbox this is, where that may have changed. */
  refresh(): void {
    const address = this.root.location.href;
    // A page that draws itself late, or that no file knows, may turn out to be one that we know
    const sure = this.known && this.known.confidence !== 'low';
    if (address === this.address && sure) return;
    this.address = address;
    this.known = this.inboxOf(this.root, new URL(address));
  }

  /** Reads this page as one that no file knows; null: as what it is. */
  readAs(generic: Inbox | null): void {
    this.instead = generic;
  }

  /** What reads this page. */
  get inbox(): Inbox | null {
    return this.instead ?? this.known;
  }

  composerOf(editable: HTMLElement): Composer | null {
    return this.inbox && composerOf(this.inbox, editable);
  }

  /** Some pages keep every open conversation mounted, one behind the other, and nothing tells which is in front but the focus. */
  wasLeft(editable: HTMLElement): boolean {
    if (!this.inbox || focusedEditable(this.root) === editable) return false;
    const open = this.inbox.conversation(this.root, null);
    const own = this.inbox.conversation(this.root, editable);
    return open !== null && own !== null && open.id !== own.id;
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
    const conversation = inbox.conversation(root, composer?.editable ?? null);
    const trouble = composer ? troubleOf(inbox, composer, conversation, root) : null;
    return { inbox: inbox.id, inboxName: inbox.name, conversation, composer: mode, ...(trouble ? { trouble } : {}) };
  }
}
