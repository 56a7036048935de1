import { useEffect, useState } from 'preact/hooks';
import { LENGTHS } from '@/engine/model';
import type { Skeleton, SkeletonChoice } from '@/engine/wording/stages/skeleton';
import type { InsertOutcome } from '@/wire/messages';
import { sendToWorker } from '@/wire/transport';
import { Switch } from '../Switch';
import { words } from '../words';
import { Gapped } from './Gapped';

interface Props {
  tabId: number;
  /** Of the conversation that the user is looking at: text goes into no other. */
  conversationId: string;
}

/** A whole reply for a draft that is empty yet, to be completed by the agent. */
export function FirstReply({ tabId, conversationId }: Props) {
  const { composing, panel } = words.value;
  const { reply, tab } = composing;
  const [choice, setChoice] = useState<SkeletonChoice>({});
  const [outcome, setOutcome] = useState<InsertOutcome | null>(null);
  const skeleton = useSkeleton(tabId, choice);
  if (!skeleton) return null;
  const { text, gaps, language, length, variants } = skeleton;
  const insert = async () =>
    setOutcome(await sendToWorker('insert', { tabId, conversationId, text }).catch(() => 'refused' as const));
  return (
    <section class="box stack" aria-labelledby="first-reply">
      <h2 id="first-reply">{reply.title}</h2>
      <p class="label">{reply.text}</p>
      <Switch
        label={reply.length}
        options={LENGTHS.map((one) => ({ value: one, title: reply.lengths[one] }))}
        chosen={length}
        choose={(one) => setChoice({ length: one })}
      />
      <blockquote class="quote worded" lang={language}>
        <Gapped text={text} gaps={gaps} />
      </blockquote>
      <button type="button" class="button main" onClick={() => void insert()}>
        {reply.insert}
      </button>
      {variants > 1 && (
        <p class="row">
          <button
            type="button"
            class="button quiet"
            onClick={() => setChoice({ ...choice, variant: (choice.variant ?? 0) + 1 })}
          >
            {reply.another}
          </button>
        </p>
      )}
      <p class="label" role="status">
        {outcome === null || outcome === 'done' ? tab : panel.boundary.outcomes[outcome]}
      </p>
    </section>
  );
}

/** The reply for a choice; the one before stays until it is there. */
function useSkeleton(tabId: number, choice: SkeletonChoice): Skeleton | null {
  const [skeleton, setSkeleton] = useState<Skeleton | null>(null);
  useEffect(() => {
    let stale = false;
    sendToWorker('skeleton', { tabId, choice }).then(
      (made) => !stale && setSkeleton(made),
      () => !stale && setSkeleton(null),
    );
    return () => {
      stale = true;
    };
  }, [tabId, choice]);
  return skeleton;
}
