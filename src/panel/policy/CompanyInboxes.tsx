import { useState } from 'preact/hooks';
import { POLICY } from '@/i18n/policy';
import { hostOf } from '@/store/origins';
import { askForSites } from '../ask-for-sites';
import { sites, underPolicy } from '../choices';
import { language } from '../words';

/** The sites that the company wants read and that the browser does not permit yet: one press asks for all of them. */
export function CompanyInboxes() {
  const said = POLICY[language.value];
  const [refused, setRefused] = useState(false);
  const waiting = underPolicy.shown.value.inboxes.filter((origin) => !sites.shown.value[origin]);
  if (waiting.length === 0) return null;
  const ask = async () => setRefused(!(await askForSites(waiting)));
  return (
    <div class="hint stack">
      <p>{said.inboxes}</p>
      <p class="row">
        <button type="button" class="button" onClick={() => void ask()}>
          {said.allow(waiting.map(hostOf).join(', '))}
        </button>
      </p>
      <p class="label" role="status">
        {refused ? said.refused : ''}
      </p>
    </div>
  );
}
