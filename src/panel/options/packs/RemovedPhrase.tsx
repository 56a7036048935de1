import { useEffect, useRef } from 'preact/hooks';
import { words } from '../../words';

/** Says that a phrase is gone, and gives it back. */
export function RemovedPhrase({ putBack }: { putBack: () => void }) {
  const { list, phrase } = words.value.packs;
  const line = useRef<HTMLParagraphElement>(null);
  // The button that had the focus went with its phrase
  useEffect(() => line.current?.focus(), []);
  return (
    <p class="row" ref={line} tabIndex={-1} role="status">
      {phrase.removed}
      <button type="button" class="button" onClick={putBack}>
        {list.putBack}
      </button>
    </p>
  );
}
