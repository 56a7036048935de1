import type { ComposerMode } from '@/wire/messages';
import type { Composer } from './composer';
import { fingerprintOf } from './field';
import type { Choices } from './ports';
import type { Whereabouts } from './whereabouts';

/** Whether what is written goes to the customer: what the user said of a composer, else what the page tells. */
export class Modes {
  /** What was said last: outranks what the page seems to tell. */
  private said: { editable: HTMLElement; field: string; mode: 'reply' | 'note' } | null = null;

  constructor(
    private readonly where: Whereabouts,
    private readonly choices: Pick<Choices, 'now' | 'rememberMode'>,
  ) {}

  /** The user says so; it is remembered for this field of the site. */
  say(editable: HTMLElement, mode: 'reply' | 'note'): void {
    this.said = { editable, field: fingerprintOf(editable), mode };
    void this.choices.rememberMode(this.said.field, mode);
  }

  of(composer: Composer): ComposerMode {
    const { editable } = composer;
    const field = fingerprintOf(editable);
    // The same element may become another field: from "Reply" to "Internal note"
    if (this.said?.editable === editable && this.said.field === field) return this.said.mode;
    return this.where.modeOf(composer, this.choices.now().modes[field] ?? null);
  }
}
