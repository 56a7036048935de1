import type { PackError } from '@/engine/packs/pack';
import { tellMistake } from '@/i18n/pack-mistakes/tell';
import { language, words } from '../../words';

/** The first mistakes in a text that was not taken, each with its line. */
export function Mistakes({ errors, count }: { errors: readonly PackError[]; count: number }) {
  const { editor } = words.value.packs;
  return (
    <ul class="stack">
      {errors.map((error) => {
        const { message, remedy } = tellMistake(error, language.value);
        return (
          <li key={`${error.line}:${error.column} ${message}`}>
            {editor.line(error.line, error.column)}: {message}: <b>{remedy}</b>
          </li>
        );
      })}
      {count > errors.length && <li>{editor.troubles(count - errors.length)}</li>}
    </ul>
  );
}
