import type { Finding } from '@/engine/model';
import { sendToWorker } from '@/wire/transport';
import { words } from '../words';

interface Props {
  tabId: number;
  draft: string;
  findings: readonly Finding[];
}

/** The places in the reply that are underlined; pressing one opens its card in the page. */
export function DraftFindings({ tabId, draft, findings }: Props) {
  const { panel, places } = words.value;
  const written = draft.trim() !== '';
  return (
    <section class="box stack" aria-labelledby="draft">
      <div class="row">
        <h2 id="draft" class="grow">
          {panel.draft.title}
        </h2>
        {findings.length > 0 && <span class="soft small">{places(findings.length)}</span>}
      </div>
      {findings.length > 0 ? (
        <ul class="findings">
          {findings.map((finding) => (
            <li key={finding.start}>
              <button type="button" onClick={() => void sendToWorker('openCard', { tabId, start: finding.start })}>
                <span class={`mark-${finding.family}`} lang={finding.language}>
                  {draft.slice(finding.start, finding.end)}
                </span>
                <span class="label">{finding.title}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p class="soft">{written ? panel.draft.clean : panel.draft.empty}</p>
      )}
    </section>
  );
}
