import { WireError } from '@/wire/transport';
import { editableAround, focusedEditable, focusedIn } from './composer';
import { DocumentTree } from './documents';
import { HOST } from './marks/host';
import { Settling } from './settling';
import { watchPage } from './watching';

/** As a session looks at its page, in ms. */
const SETTLED_AFTER = 100;
const AT_LEAST_EVERY = 500;

interface Ports {
  /** Whether some file knows this page: its conversation is read before anybody writes. */
  isKnown(page: Document, url: URL): boolean;
  /** Asks for the rest of us. False: not here. Rejects with a `WireError`. */
  attend(): Promise<boolean>;
  /** Tells that nothing of this page concerns us so far: the tab may have shown another one before. */
  tellNothing(): void;
}

/**
 * The little of us that every frame of a site has. It waits in one tree of documents until the focus goes to something
 * that can be written in, or the page turns out to be an inbox, and then asks for the rest. Changes of the page are not
 * heard of, whatever their number. What is typed before the rest is there is read by it: it looks where the focus is.
 *
 * @param root the topmost document of its origin: see `isTopmost`
 * @param ended when to stop waiting; it stops by itself once the rest is there
 */
export function waitUntilNeeded(root: Document, { isKnown, attend, tellNothing }: Ports, ended: AbortSignal): void {
  const done = new AbortController();
  const signal = AbortSignal.any([ended, done.signal]);
  let asking = false;

  async function ask(): Promise<void> {
    if (asking || signal.aborted) return;
    asking = true;
    // Where the extension is gone, nobody will ever come
    const settled = await attend().catch((error) => error instanceof WireError && error.reason === 'asleep');
    asking = false;
    if (settled) done.abort();
  }

  function look(): void {
    documents.refresh();
    if (focusedEditable(root) || isKnown(root, new URL(root.location.href))) void ask();
  }

  const settling = new Settling(look, SETTLED_AFTER, AT_LEAST_EVERY, signal);
  const changed = () => settling.stir();
  const documents = new DocumentTree(
    root,
    (page, left) => {
      watchPage(
        page,
        {
          focused: (target) => editableAround(target) && void ask(),
          focusedFrame: () => {
            const frame = focusedIn(page);
            if (frame?.localName === 'iframe') documents.include(frame as HTMLIFrameElement);
            look();
          },
          clicked: changed,
          changed,
          escaped: () => false,
          moved: () => undefined,
          exceptIn: () => null,
        },
        left,
      );
    },
    signal,
  );
  look();
  // After an update what an earlier run left on the page tells people to reload it: they need not
  if (root.querySelector(HOST)) void ask();
  if (!asking) tellNothing();
}
