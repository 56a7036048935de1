import type { Language, RuleId } from '@/engine/model';
import type { Mark } from '@/store/mark';
import type { PageRequests } from '@/wire/messages';
import type { Inbox } from './inboxes/inbox';

/** What the session needs from outside: the page's side of the product runs without the extension, in tests. */
export interface Ports {
  /** Asks the worker. Rejects with a `WireError` when there is no answer. */
  send<Name extends keyof PageRequests>(
    name: Name,
    request: PageRequests[Name]['request'],
  ): Promise<PageRequests[Name]['response']>;
  /** The inbox that a page is; null: none that we know. */
  inboxOf(page: Document, url: URL): Inbox | null;
  choices: Choices;
}

/** What the user chose, as far as it matters on a page. */
export interface Choices {
  now(): Chosen;
  watch(changed: () => void, signal: AbortSignal): void;
  /**
   * "This is a reply" or "a note".
   * @param field see `fingerprintOf`
   */
  rememberMode(field: string, mode: 'reply' | 'note'): Promise<void>;
  /** "This is the customer's message": the site is read by it from now on. */
  rememberMark(mark: Mark): Promise<void>;
  /** Never flag these words again. */
  neverFlag(words: string): Promise<void>;
  turnOff(rule: RuleId): Promise<void>;
}

export interface Chosen {
  /** Of our own words. */
  language: Language;
  /** Whether the user switched it on for this site. */
  allowed: boolean;
  /** On this site, or everywhere for a while. */
  paused: boolean;
  /** Whether fields that ask to be left alone are: see `asksToBeLeft`. */
  leaveHinted: boolean;
  /** This site is read as one that no file knows, by what the user showed there. */
  reader?: { mark: Mark | null };
  /** What was said of this site's fields, by `fingerprintOf`. */
  modes: Readonly<Partial<Record<string, 'reply' | 'note'>>>;
}
