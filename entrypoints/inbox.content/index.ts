import { defineContentScript } from 'wxt/utils/define-content-script';
import { storedChoices } from '@/page/choices';
import { isTopmost } from '@/page/documents';
import { inboxFor } from '@/page/inboxes/registry';
import { Session } from '@/page/session';
import { onWorkerRequest, sendToWorker } from '@/wire/transport';

export default defineContentScript({
  // Registered by the worker, for the sites that the user chose; `matches` would make them required hosts
  registration: 'runtime',
  async main(ctx) {
    if (!isTopmost(window)) return;
    const choices = await storedChoices(location.origin, ctx.signal);
    if (ctx.isInvalid) return;
    const session = new Session(document, { send: sendToWorker, inboxOf: inboxFor, choices });
    const stopListening = onWorkerRequest({
      insert: ({ conversationId, text }) => session.insert(conversationId, text),
      openCard: ({ start }) => session.openCard(start),
      setMode: ({ mode }) => {
        session.setMode(mode);
        return null;
      },
    });
    ctx.onInvalidated(() => {
      stopListening();
      session.sleep();
    });
  },
});
