import { useState } from 'preact/hooks';
import type { DatedPromise } from '@/engine/promises/find-promises';
import { remindAt } from '@/engine/promises/remind';
import type { KeptPromise } from '@/store/owed';
import { sendToWorker } from '@/wire/transport';
import { askedToNotify, owed } from '../choices';
import { moment } from '../moment';
import { words } from '../words';
import { MomentField } from './MomentField';
import { askToNotify } from './notifications';

interface Props {
  tabId: number;
  /** Of the conversation that the user is looking at: nothing is kept for another. */
  conversationId: string;
  draft: string;
  promises: readonly DatedPromise[];
}

/** What the reply promises by a date; one press keeps it, to be reminded in time (S3). */
export function PromiseOffer({ tabId, conversationId, draft, promises }: Props) {
  const { offer } = words.value.owed;
  if (promises.length === 0) return null;
  return (
    <section class="box stack" aria-labelledby="promises">
      <h2 id="promises">{offer.title}</h2>
      {promises.map((promise) => {
        const text = draft.slice(promise.start, promise.end);
        const kept = keptAs(conversationId, text, promise.due);
        return kept ? (
          <Kept key={promise.when.start} kept={kept} />
        ) : (
          <OnePromise key={promise.when.start} {...{ tabId, conversationId, text, promise }} />
        );
      })}
    </section>
  );
}

function keptAs(conversationId: string, text: string, due: number): KeptPromise | undefined {
  return owed.shown.value.find(
    (one): one is KeptPromise =>
      one.is === 'promise' &&
      one.doneAt === undefined &&
      one.place.conversationId === conversationId &&
      (one.text === text || one.due === due),
  );
}

function Kept({ kept }: { kept: KeptPromise }) {
  const { offer, when } = words.value.owed;
  return (
    <div>
      <p lang={kept.language}>{kept.text}</p>
      <p class="label">
        {kept.reminded ? offer.due(when(kept.due, moment.value)) : offer.kept(when(kept.remindAt, moment.value))}
      </p>
    </div>
  );
}

interface OneProps extends Pick<Props, 'tabId' | 'conversationId'> {
  text: string;
  promise: DatedPromise;
}

function OnePromise({ tabId, conversationId, text, promise: { due, language } }: OneProps) {
  const { offer, when } = words.value.owed;
  const now = moment.value;
  const [chosen, setChosen] = useState<number | null>(null);
  const [choosing, setChoosing] = useState(false);
  const [movedOn, setMovedOn] = useState(false);
  const at = chosen ?? remindAt(due, now);
  const keep = async () => {
    // Before the first pause: the browser asks only in the turn of a press
    if (!askedToNotify.shown.value) askToNotify();
    const promise = { tabId, conversationId, text, language, due, remindAt: at };
    setMovedOn(!(await sendToWorker('keepPromise', promise).catch(() => false)));
  };
  return (
    <div class="stack">
      <p>
        <span lang={language}>{text}</span> <span class="label">{offer.due(when(due, now))}</span>
      </p>
      {choosing && <MomentField label={offer.remindAt} value={at} change={setChosen} />}
      <p class="row">
        <button type="button" class="button" onClick={() => void keep()}>
          {offer.remind(when(at, now))}
        </button>
        {!choosing && (
          <button type="button" class="button quiet" onClick={() => setChoosing(true)}>
            {offer.otherTime}
          </button>
        )}
      </p>
      {movedOn && (
        <p class="label" role="status">
          {offer.movedOn}
        </p>
      )}
    </div>
  );
}
