import { useEffect, useId, useState } from 'preact/hooks';
import type { Stage, StageId } from '@/engine/model';
import { gapsOf } from '@/engine/wording/gaps';
import { isOptional } from '@/engine/wording/stages/optional';
import { Ring, Tick } from '@/look/icons';
import type { Composed, InsertOutcome } from '@/wire/messages';
import { sendToWorker } from '@/wire/transport';
import { words } from '../words';
import { StageWording } from './StageWording';

const CLASS = { present: 'has', missing: 'lacks', 'not-applicable': 'optional' };

interface Props {
  tabId: number;
  /** Of the conversation that the user is looking at: text goes into no other. */
  conversationId: string;
  draft: string;
  stages: readonly Stage[];
}

/**
 * What the reply has and what it still lacks, in the order of a good reply, and words for what it lacks; what this message
 * does not call for is left out, but for the customer's share once ours is owned.
 */
export function Coach({ tabId, conversationId, draft, stages }: Props) {
  const { panel, composing } = words.value;
  const { coach } = panel;
  const [open, setOpen] = useState<StageId | null>(null);
  const [outcome, setOutcome] = useState<InsertOutcome | null>(null);
  const offered = stages.find((one) => one.stage === open && (one.is === 'missing' || isOptional(one, stages)));
  const missing = offered?.stage ?? null;
  const composed = useComposed(tabId, missing, draft);
  const id = useId();
  const due = stages.filter(({ is }) => is !== 'not-applicable');
  const shown = stages.filter((one) => one.is !== 'not-applicable' || isOptional(one, stages));
  const gaps = gapsOf(draft);
  if (due.length === 0 && gaps.length === 0) return null;
  const present = due.filter(({ is }) => is === 'present').length;
  const insert = async (text: string, at?: number) => {
    const place = composed && at !== undefined ? { at, draft: composed.draft } : undefined;
    setOutcome(await sendToWorker('insert', { tabId, conversationId, text, place }).catch(() => 'refused' as const));
  };
  return (
    <section class="box stack" aria-labelledby="coach">
      <div class="row">
        <h2 id="coach" class="grow">
          {present === due.length ? coach.complete : coach.title}
        </h2>
        <span class="soft small">{coach.steps(present, due.length)}</span>
      </div>
      <ol>
        {shown.map(({ stage, is }) => {
          const isOpen = stage === missing;
          const offer = composed?.offers.find((one) => one.stage === stage);
          return (
            <li key={stage} class={`stage ${CLASS[is]}`}>
              {is === 'present' ? <Tick /> : <Ring />}
              <span>
                {is !== 'not-applicable' && <span class="hidden">{is === 'present' ? coach.has : coach.lacks} </span>}
                {coach.stages[stage]}
                {is === 'not-applicable' && <span class="soft small"> · {coach.ifTrue}</span>}
              </span>
              {is !== 'present' && (
                <button
                  type="button"
                  class="button quiet"
                  aria-expanded={isOpen}
                  aria-controls={isOpen && offer ? id : undefined}
                  onClick={() => setOpen(isOpen ? null : stage)}
                >
                  {composing.stage.open}
                  <span class="hidden">: {coach.stages[stage]}</span>
                </button>
              )}
              {isOpen && offer && <StageWording id={id} offer={offer} insert={insert} />}
              {isOpen && composed && !offer && <p class="label">{composing.stage.none}</p>}
            </li>
          );
        })}
      </ol>
      {gaps.length > 0 && (
        <p class="hint">
          {composing.gaps(gaps.length)} {gaps.map(({ start, end }) => draft.slice(start, end)).join(' ')}{' '}
          {composing.tab}
        </p>
      )}
      <p class="label" role="status">
        {outcome && panel.boundary.outcomes[outcome]}
      </p>
    </section>
  );
}

/** Wording for the open step, for the reply as it reads now; the one for the reply before stays until it is there. */
function useComposed(tabId: number, stage: StageId | null, draft: string): Composed | null {
  const [known, setKnown] = useState<{ stage: StageId; composed: Composed | null } | null>(null);
  // The worker knows the draft, and composes for it
  useEffect(() => {
    if (stage === null) return undefined;
    let stale = false;
    const keep = (composed: Composed | null) => !stale && setKnown({ stage, composed });
    sendToWorker('compose', { tabId, stage }).then(keep, () => keep(null));
    return () => {
      stale = true;
    };
  }, [tabId, stage, draft]);
  return known?.stage === stage ? known.composed : null;
}
