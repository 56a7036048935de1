import { useId } from 'preact/hooks';

interface Props<Value extends string> {
  label: string;
  options: readonly { value: Value; title: string; lang?: string }[];
  chosen: Value;
  choose: (value: Value) => void;
}

/** Native radios side by side: arrows move, one stop of the keyboard. */
export function Switch<Value extends string>({ label, options, chosen, choose }: Props<Value>) {
  const name = useId();
  return (
    <div class="stack labelled">
      <span class="label" id={name}>
        {label}
      </span>
      <div class="switch" role="radiogroup" aria-labelledby={name}>
        {options.map(({ value, title, lang }) => (
          <label key={value} lang={lang}>
            <input type="radio" name={name} checked={value === chosen} onChange={() => choose(value)} />
            {title}
          </label>
        ))}
      </div>
    </div>
  );
}
