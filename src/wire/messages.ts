import type {
  Assessment,
  BoundaryChoice,
  Finding,
  Language,
  Proposal,
  RuleId,
  Span,
  Stage,
  StageId,
} from '@/engine/model';
import type { DatedPromise } from '@/engine/promises/find-promises';
import type { FormAdvice } from '@/engine/redress/advise-form';
import type { Offer } from '@/engine/redress/compensate';
import type { Sums } from '@/engine/redress/redress';
import type { OwedWording } from '@/engine/wording/owed';
import type { StageOffer } from '@/engine/wording/stages/compose';
import type { Skeleton, SkeletonChoice } from '@/engine/wording/stages/skeleton';

/** Everything that passes between a page, the worker and our own pages. Plain data only. */

export interface Message {
  author: 'customer' | 'agent' | 'unknown';
  name?: string;
  /** ISO 8601, where the page tells it. */
  at?: string;
  /** What this person wrote: without quoted history and signature; paragraphs separated by newlines. */
  text: string;
}

type Channel = 'email' | 'ticket' | 'message';

export interface Conversation {
  /** Stable while the conversation is open; checked again right before anything is inserted. */
  id: string;
  channel: Channel;
  /** Oldest first. */
  messages: Message[];
  customerName?: string;
  agentName?: string;
  subject?: string;
}

/** Whether what is written goes to the customer. A note is never judged; `unknown` is asked once and remembered. */
export type ComposerMode = 'reply' | 'note' | 'unknown';

/**
 * What does not work on this page: the composer is not where it was, there is no conversation, nobody is known to have
 * written it, the draft can't be read.
 */
export type Trouble = 'composer' | 'conversation' | 'authors' | 'draft';

/** What the page shows: sent by the page whenever it changes, and kept with the tab in `storage.session`. */
export interface PageState {
  inbox: string;
  inboxName: string;
  conversation: Conversation | null;
  /** null: no composer is open. */
  composer: ComposerMode | null;
  trouble?: Trouble;
}

/** Page → worker. The key is the message's name, the value its request and response. */
export interface PageRequests {
  /** Puts the rest of us into the frame that asks. `false`: the user did not switch us on there. */
  attend: { request: null; response: boolean };
  /** What is open now. The answer is the assessment of the customer's last message(s). */
  show: { request: PageState; response: Assessment | null };
  /** Judge a draft. `revision` comes back unchanged, so that a late answer can be dropped. */
  review: { request: { revision: number; draft: string }; response: { revision: number; findings: Finding[] } };
  /** After a click: Chromium opens the side panel from it; `false` where only a toolbar click may (Firefox). */
  openPanel: { request: null; response: boolean };
  /** "We say it like this": opens the workshop with words of the draft, to be said otherwise from now on. */
  addToPack: { request: { draft: string; words: Span; rule: RuleId }; response: null };
  /**
   * What the user's own pack is called, where the words that an entry found could be put among the terms it never flags;
   * null: there is none, or the entry is its own.
   */
  ownPack: { request: { entry: string }; response: string | null };
  /** "Never flag this", said for everybody who uses the user's own pack. */
  addTerm: { request: { draft: string; words: Span }; response: TermAdded };
  /** Takes that back, unless the pack has changed since: then `false`. */
  takeBackTerm: { request: { id: string; sha256: string }; response: boolean };
  /** Boundary wording for the card, where there is no panel. */
  proposeHere: { request: BoundaryChoice; response: Proposal | null };
}

/** Which edition of which pack came of it, or why there is none, in the language of the interface. */
export type TermAdded = { is: 'added'; id: string; sha256: string } | { is: 'refused'; why: string };

/** Where text goes in: an offset of the draft as it read when the place was chosen. */
export interface InsertPlace {
  at: number;
  draft: string;
}

/** Wording for what a reply lacks, and the draft that its places are offsets of. */
export interface Composed {
  draft: string;
  offers: StageOffer[];
}

export type InsertOutcome = 'done' | 'moved-on' | 'refused';

/** Worker → page (the frame that showed last in that tab). */
export interface WorkerRequests {
  /** Puts text in, at the caret where no `place` is given; `conversationId` is '' where the page showed none; `moved-on` when another conversation is open by now, `refused` when the editor did not take it (the text is then whole again). */
  insert: { request: { conversationId: string; text: string; place?: InsertPlace }; response: InsertOutcome };
  /** Opens the card of the finding at `start`, or at or after the caret when null. */
  openCard: { request: { start: number | null }; response: boolean };
  /** The user's word on the open composer; the page remembers it for that field, where it can't tell. */
  setMode: { request: { mode: Exclude<ComposerMode, 'unknown'> }; response: null };
  /** Lets the user point at the customer's message. */
  pickCustomer: { request: null; response: null };
  /** How the page is built, without any of its words (`describePage`). */
  describePage: { request: null; response: string };
}

/** Worker → a frame in which nothing was needed so far. */
export interface WaitingRequests {
  /** Something is: has the rest of us put there. `false`: it was not. */
  wake: { request: null; response: boolean };
}

/** A dated promise of ours, in the words of the reply; `due` in ms since the epoch. */
export type Promised = Pick<DatedPromise, 'due' | 'language'> & { text: string };

type OwedChange = { to: 'done' } | { to: 'undone' } | { to: 'broken' } | { to: 'moved'; due: number; remindAt: number };

export interface KnownRule {
  rule: RuleId;
  title: string;
}

/** What the team offers, best first, and what is left of the month's budget, where a pack sets one. */
export interface OffersHere {
  offers: Offer[];
  left: Sums;
}

/** Our own pages → worker. */
export interface PanelRequests {
  propose: { request: { tabId: number; choice: BoundaryChoice }; response: Proposal | null };
  /**
   * `conversationId` as the panel shows it: nothing goes into a conversation that the user was not looking at. What
   * goes in with the row of an offer is noted in the decision log.
   */
  insert: {
    request: { tabId: number; conversationId: string; text: string; row?: string; place?: InsertPlace };
    response: InsertOutcome;
  };
  /** Wording for a stage that the reply in the tab lacks. */
  compose: { request: { tabId: number; stage: StageId }; response: Composed | null };
  /** A whole reply to begin with. */
  skeleton: { request: { tabId: number; choice: SkeletonChoice }; response: Skeleton | null };
  /** What may be offered for what is open in the tab. */
  offers: { request: { tabId: number }; response: OffersHere | null };
  /** In which form to apologise there. */
  adviseForm: { request: { tabId: number }; response: FormAdvice | null };
  openCard: { request: { tabId: number; start: number | null }; response: boolean };
  setMode: { request: { tabId: number; mode: Exclude<ComposerMode, 'unknown'> }; response: null };
  pickCustomer: { request: { tabId: number }; response: null };
  /** '' where no page answers. */
  describePage: { request: { tabId: number }; response: string };
  /** Keeps a promise of the open reply, to be reminded of it; `false` when another conversation is open by now. */
  keepPromise: {
    request: {
      tabId: number;
      conversationId: string;
      text: string;
      language: Language;
      /** Ms since the epoch, as all moments here. */
      due: number;
      remindAt: number;
    };
    response: boolean;
  };
  /** Marks the open conversation "write to them when it is fixed" (S4); `false` when another one is open by now. */
  tellWhenFixed: { request: { tabId: number; conversationId: string }; response: boolean };
  changeOwed: { request: { id: string; change: OwedChange }; response: null };
  /** Shows the conversation of something owed again. */
  openOwed: { request: { id: string }; response: null };
  /** What to write to the customer about something owed. */
  wordOwed: { request: { id: string }; response: OwedWording | null };
  /** After permission was granted: registers the content script and puts it into open tabs. */
  enableSite: { request: { origin: string }; response: null };
  disableSite: { request: { origin: string }; response: null };
  /** The rules that the packs in use can find, titled in the language of the interface. */
  rules: { request: null; response: KnownRule[] };
  /** The try-out boxes of welcome and options. */
  tryOut: { request: { draft: string }; response: Finding[] };
}

/**
 * What the worker keeps for a tab in `storage.session` under `tab:<id>`; the panel and popup watch it.
 * Its `conversation` may be fuller than what the page shows now (design: a conversation stays with its tab),
 * but has the id that the page gives now.
 */
export interface TabState extends PageState {
  origin: string;
  frameId: number;
  /** When the document of that frame was created, ms since the epoch. */
  since: number;
  /** The last conversation that a page of this tab showed itself, kept for one that shows no more of it than a quote. */
  earlier: { conversation: Conversation; since: number } | null;
  /** The text that was assessed. */
  customer: string;
  assessment: Assessment | null;
  draft: string;
  findings: Finding[];
  stages: Stage[];
  /** What the draft promises by a date; while nothing is written, what our last message does. */
  promises: Promised[];
  /** Within what time the team promises to answer, in ms; left out where no pack says so. */
  answerWithin?: number;
}

export type { Assessment, BoundaryChoice, FormAdvice, Proposal };
