import { dayText } from '@/i18n/duration';
import type { RemovedPack } from '@/store/packs';
import { sendToWorker } from '@/wire/transport';
import { removedPacks } from '../../choices';
import { language, words } from '../../words';

/** The packs that were removed: they are kept until they are deleted for good. */
export function RemovedPacks({ putBack }: { putBack: (was: RemovedPack) => void }) {
  const { list } = words.value.packs;
  const removed = removedPacks.shown.value;
  if (removed.length === 0) return null;
  return (
    <details>
      <summary>{list.removedPacks(removed.length)}</summary>
      <ul class="list">
        {removed.toReversed().map((was) => {
          const { name, version } = was.pack.edition;
          return (
            <li key={was.at} class="row">
              <span class="grow">
                <b>{name}</b>{' '}
                <span class="label">{[version, list.removedOn(dayText(language.value, was.at))].join(' · ')}</span>
              </span>
              <button type="button" class="button" aria-label={list.putBackNamed(name)} onClick={() => putBack(was)}>
                {list.putBack}
              </button>
              <button
                type="button"
                class="button quiet"
                aria-label={list.forgetNamed(name)}
                onClick={() => void sendToWorker('forgetPack', { at: was.at })}
              >
                {list.forget}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
