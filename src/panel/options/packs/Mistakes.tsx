import type { PackError } from '@/engine/packs/pack';
import { words } from '../../words';

/** The first mistakes in a text that was not taken, each with its line. */
export function Mistakes({ errors, count }: { errors: readonly PackError[]; count: number }) {
  const { editor } = words.value.packs;
  return (
    <ul class="stack">
      {errors.map(({ line, column, message, remedy }) => (
        <li key={`${line}:${column} ${message}`}>
          {editor.line(line, column)}: {message} <b>{remedy}</b>
        </li>
      ))}
      {count > errors.length && <li>{editor.troubles(count - errors.length)}</li>}
    </ul>
  );
}
