import type { ComposerMode } from '@/wire/messages';
import { sendToWorker } from '@/wire/transport';
import { words } from '../words';

/** Asked once where a page does not tell whether the customer gets what is written. */
export function ReplyOrNote({ tabId }: { tabId: number }) {
  const { unknown } = words.value.panel;
  const answer = (mode: Exclude<ComposerMode, 'unknown'>) => () => void sendToWorker('setMode', { tabId, mode });
  return (
    <section class="box stack" aria-labelledby="reply-or-note">
      <h2 id="reply-or-note">{unknown.title}</h2>
      <p class="row">
        <button type="button" class="button" onClick={answer('reply')}>
          {unknown.reply}
        </button>
        <button type="button" class="button" onClick={answer('note')}>
          {unknown.note}
        </button>
      </p>
      <p class="label">{unknown.text}</p>
    </section>
  );
}
