import { useId, useState } from 'preact/hooks';
import { sha256In } from '@/sharing/bytes';
import { words } from '../../words';
import { FeedFields, isNoPin } from './FeedFields';

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
        <FeedFields automatic={isAutomatic} setAutomatic={setAutomatic} pinned={pinned} setPinned={setPinned} />
        <p class="row">
          <button
            type="button"
            class="button"
            disabled={address.trim() === '' || isNoPin(pinned)}
            onClick={() => void fetchFrom(address.trim(), isAutomatic, sha256In(pinned) ?? undefined)}
          >
            {add.fetch}
          </button>
        </p>
      </div>
    </details>
  );
}
