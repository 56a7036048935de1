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
    const choices = await storedChoices(self.origin, ctx.signal);
    if (ctx.isInvalid) return;

    let session: Session | null = null;
    const agree = () => {
      const { allowed } = choices.now();
      if (allowed) session ??= new Session(document, { send: sendToWorker, inboxOf: inboxFor, choices });
      else {
        session?.stop();
        session = null;
      }
    };
    agree();
    choices.watch(agree, ctx.signal);

    const stopListening = onWorkerRequest({
      insert: ({ conversationId, text, place }) => session?.insert(conversationId, text, place) ?? 'refused',
      openCard: ({ start }) => session?.openCard(start) ?? false,
      setMode: ({ mode }) => {
        session?.setMode(mode);
        return null;
      },
      pickCustomer: () => {
        session?.pickCustomer();
        return null;
      },
      describePage: () => session?.describe() ?? '',
    });
    ctx.onInvalidated(() => {
      stopListening();
      session?.sleep();
    });
  },
});
