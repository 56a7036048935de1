import { defineContentScript } from 'wxt/utils/define-content-script';
import { isTopmost } from '@/page/documents';
import { isKnown } from '@/page/inboxes/known';
import { type WaitingPorts, waitUntilNeeded } from '@/page/waiting';
import type { PageState } from '@/wire/messages';
import { onWaitingRequest, sendToWorker } from '@/wire/transport';

const NOTHING: PageState = { inbox: '', inboxName: '', conversation: null, composer: null };

/** All of us that a frame gets unasked. What is imported here, every frame of a site pays for (test/e2e/size.test.ts). */
export default defineContentScript({
  // Registered by the worker, for the sites that the user chose; `matches` would make them required hosts
  registration: 'runtime',
  main(ctx) {
    if (!isTopmost(window)) return;
    const ports: WaitingPorts = {
      isKnown,
      attend: () => sendToWorker('attend', null),
      tellNothing() {
        // A frame must not outtalk the page around it
        if (window.top === window) sendToWorker('show', NOTHING).catch(() => undefined);
      },
      onWake: (wake, signal) => signal.addEventListener('abort', onWaitingRequest({ wake })),
    };
    waitUntilNeeded(document, ports, ctx.signal);
  },
});
