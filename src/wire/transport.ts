import { browser } from 'wxt/browser';
import type { PageRequests, PanelRequests, WaitingRequests, WorkerRequests } from './messages';
import type { PackRequests } from './packs';

/**
 * Carries the requests of messages.ts over `runtime` messaging. Both browsers understand a listener that
 * returns `true` and answers later; only one understands a promise, so promises stay on this side.
 */

interface Exchange {
  request: unknown;
  response: unknown;
}
type Requests = { [Name in keyof PageRequests]: PageRequests[Name] } & {
  [Name in keyof PanelRequests]: PanelRequests[Name];
} & { [Name in keyof PackRequests]: PackRequests[Name] };
type FrameRequests = WorkerRequests & WaitingRequests;
type Handlers<Messages extends { [Name in keyof Messages]: Exchange }, Sender> = {
  [Name in keyof Messages]: (
    request: Messages[Name]['request'],
    from: Sender,
  ) => Messages[Name]['response'] | Promise<Messages[Name]['response']>;
};

/** Where in the browser a page's request comes from: told by the browser, not by the page. */
export interface Frame {
  tabId: number;
  windowId: number;
  frameId: number;
  /** Of the frame's address; for about:blank and srcdoc frames, of the page that made them. */
  origin: string;
  /** When the frame's document was created (ms since the epoch). Told by the content script: a document replaced in place keeps its frame id, not this. */
  since: number;
}

/** `asleep`: this script outlived its extension (reload the page); `unanswered`: nobody is there; `failed`: the other side threw. */
export type WireReason = 'asleep' | 'unanswered' | 'failed';

/** A request that got no answer. `message` says what happened, in English, for logs and tests; people see words chosen by `reason`. */
export class WireError extends Error {
  override readonly name = 'WireError';

  constructor(
    readonly reason: WireReason,
    message: string,
  ) {
    super(message);
  }
}

interface Envelope {
  aplomb: 'to-worker' | 'to-frame';
  name: string;
  request: unknown;
  /** When the sender's document was created, ms since the epoch. */
  since: number;
}
type Reply = { response: unknown } | { error: string };

/** Asks the worker. Rejects with a `WireError`. */
export async function sendToWorker<Name extends keyof Requests>(
  name: Name,
  request: Requests[Name]['request'],
): Promise<Requests[Name]['response']> {
  // An extension that was updated or removed leaves its content scripts behind with a dead `runtime`
  if (!browser.runtime?.id)
    throw new WireError('asleep', `"${name}" was not sent: the extension was updated or removed`);
  const envelope: Envelope = { aplomb: 'to-worker', name, request, since: performance.timeOrigin };
  return open(name, () => browser.runtime.sendMessage(envelope));
}

/** Asks the content script of one frame. Rejects with a `WireError`. */
export async function sendToFrame<Name extends keyof FrameRequests>(
  tabId: number,
  frameId: number,
  name: Name,
  request: FrameRequests[Name]['request'],
): Promise<FrameRequests[Name]['response']> {
  const envelope: Envelope = { aplomb: 'to-frame', name, request, since: performance.timeOrigin };
  return open(name, () => browser.tabs.sendMessage(tabId, envelope, { frameId }));
}

/**
 * In the worker: answers our content scripts and nobody else. Handlers are called synchronously, so that the
 * user's gesture is still good in them. Returns a function that stops listening.
 */
export function onPageRequest(handlers: Handlers<PageRequests, Frame>): () => void {
  return listen('to-worker', handlers, frameOf);
}

/** In the worker: answers our own pages (panel, popup, options, welcome) and nobody else. Returns a function that stops listening. */
export function onPanelRequest(handlers: Handlers<PanelRequests, OurPage>): () => void {
  return listen('to-worker', handlers, (sender) => (isOurPage(sender) ? 'our page' : null));
}

/** In the worker: answers our own pages about packs. Returns a function that stops listening. */
export function onPackRequest(handlers: Handlers<PackRequests, OurPage>): () => void {
  return listen('to-worker', handlers, (sender) => (isOurPage(sender) ? 'our page' : null));
}

/** In a content script: answers the worker and nobody else. Returns a function that stops listening. */
export function onWorkerRequest(handlers: Handlers<WorkerRequests, Worker>): () => void {
  return listen('to-frame', handlers, workerOf);
}

/** In the bootstrap of a frame: answers the worker and nobody else. Returns a function that stops listening. */
export function onWaitingRequest(handlers: Handlers<WaitingRequests, Worker>): () => void {
  return listen('to-frame', handlers, workerOf);
}

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];
type OurPage = 'our page';
type Worker = 'worker';

const workerOf = (sender: Sender): Worker | null => (sender.tab ? null : 'worker');

function isOurPage(sender: Sender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
}

function frameOf(sender: Sender, since: number): Frame | null {
  if (isOurPage(sender) || sender.tab?.id === undefined || sender.frameId === undefined) return null;
  return {
    tabId: sender.tab.id,
    windowId: sender.tab.windowId,
    frameId: sender.frameId,
    origin: originOf(sender),
    since,
  };
}

function originOf(sender: Sender): string {
  // Chromium tells the origin that a blank or srcdoc frame inherits; Firefox has only addresses
  for (const address of [sender.origin, sender.url, sender.tab?.url]) {
    const origin = address && URL.canParse(address) ? new URL(address).origin : 'null';
    if (origin !== 'null') return origin;
  }
  return '';
}

/** `recognise` says who is asking, or null when it is nobody to answer here; then another listener may. */
function listen<From>(
  to: Envelope['aplomb'],
  handlers: object,
  recognise: (sender: Sender, since: number) => From | null,
): () => void {
  const answers = new Map<string, (request: unknown, from: From) => unknown>(Object.entries(handlers));
  const listener = (message: unknown, sender: Sender, reply: (reply: Reply) => void) => {
    if (!isEnvelope(message) || message.aplomb !== to || sender.id !== browser.runtime.id) return undefined;
    const answer = answers.get(message.name);
    const from = recognise(sender, message.since);
    if (!answer || from === null) return undefined;
    answerWith(reply, () => answer(message.request, from));
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function answerWith(reply: (reply: Reply) => void, answer: () => unknown): void {
  // Not an async function: the handler has to run before the first await, while the user's gesture counts
  const refuse = (error: unknown) => reply({ error: error instanceof Error ? error.message : String(error) });
  try {
    Promise.resolve(answer()).then((response) => reply({ response }), refuse);
  } catch (error) {
    refuse(error);
  }
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'aplomb' in message && 'name' in message;
}

async function open<Response>(name: string, send: () => Promise<unknown>): Promise<Response> {
  let reply: Reply | undefined;
  try {
    reply = (await send()) as Reply | undefined;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const reason = /context invalidated/i.test(said) ? 'asleep' : 'unanswered';
    throw new WireError(reason, `"${name}" got no answer: ${said}`);
  }
  if (!reply) throw new WireError('unanswered', `"${name}" got no answer: nobody listens`);
  if ('error' in reply) throw new WireError('failed', `"${name}" failed: ${reply.error}`);
  return reply.response as Response;
}
