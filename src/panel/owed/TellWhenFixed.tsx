import { sendToWorker } from '@/wire/transport';
import { owed } from '../choices';
import { words } from '../words';

/** Marks the open conversation, so that the customer is told what changed because of them (S4). */
export function TellWhenFixed({ tabId, conversationId }: { tabId: number; conversationId: string }) {
  const { tellWhenFixed, willTell } = words.value.owed;
  const marked = owed.shown.value.some(
    (one) => one.is === 'to-tell' && one.doneAt === undefined && one.place.conversationId === conversationId,
  );
  if (marked) return <p class="label">{willTell}</p>;
  return (
    <p class="row">
      <button
        type="button"
        class="button quiet"
        onClick={() => void sendToWorker('tellWhenFixed', { tabId, conversationId })}
      >
        {tellWhenFixed}
      </button>
    </p>
  );
}
