import { browser } from 'wxt/browser';
import { READING } from '@/i18n/reading';
import { hostOf } from '@/store/origins';
import { sendToWorker } from '@/wire/transport';
import { changeSite, leaveHinted, sites } from '../choices';
import { Decided } from '../policy/Decided';
import { Switch } from '../Switch';
import { language, words } from '../words';

const HINTED = ['review', 'leave'] as const;

/** The addresses that are read, each to be removed together with its permission. */
export function SiteList() {
  const { options } = words.value;
  const reading = READING[language.value];
  const known = Object.entries(sites.shown.value);
  return (
    <>
      <p class="soft">{known.length > 0 ? options.sitesHelp : options.sitesNone}</p>
      <ul class="list">
        {known.map(([origin, { paused, reader }]) => (
          <li key={origin} class="row">
            <span class="grow">
              {hostOf(origin)} {paused && <span class="soft">· {options.paused}</span>}
            </span>
            {reader && (
              <button
                type="button"
                class="button quiet"
                aria-label={reading.forgetNamed(hostOf(origin))}
                onClick={() => void changeSite(origin, { reader: undefined })}
              >
                {reading.forget}
              </button>
            )}
            <button
              type="button"
              class="button quiet"
              aria-label={options.removeNamed(hostOf(origin))}
              onClick={() => void sendToWorker('disableSite', { origin })}
            >
              {options.remove}
            </button>
          </li>
        ))}
      </ul>
      <p class="row">
        <a class="button" href={browser.runtime.getURL('/welcome.html')}>
          {options.addSite}
        </a>
      </p>
      <Decided by="leaveHinted">
        <Switch
          label={options.hinted}
          options={HINTED.map((value) => ({ value, title: options.hintedForms[value] }))}
          chosen={leaveHinted.shown.value ? 'leave' : 'review'}
          choose={(value) => void leaveHinted.set(value === 'leave')}
        />
        <p class="label">{options.hintedHelp}</p>
      </Decided>
    </>
  );
}
