import { useState } from 'preact/hooks';
import { READING } from '@/i18n/reading';
import type { TabState } from '@/wire/messages';
import { sendToWorker } from '@/wire/transport';
import { changeSite } from '../choices';
import { language } from '../words';

/** What does not work on this page, in a sentence, and what to do about it; on a page that no file knows, a way to help. */
export function HowItReads({ state, tabId }: { state: TabState; tabId: number }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const says = READING[language.value];
  const { trouble, inbox, origin } = state;
  const unknown = inbox === 'generic';
  if (state.composer === null || (!trouble && !unknown)) return null;
  const copy = async () => {
    const report = await sendToWorker('describePage', { tabId }).catch(() => '');
    if (report === '') return setCopied(false);
    setCopied(
      await navigator.clipboard.writeText(`${report}\n${trouble ?? ''}`).then(
        () => true,
        () => false,
      ),
    );
  };
  return (
    <section class="stack">
      {trouble && <p class="hint">{says.trouble[trouble]}</p>}
      <p class="row">
        {!unknown && (
          <button type="button" class="button" onClick={() => void changeSite(origin, { reader: { mark: null } })}>
            {says.readPlainly}
          </button>
        )}
        {unknown && (
          <button type="button" class="button quiet" onClick={() => void sendToWorker('pickCustomer', { tabId })}>
            {says.pick}
          </button>
        )}
        {trouble && (
          <button type="button" class="button quiet" onClick={() => void copy()}>
            {says.report}
          </button>
        )}
      </p>
      {unknown && <p class="label">{says.pickHelp}</p>}
      {trouble && <p class="label">{says.reportHelp}</p>}
      <p class="label" role="status">
        {copied !== null && (copied ? says.reported : says.notReported)}
      </p>
    </section>
  );
}
