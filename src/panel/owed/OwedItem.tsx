import { useEffect, useState } from 'preact/hooks';
import { remindAt } from '@/engine/promises/remind';
import type { OwedWording } from '@/engine/wording/owed';
import { isPressing, type KeptPromise, type Owed } from '@/store/owed';
import { sendToWorker } from '@/wire/transport';
import { moment } from '../moment';
import { ReadyText } from '../side/ReadyText';
import { words } from '../words';
import { MomentField } from './MomentField';

/** The conversation that is open in the tab beside the panel. */
export interface Opened {
  tabId: number;
  conversationId: string | null;
  canInsert: boolean;
}

interface Props {
  one: Owed;
  opened: Opened;
  settle: () => void;
}

/** One thing owed: for whom, what, by when; the way back; and what became of it. */
export function OwedItem({ one, opened, settle }: Props) {
  const { panel, owed } = words.value;
  const { list } = owed;
  const [shown, setShown] = useState<'words' | 'time' | null>(null);
  const customer = one.place.customerName ?? panel.customer;
  const isHere = one.place.conversationId === opened.conversationId;
  // Equal buttons of different items are told apart by whom they are for
  const button = (name: string, press: () => void, expanded?: boolean) => (
    <button
      type="button"
      class="button quiet"
      aria-label={`${name}, ${list.about(customer)}`}
      aria-expanded={expanded}
      onClick={press}
    >
      {name}
    </button>
  );
  const toggle = (what: 'words' | 'time') => () => setShown(shown === what ? null : what);
  return (
    <li class="stack">
      <div>
        <p class="row apart">
          <b>{customer}</b>
          <span class="soft small">{one.place.inboxName}</span>
        </p>
        <p lang={one.language}>{one.is === 'promise' ? one.text : one.problem && <q class="voice">{one.problem}</q>}</p>
        <p class="label">{one.is === 'promise' ? <Due promise={one} /> : list.toTell}</p>
      </div>
      <p class="row">
        {button(
          one.is === 'to-tell' ? list.tell : isLate(one) ? list.own : list.warn,
          toggle('words'),
          shown === 'words',
        )}
        {!isHere && button(list.open, () => void sendToWorker('openOwed', { id: one.id }))}
        {button(list.done, settle)}
        {one.is === 'promise' && button(list.move, toggle('time'), shown === 'time')}
        {one.is === 'promise' &&
          !one.broken &&
          button(list.break, () => void sendToWorker('changeOwed', { id: one.id, change: { to: 'broken' } }))}
      </p>
      {shown === 'time' && one.is === 'promise' && <NewTime promise={one} moved={() => setShown(null)} />}
      {shown === 'words' && <Words one={one} opened={opened} isHere={isHere} />}
    </li>
  );
}

const isLate = ({ broken, due }: KeptPromise) => broken || due <= moment.value;

function Due({ promise }: { promise: KeptPromise }) {
  const { list, offer, when } = words.value.owed;
  const now = moment.value;
  const due = offer.due(when(promise.due, now));
  if (!isPressing(promise, now)) return <>{due}</>;
  const state = promise.broken ? list.broken : promise.due <= now ? list.overdue : null;
  return (
    <>
      {state && <b>{state}. </b>}
      {due}
    </>
  );
}

function NewTime({ promise, moved }: { promise: KeptPromise; moved: () => void }) {
  const { list } = words.value.owed;
  const [due, setDue] = useState(promise.due > moment.value ? promise.due : tomorrowEvening());
  const move = () => {
    const change = { to: 'moved', due, remindAt: remindAt(due, Date.now()) } as const;
    void sendToWorker('changeOwed', { id: promise.id, change });
    moved();
  };
  return (
    <>
      <MomentField label={list.newDue} value={due} change={setDue} />
      <p>
        <button type="button" class="button" disabled={due <= moment.value} onClick={move}>
          {list.save}
        </button>
      </p>
    </>
  );
}

/** A new time to begin with, where the old one is over. */
const tomorrowEvening = () => new Date(moment.value).setHours(24 + 18, 0, 0, 0);

/** Words for the customer; they go into no other conversation than theirs. */
function Words({ one, opened, isHere }: { one: Owed; opened: Opened; isHere: boolean }) {
  const { list } = words.value.owed;
  const [wording, setWording] = useState<OwedWording | null>(null);
  const late = one.is === 'promise' && isLate(one);
  // Asked for again when it is late: then there is something else to say
  useEffect(() => {
    let stale = false;
    sendToWorker('wordOwed', { id: one.id }).then(
      (made) => !stale && setWording(made),
      () => !stale && setWording(null),
    );
    return () => {
      stale = true;
    };
  }, [one.id, late]);
  if (!wording) return null;
  const to = { tabId: opened.tabId, conversationId: one.place.conversationId, canInsert: isHere && opened.canInsert };
  return (
    <>
      <ReadyText
        key={wording.text}
        to={to}
        text={wording.text}
        language={wording.language}
        label={list.wording}
        insert={isHere ? list.insert : undefined}
      />
      {!isHere && <p class="label">{list.elsewhere}</p>}
    </>
  );
}
