import type { Finding, Rewrite } from '@/engine/model';
import { words } from '../words';

interface Props {
  draft: string;
  findings: readonly Finding[];
  rewrite: (rewrite: Rewrite) => void;
  /** Which pack a finding is from, in words. */
  from?: (finding: Finding) => string;
}

/** What is underlined, why, and one better sentence to press. */
export function FoundPlaces({ draft, findings, rewrite, from }: Props) {
  const { tryOut } = words.value;
  return (
    <ul class="stack" aria-label={tryOut.list}>
      {findings.map((finding) => {
        const [first] = finding.rewrites;
        return (
          <li key={finding.start} class="box stack place">
            <p>
              <span class={`mark-${finding.family}`} lang={finding.language}>
                {draft.slice(finding.start, finding.end)}
              </span>
            </p>
            <h3>{finding.title}</h3>
            <p class="soft">{finding.why}</p>
            {from && <p class="label">{from(finding)}</p>}
            {first && (
              <button type="button" class="rewrite" lang={finding.language} onClick={() => rewrite(first)}>
                <ins>{first.text}</ins>
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
