import { Bob } from '@/look/icons';
import { hostOf } from '@/store/origins';
import { waitingSince } from '@/wire/conversation';
import type { TabState } from '@/wire/messages';
import { moment } from '../moment';
import { words } from '../words';

/** Who it is, where, and how long they have been waiting. */
export function Header({ state }: { state: TabState | null }) {
  const conversation = state?.conversation;
  const since = conversation ? waitingSince(conversation) : null;
  return (
    <header class="row">
      <Bob />
      {state ? (
        <h1 class="grow">
          {conversation?.customerName ?? words.value.panel.customer} <span class="soft inbox">· {placeOf(state)}</span>
        </h1>
      ) : (
        <h1>Aplomb</h1>
      )}
      {since !== null && <Wait stretch={Math.max(0, moment.value - since)} promised={state?.answerWithin} />}
    </header>
  );
}

/** What the team promises stands beside it, and stands out once it is broken. */
function Wait({ stretch, promised }: { stretch: number; promised?: number }) {
  const { waits, promised: within } = words.value;
  if (promised === undefined) return <span class="soft">{waits(stretch)}</span>;
  const text = `${waits(stretch)} · ${within(promised)}`;
  return stretch > promised ? <strong>{text}</strong> : <span class="soft">{text}</span>;
}

/** An inbox that no file knows goes by its address. */
const placeOf = ({ inbox, inboxName, origin }: TabState) => (inbox === 'generic' ? hostOf(origin) : inboxName);
