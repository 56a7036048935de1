import type { PackError } from '@/engine/packs/pack';
import { tellMistake } from '@/i18n/pack-mistakes/tell';
import { language, words } from '../../words';

/** The mistakes in a text that was not taken, each with its line. */
export function Mistakes({ errors }: { errors: readonly PackError[] }) {
  const { editor } = words.value.packs;
  return (
    <ul class="stack">
      {errors.map((error) => {
        const { message, remedy } = tellMistake(error, language.value);
        return (
          <li key={`${error.line}:${error.column} ${message}`}>
            <span class="label">{editor.line(error.line, error.column)}</span> {message}; <b>{remedy}</b>
          </li>
        );
      })}
    </ul>
  );
}
