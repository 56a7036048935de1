import type { Assessment } from '@/engine/model';
import type { PageState } from '@/wire/messages';
import type { Ports } from './ports';

interface Events {
  /** The message is judged otherwise now. */
  changed(): void;
  /** Another conversation or composer is told of, and with the one before the worker has left its draft. */
  movedOn(): void;
  failed(error: unknown): void;
}

/** Tells the worker what the page shows, whenever that changes, and keeps what it says of the message. */
export class Showing {
  private told = '';
  /** The conversation and composer that the worker knows of. */
  private place = '';
  assessment: Assessment | null = null;
  /** What was told last. */
  state: PageState | null = null;

  constructor(
    private readonly ports: Pick<Ports, 'send'>,
    private readonly events: Events,
  ) {}

  tell(state: PageState): void {
    const told = JSON.stringify(state);
    if (told === this.told) return;
    this.told = told;
    this.state = state;
    void this.send(state, told);
  }

  /** The same page again: the worker forgot, or judges by other choices now. */
  again(): void {
    this.told = '';
  }

  private async send(state: PageState, told: string): Promise<void> {
    try {
      const assessment = await this.ports.send('show', state);
      // Another conversation may be open by now
      if (told !== this.told) return;
      this.assessment = assessment;
      this.events.changed();
      const place = `${state.composer} ${state.conversation?.id}`;
      if (place !== this.place) this.events.movedOn();
      this.place = place;
    } catch (error) {
      if (told === this.told) this.told = '';
      this.events.failed(error);
    }
  }
}
