import './owed.css';
import { useState } from 'preact/hooks';
import { isPressing, openOf } from '@/store/owed';
import { sendToWorker } from '@/wire/transport';
import { owed } from '../choices';
import { moment } from '../moment';
import { words } from '../words';
import { askToNotify, mayNotify } from './notifications';
import { type Opened, OwedItem } from './OwedItem';

/** Where the list begins in the panel. */
const ID = 'owed';

/** One line at the top of the panel while something is due: it leads down to the list. */
export function PressingLine() {
  const count = owed.shown.value.filter((one) => isPressing(one, moment.value)).length;
  if (count === 0) return null;
  return (
    <p class="pressing">
      <a href={`#${ID}`}>{words.value.owed.popup(count)}</a>
    </p>
  );
}

/** Everything that is owed to customers, in every conversation: what is due first stands first. */
export function OwedList({ opened }: { opened: Opened }) {
  const { list, quiet, allow } = words.value.owed;
  const [done, setDone] = useState<string | null>(null);
  const open = openOf(owed.shown.value);
  const undoable = owed.shown.value.some(({ id, doneAt }) => id === done && doneAt !== undefined);
  if (open.length === 0 && !undoable) return null;
  const settle = (id: string) => {
    setDone(id);
    void sendToWorker('changeOwed', { id, change: { to: 'done' } });
  };
  return (
    <section class="box owed" aria-labelledby={ID}>
      <details open={undoable || open.some((one) => isPressing(one, moment.value))}>
        <summary>
          <h2 id={ID}>{list.title(open.length)}</h2>
        </summary>
        <div class="stack">
          {done !== null && undoable && (
            <p class="row" role="status">
              {list.isDone}
              <button
                type="button"
                class="button quiet"
                onClick={() => void sendToWorker('changeOwed', { id: done, change: { to: 'undone' } })}
              >
                {list.undo}
              </button>
            </p>
          )}
          <ul class="stack">
            {open.map((one) => (
              <OwedItem key={one.id} one={one} opened={opened} settle={() => settle(one.id)} />
            ))}
          </ul>
          {!mayNotify.value && open.some(({ is }) => is === 'promise') && (
            <div>
              <p class="label">{quiet}</p>
              <p class="row">
                <button type="button" class="button quiet" onClick={askToNotify}>
                  {allow}
                </button>
              </p>
            </div>
          )}
        </div>
      </details>
    </section>
  );
}
