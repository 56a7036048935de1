import type { ComposerMode, PageState } from '@/wire/messages';
import { type Composer, composerOf, focusedEditable } from './composer';
import type { Inbox } from './inboxes/inbox';
import type { Ports } from './ports';

/** Which inbox the page is, and what it says of composers and conversations. */
export class Whereabouts {
  private inbox: Inbox | null = null;
  private address = '';

  constructor(
    private readonly root: Document,
    private readonly inboxOf: Ports['inboxOf'],
  ) {}

  /** Looks again which inbox this is, where that may have changed. */
  refresh(): void {
    const address = this.root.location.href;
    // A page that draws itself late, or that no file knows, may turn out to be one that we know
    const sure = this.inbox && this.inbox.confidence !== 'low';
    if (address === this.address && sure) return;
    this.address = address;
    this.inbox = this.inboxOf(this.root, new URL(address));
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
    return { inbox: inbox.id, inboxName: inbox.name, conversation, composer: mode };
  }
}
