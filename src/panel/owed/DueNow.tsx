import './owed.css';
import { isPressing, type KeptPromise, openOf } from '@/store/owed';
import { sendToWorker } from '@/wire/transport';
import { owed } from '../choices';
import { moment } from '../moment';
import { words } from '../words';

/** What fits a popup; the rest is in the panel. */
const MOST = 3;

/** Promises that are due today or overdue; pressing one leads back to its conversation. */
export function DueNow() {
  const { panel, owed: said } = words.value;
  const now = moment.value;
  const midnight = new Date(now).setHours(24, 0, 0, 0);
  const due = openOf(owed.shown.value).filter(
    (one): one is KeptPromise => one.is === 'promise' && (isPressing(one, now) || one.due < midnight),
  );
  if (due.length === 0) return null;
  const open = async (id: string) => {
    await sendToWorker('openOwed', { id });
    window.close();
  };
  return (
    <section class="content stack" aria-labelledby="due-now">
      <h2 id="due-now">{said.popup(due.length)}</h2>
      <ul class="due">
        {due.slice(0, MOST).map((one) => (
          <li key={one.id}>
            <button type="button" onClick={() => void open(one.id)}>
              <span lang={one.language}>{one.text}</span>
              <span class="label">
                {one.place.customerName ?? panel.customer} · {said.when(one.due, now)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
