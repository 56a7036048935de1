import type { ComposerMode, Conversation } from '@/wire/messages';
import type { TwoWays } from './two-ways';

/** One place where people answer people. One file each; `registry.ts` lists them. */
export interface Inbox {
  id: string;
  /** As people call it. */
  name: string;
  /** Match patterns of whole origins. `*.` stands for a part that the user fills in; empty: at any address (self-hosted). */
  sites: readonly string[];
  /** How sure the facts are (docs/inboxes.md). Low: asks before it judges. */
  confidence: 'high' | 'medium' | 'low';
  /** Why no notes of a team are written there, where that is so: docs/inboxes-table.md says it. */
  noNotes?: string;
  /** Called once for a page load, and again after navigation. */
  recognises: Recognises;
  /** Two ways to its composer that do not lean on each other, where it has them: `doubtOf` compares them. */
  ways?: TwoWays;
  /** From the focused editable outward. Null for what is not a composer: search, subject, addresses. */
  composer(editable: HTMLElement): ComposerFacts | null;
  /**
   * The conversation that this composer answers or, with no composer, the one that is open.
   * Never the first match: a page may hold many at once.
   */
  conversation(page: Document, composer: HTMLElement | null): Conversation | null;
  /** The box that it was read from last for this composer, where reading takes long: see `touches`. */
  list?(composer: HTMLElement): Element | null;
}

/** Whether a page is an inbox. Every frame of a site asks (`known.ts`): a look at the address and at a mark or two. */
export type Recognises = (page: Document, url: URL) => boolean;

export interface ComposerFacts {
  mode: ComposerMode;
  /** Selector, within the editable, of what the agent did not write: quoted history, signature. */
  foreign: string;
  /** Whether lines quoted in words ("> …") and a signature after "-- " are left out. */
  plainQuotes: boolean;
  /** The box around editable and toolbar: the chip keeps to its corner. May be in a parent document of the editable's. */
  frame: Element;
}
