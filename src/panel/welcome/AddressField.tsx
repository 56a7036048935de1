import { useId } from 'preact/hooks';
import { words } from '../words';

interface Props {
  label: string;
  placeholder: string;
  /** What was typed is no address: the repair stands beneath the field. */
  wrong: boolean;
  change: (text: string) => void;
}

export function AddressField({ label, placeholder, wrong, change }: Props) {
  const id = useId();
  return (
    <div class="stack address" data-tone="fix">
      <label for={id}>{label}</label>
      <input
        class="field"
        id={id}
        type="text"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        placeholder={placeholder}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onInput={(event) => change(event.currentTarget.value)}
      />
      {wrong && (
        <p class="hint" id={`${id}-wrong`} data-tone="fix" role="alert">
          {words.value.welcome.badAddress}
        </p>
      )}
    </div>
  );
}
