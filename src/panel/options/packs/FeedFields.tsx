import { useId } from 'preact/hooks';
import { sha256In } from '@/sharing/bytes';
import { words } from '../../words';

interface Props {
  automatic: boolean;
  setAutomatic: (automatic: boolean) => void;
  /** As it was written, right or wrong. */
  pinned: string;
  setPinned: (written: string) => void;
}

/** Whether something was written that is no SHA-256. */
export const isNoPin = (written: string) => written.trim() !== '' && sha256In(written) === null;

/** What may come from an address, and whether it is asked about: where an address is added, and in the row of its pack. */
export function FeedFields({ automatic, setAutomatic, pinned, setPinned }: Props) {
  const { add, origin } = words.value.packs;
  const id = useId();
  const isWrong = isNoPin(pinned);
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={automatic}
          onChange={({ currentTarget: { checked } }) => setAutomatic(checked)}
        />
        {add.automatic}
      </label>
      <div class="stack labelled">
        <label for={id}>{add.pin}</label>
        <input
          class="field code"
          id={id}
          spellcheck={false}
          autocomplete="off"
          aria-invalid={isWrong}
          aria-describedby={`${id}-help`}
          value={pinned}
          onInput={({ currentTarget: { value } }) => setPinned(value)}
        />
        <p class="label" id={`${id}-help`}>
          {isWrong ? origin.noSha256 : add.pinHelp}
        </p>
      </div>
    </>
  );
}
