import { useState } from 'preact/hooks';
import { Labelled } from './Labelled';
import type { Trouble } from './troubles';

interface Props {
  label: string;
  help?: string;
  lines: readonly string[];
  change: (lines: string[]) => void;
  troubles?: readonly Trouble[];
  /** `code`: phrases; `voice`: people's own words. */
  look?: 'code' | 'voice';
  lang?: string;
  /** Whoever opens the form begins here, if it is empty. */
  begins?: boolean;
}

/** Several texts, each on a line of its own. */
export function LinesField({ label, help, lines, change, troubles, look, lang, begins }: Props) {
  // As it is being typed: an empty last line is no text yet, but must not vanish under the caret
  const [typed, setTyped] = useState('');
  // Nobody is scolded for a field they have not come to yet
  const [wasLeft, setLeft] = useState(false);
  const shown = isSame(linesOf(typed), lines) ? typed : lines.join('\n');
  return (
    <Labelled label={label} help={help} troubles={lines.length > 0 || wasLeft ? troubles : []}>
      {(ties) => (
        <textarea
          {...ties}
          class={`field lines ${look ?? ''}`}
          lang={lang}
          rows={Math.max(1, shown.split('\n').length)}
          data-begins={begins}
          spellcheck={look !== 'code'}
          value={shown}
          onBlur={() => setLeft(true)}
          onInput={({ currentTarget: { value } }) => {
            setTyped(value);
            change(linesOf(value));
          }}
        />
      )}
    </Labelled>
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((line, index) => line === other[index]);
}
