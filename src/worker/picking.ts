import { sendToFrame } from '@/wire/transport';
import { openTab } from './open-tabs';

/** Lets the user point at the customer's message in the frame that showed last. */
export async function pickCustomer(tabId: number): Promise<void> {
  const state = await openTab(tabId);
  if (state) await pickIn(tabId, state.frameId);
}

/** The same in the frame that they clicked in, or in the one that serves it; something of us may not be there yet. */
export async function pickCustomerIn(tabId: number, frameId: number): Promise<void> {
  if (await pickIn(tabId, frameId)) return;
  const isThere = await sendToFrame(tabId, frameId, 'wake', null).catch(() => false);
  if (!(isThere && (await pickIn(tabId, frameId)))) await pickCustomer(tabId);
}

/** False: nothing of us answers there. */
function pickIn(tabId: number, frameId: number): Promise<boolean> {
  return sendToFrame(tabId, frameId, 'pickCustomer', null).then(
    () => true,
    () => false,
  );
}
