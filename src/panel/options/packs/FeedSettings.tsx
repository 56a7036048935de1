import { useState } from 'preact/hooks';
import { sha256In } from '@/sharing/bytes';
import type { Feed } from '@/store/packs';
import type { PackChange } from '@/wire/packs';
import { words } from '../../words';
import { FeedFields } from './FeedFields';

interface Props {
  feed: Feed;
  /** SHA-256 of what is in force. */
  inForce: string;
  /** Resolves to whether it was done. */
  change: (wanted: PackChange) => Promise<boolean>;
  say: (said: string) => void;
}

/** What may come from the address of a pack, and whether it is asked about. */
export function FeedSettings({ feed, inForce, change, say }: Props) {
  const { origin } = words.value.packs;
  const [written, setWritten] = useState(feed.pinned ?? '');
  const wanted = sha256In(written);
  const pinned = feed.pinned === undefined ? null : sha256In(feed.pinned);
  const pin = async (sha256: string | undefined) => {
    if (!(await change({ to: 'feed', automatic: feed.automatic, pinned: sha256 }))) return;
    setWritten(sha256 ?? '');
    say(sha256 ? origin.isPinned : origin.isNotPinned);
  };
  return (
    <div class="stack">
      <FeedFields
        automatic={feed.automatic}
        setAutomatic={(automatic) => void change({ to: 'feed', automatic, pinned: feed.pinned })}
        pinned={written}
        setPinned={setWritten}
      />
      <p class="row">
        <button
          type="button"
          class="button"
          disabled={wanted === null || wanted === pinned}
          onClick={() => void pin(wanted ?? undefined)}
        >
          {origin.pin}
        </button>
        {pinned !== inForce && (
          <button type="button" class="button quiet" onClick={() => void pin(inForce)}>
            {origin.pinThis}
          </button>
        )}
        {feed.pinned !== undefined && (
          <button type="button" class="button quiet" onClick={() => void pin(undefined)}>
            {origin.unpin}
          </button>
        )}
      </p>
    </div>
  );
}
