import { useId, useState } from 'preact/hooks';
import { words } from '../../words';

interface Props {
  fetchFrom: (address: string, automatic: boolean, pinned?: string) => Promise<unknown>;
}

/** Where a team keeps its pack. Pressing asks the browser for that one address. */
export function AddressOfPack({ fetchFrom }: Props) {
  const { add } = words.value.packs;
  const [address, setAddress] = useState('');
  const [pinned, setPinned] = useState('');
  const [isAutomatic, setAutomatic] = useState(false);
  const id = useId();
  return (
    <details>
      <summary>{add.fromAddress}</summary>
      <div class="stack">
        <div class="stack labelled">
          <label for={id}>{add.address}</label>
          <input
            class="field"
            id={id}
            type="url"
            placeholder="https://"
            aria-describedby={`${id}-help`}
            value={address}
            onInput={({ currentTarget: { value } }) => setAddress(value)}
          />
          <p class="label" id={`${id}-help`}>
            {add.addressHelp}
          </p>
        </div>
        <div class="stack labelled">
          <label for={`${id}-pin`}>{add.pin}</label>
          <input
            class="field code"
            id={`${id}-pin`}
            aria-describedby={`${id}-pin-help`}
            value={pinned}
            onInput={({ currentTarget: { value } }) => setPinned(value)}
          />
          <p class="label" id={`${id}-pin-help`}>
            {add.pinHelp}
          </p>
        </div>
        <label class="check">
          <input
            type="checkbox"
            checked={isAutomatic}
            onChange={({ currentTarget: { checked } }) => setAutomatic(checked)}
          />
          {add.automatic}
        </label>
        <p class="row">
          <button
            type="button"
            class="button"
            disabled={address.trim() === ''}
            onClick={() => void fetchFrom(address.trim(), isAutomatic, pinned.trim() || undefined)}
          >
            {add.fetch}
          </button>
        </p>
      </div>
    </details>
  );
}
