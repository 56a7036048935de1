import { words } from '../../words';

interface Props {
  /** A key or a SHA-256. */
  value: string;
  /** What it is, for who hears the button alone. */
  name: string;
  say: (said: string) => void;
}

const SHORT = 12;

/** Something too long to be read: its beginning, and all of it where it is asked for, to be compared or copied. */
export function Digest({ value, name, say }: Props) {
  const { origin } = words.value.packs;
  const copy = async () => {
    const copied = await navigator.clipboard.writeText(value).then(
      () => true,
      () => false,
    );
    if (copied) say(origin.copied(name));
  };
  return (
    <details class="digest">
      <summary class="code">{value.slice(0, SHORT)}…</summary>
      <span class="code">{value}</span>{' '}
      <button type="button" class="button quiet" aria-label={origin.copyNamed(name)} onClick={() => void copy()}>
        {origin.copy}
      </button>
    </details>
  );
}
