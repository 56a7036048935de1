import { pageStrings } from '@/i18n/page';
import { genericInbox } from './inboxes/generic';
import { markOf } from './inboxes/marked';
import type { Layer } from './marks/layer';
import { Picking } from './picking';
import type { Choices, Chosen } from './ports';
import type { Whereabouts } from './whereabouts';

/** What the user showed on this site to be the customer's message, and the reader that goes by it. */
export class CustomerShown {
  private picking: Picking | null = null;
  private reader: Chosen['reader'];

  constructor(
    private readonly layer: Layer,
    private readonly where: Whereabouts,
    private readonly choices: Pick<Choices, 'now' | 'rememberMark'>,
    private readonly signal: AbortSignal,
  ) {}

  /**
   * Lets the user point at a message, and remembers it.
   * @param composer the one that is open
   */
  pick(composer: Element | null): void {
    this.picking?.leave();
    const { language } = this.choices.now();
    const picked = (block: Element) => void this.choices.rememberMark(markOf(block, composer));
    this.picking = new Picking(this.layer, pageStrings(language).pick, composer, picked, this.signal);
  }

  /** Reads the page as one that no file knows, where the user said so. */
  agree(): void {
    const { reader } = this.choices.now();
    if (reader === this.reader) return;
    this.reader = reader;
    this.where.readAs(reader ? genericInbox(reader.mark) : null);
  }
}
