import type { Proposal } from '@/engine/model';
import type { PageStrings } from '@/i18n/page';
import { Cross, Fence } from '@/look/icons';

interface Props {
  proposal: Proposal;
  /** The wording could not be put in, but copied. */
  stuck: 'no' | 'refused' | 'copied';
  strings: PageStrings;
  onInsert(): void;
  onAnother(): void;
  onCopy(): void;
  onClose(): void;
}

/** Wording for a boundary, where the browser opens no side panel from a page. */
export function BoundaryCard({ proposal, stuck, strings, onInsert, onAnother, onCopy, onClose }: Props) {
  const { boundary, card } = strings;
  return (
    <section
      class="aplomb card"
      role="dialog"
      aria-labelledby="card-title"
      aria-describedby="card-why"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <header>
        <Fence />
        <h2 id="card-title">{boundary.title}</h2>
      </header>
      <div class="stack">
        <p id="card-why" class="soft">
          {boundary.alone}
        </p>
        <p class="quote wording" lang={proposal.language}>
          {proposal.text}
        </p>
        {stuck !== 'no' && (
          <p class="hint" role="status">
            {card[stuck]}
          </p>
        )}
        <div class="row">
          <button type="button" class="button main" onClick={onInsert}>
            {boundary.insert}
          </button>
          <button type="button" class="button" onClick={onCopy}>
            {card.copy}
          </button>
          {proposal.variants > 1 && (
            <button type="button" class="button quiet" onClick={onAnother}>
              {boundary.another}
            </button>
          )}
        </div>
      </div>
      <button type="button" class="button quiet icon close" aria-label={card.close} onClick={onClose}>
        <Cross />
      </button>
    </section>
  );
}
