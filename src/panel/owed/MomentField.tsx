import { useId } from 'preact/hooks';

interface Props {
  label: string;
  /** Ms since the epoch, as what `change` is told. */
  value: number;
  change: (moment: number) => void;
}

/** A day and an hour to choose, by the local calendar. */
export function MomentField({ label, value, change }: Props) {
  const id = useId();
  return (
    <div class="stack labelled">
      <label class="label" for={id}>
        {label}
      </label>
      <input
        class="field"
        id={id}
        type="datetime-local"
        value={written(value)}
        onInput={(event) => {
          const moment = new Date(event.currentTarget.value).getTime();
          // A date that is half typed is no date yet
          if (!Number.isNaN(moment)) change(moment);
        }}
      />
    </div>
  );
}

function written(moment: number): string {
  const date = new Date(moment);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
