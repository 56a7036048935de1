import { useState } from 'preact/hooks';
import { hostOf } from '@/store/origins';
import { askForSites } from '../ask-for-sites';
import { sites } from '../choices';
import { language, words } from '../words';
import { AddressField } from './AddressField';
import { OFFERED_INBOXES, type OfferedInbox } from './inboxes';

/** Which inboxes to read: one press asks the browser for exactly these addresses. */
export function InboxChoice({ labelledBy }: { labelledBy: string }) {
  const { welcome } = words.value;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [addresses, setAddresses] = useState<Readonly<Record<string, string>>>({});
  /** Set by the first press: nobody is corrected while still typing. */
  const [pressed, setPressed] = useState(false);
  const [refused, setRefused] = useState(false);

  const inboxes = OFFERED_INBOXES.filter(({ id }) => chosen.includes(id));
  const originOf = (inbox: OfferedInbox) => inbox.origin ?? inbox.typed(addresses[inbox.id] ?? '');
  const nameOf = (inbox: OfferedInbox) => inbox.name ?? welcome.ownName;
  const enabled = Object.keys(sites.shown.value);

  const enable = async () => {
    setPressed(true);
    const origins = inboxes.flatMap((inbox) => originOf(inbox) ?? []);
    if (origins.length < inboxes.length) return;
    const granted = await askForSites(origins);
    setRefused(!granted);
    if (granted) setChosen([]);
  };

  return (
    <>
      <fieldset class="inboxes" aria-labelledby={labelledBy}>
        {OFFERED_INBOXES.map((inbox) => (
          <label key={inbox.id} class="check">
            <input
              type="checkbox"
              checked={chosen.includes(inbox.id)}
              onChange={({ currentTarget: { checked } }) =>
                setChosen(checked ? [...chosen, inbox.id] : chosen.filter((id) => id !== inbox.id))
              }
            />
            <span>
              <b>{nameOf(inbox)}</b>
              <br />
              <span class="label">{welcome.kinds[inbox.kind]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {inboxes
        .filter(({ origin }) => origin === null)
        .map((inbox) => (
          <AddressField
            key={inbox.id}
            label={inbox.id === 'zendesk' ? welcome.zendeskAddress : welcome.ownAddress}
            placeholder={inbox.id === 'zendesk' ? 'acme.zendesk.com' : 'mail.example.com'}
            wrong={pressed && originOf(inbox) === null}
            change={(text) => setAddresses({ ...addresses, [inbox.id]: text })}
          />
        ))}
      {inboxes.length > 0 && (
        <p class="row">
          <button type="button" class="button main" onClick={() => void enable()}>
            {welcome.enable(new Intl.ListFormat(language.value).format(inboxes.map(nameOf)))}
          </button>
          <span class="soft">{welcome.asks}</span>
        </p>
      )}
      <p class="soft" role="status">
        {refused
          ? welcome.refused
          : enabled.length > 0
            ? welcome.enabled(new Intl.ListFormat(language.value).format(enabled.map(hostOf)))
            : inboxes.length === 0 && welcome.choose}
      </p>
    </>
  );
}
