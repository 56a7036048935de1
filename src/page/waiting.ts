import { WireError } from '@/wire/transport';
import { editableAround, focusedEditable, focusedIn } from './composer';
import { DocumentTree } from './documents';
import { HOST } from './marks/host';
import { Settling } from './settling';
import { watchPage } from './watching';

export interface WaitingPorts {
  /** Whether some file knows this page: its conversation is read before anybody writes. */
  isKnown(page: Document, url: URL): boolean;
  /** Asks for the rest of us. False: not here. Rejects with a `WireError`. */
  attend(): Promise<boolean>;
  /** Tells that nothing of this page concerns us so far: the tab may have shown another one before. */
  tellNothing(): void;
  /** Calls back when the worker finds something of us needed here, and is told whether the rest is there then. */
  onWake(wake: () => Promise<boolean>, signal: AbortSignal): void;
}

/**
 * The little of us that every frame of a site has. It waits in one tree of documents until the focus goes to something
 * that can be written in, or the page turns out to be an inbox, and then asks for the rest. Changes of the page are not
 * heard of, whatever their number. What is typed before the rest is there is read by it: it looks where the focus is.
 *
 * @param root the topmost document of its origin: see `isTopmost`
 * @param ended when to stop waiting; it stops by itself once the rest is there
 */
export function waitUntilNeeded(
  root: Document,
  { isKnown, attend, tellNothing, onWake }: WaitingPorts,
  ended: AbortSignal,
): void {
  const done = new AbortController();
  const signal = AbortSignal.any([ended, done.signal]);
  let asked: Promise<boolean> | null = null;

  function ask(): Promise<boolean> {
    asked ??= attend().then(
      (isThere) => {
        if (isThere) done.abort();
        else asked = null;
        return isThere;
      },
      (error) => {
        // Where the extension is gone, nobody will ever come
        if (error instanceof WireError && error.reason === 'asleep') done.abort();
        else asked = null;
        return false;
      },
    );
    return asked;
  }

  function look(): void {
    documents.refresh();
    if (focusedEditable(root) || isKnown(root, new URL(root.location.href))) void ask();
  }

  const settling = new Settling(look, signal);
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
          hidFrame: (frame) => documents.include(frame),
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
  if (!asked) tellNothing();
  onWake(ask, signal);
}
