import { useState } from 'preact/hooks';
import { remindAt } from '@/engine/promises/remind';
import type { KeptPromise } from '@/store/owed';
import type { Promised } from '@/wire/messages';
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
  promises: readonly Promised[];
}

/** What the reply promises by a date, or the one sent last; one press keeps it, to be reminded in time (S3). */
export function PromiseOffer({ tabId, conversationId, promises }: Props) {
  const { offer } = words.value.owed;
  if (promises.length === 0) return null;
  return (
    <section class="box stack" aria-labelledby="promises">
      <h2 id="promises">{offer.title}</h2>
      {promises.map((promise) => {
        const kept = keptAs(conversationId, promise);
        const key = `${promise.text} ${promise.due}`;
        return kept ? <Kept key={key} kept={kept} /> : <OnePromise key={key} {...{ tabId, conversationId, promise }} />;
      })}
    </section>
  );
}

function keptAs(conversationId: string, { text, due }: Promised): KeptPromise | undefined {
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
  promise: Promised;
}

function OnePromise({ tabId, conversationId, promise }: OneProps) {
  const { offer, when } = words.value.owed;
  const { text, due, language } = promise;
  const now = moment.value;
  const [chosen, setChosen] = useState<number | null>(null);
  const [choosing, setChoosing] = useState(false);
  const [movedOn, setMovedOn] = useState(false);
  const at = chosen ?? remindAt(due, now);
  const keep = async () => {
    // Before the first pause: the browser asks only in the turn of a press
    if (!askedToNotify.shown.value) askToNotify();
    const keeping = sendToWorker('keepPromise', { tabId, conversationId, ...promise, remindAt: at });
    setMovedOn(!(await keeping.catch(() => false)));
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
