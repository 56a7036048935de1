import { useState } from 'preact/hooks';
import { writtenSum } from '@/engine/amounts/written';
import { dayText } from '@/i18n/duration';
import { changeDecisions } from '@/store/decisions';
import { decisions } from '../choices';
import { language, words } from '../words';
import { decisionSheet } from './decision-sheet';
import { saveFile } from './save-file';

/** Rows that are shown; the file holds all. */
const LATEST = 20;

/** What was offered: to be looked through, saved for the team's review, deleted. */
export function DecisionLog() {
  const { log, situations } = words.value.redress;
  const [sure, setSure] = useState(false);
  const all = decisions.shown.value;
  if (all.length === 0) return <p class="soft">{log.none}</p>;
  return (
    <>
      <p class="soft">{log.help}</p>
      <table class="log">
        <caption class="hidden">{log.table}</caption>
        <thead>
          <tr>
            <th>{log.columns.date}</th>
            <th>{log.columns.offer}</th>
            <th>{log.columns.amount}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {all
            .slice(-LATEST)
            .reverse()
            .map(({ id, at, offer, sum, situation, row }) => (
              <tr key={id}>
                <td>{dayText(language.value, at)}</td>
                <td>
                  {row === null ? log.byHand : offer}
                  <span class="label">{situations[situation ?? 'other']}</span>
                </td>
                <td>{sum && writtenSum(sum, language.value)}</td>
                <td>
                  <button
                    type="button"
                    class="button quiet"
                    aria-label={log.takeOutOf(dayText(language.value, at))}
                    onClick={() => void changeDecisions((kept) => kept.filter((one) => one.id !== id))}
                  >
                    {log.takeOut}
                  </button>
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      <p class="row">
        <span class="grow">{log.count(all.length)}</span>
        <button type="button" class="button" onClick={() => save(log.file)}>
          {log.save}
        </button>
        {sure ? (
          <>
            <button type="button" class="button" onClick={() => void decisions.set([]).then(() => setSure(false))}>
              {log.sure}
            </button>
            <button type="button" class="button quiet" onClick={() => setSure(false)}>
              {log.keep}
            </button>
          </>
        ) : (
          <button type="button" class="button quiet" onClick={() => setSure(true)}>
            {log.remove}
          </button>
        )}
      </p>
    </>
  );
}

function save(name: string): void {
  saveFile(`${name}.csv`, decisionSheet(decisions.shown.peek(), words.peek()), 'text/csv;charset=utf-8');
}
