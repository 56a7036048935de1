import { useEffect, useId, useRef } from 'preact/hooks';
import { words } from '../../words';
import type { Trouble } from './troubles';

interface Props {
  text: string;
  change: (text: string) => void;
  troubles: readonly Trouble[];
}

/** The pack as it is written, with numbered lines; what is to be mended is named at its line and below. */
export function YamlField({ text, change, troubles }: Props) {
  const { editor } = words.value.packs;
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  // Not bound: the caret stays while somebody types, and goes to what the form or an undo changed
  useEffect(() => {
    if (area.current && area.current.value !== text) {
      const caret = endOfChange(area.current.value, text);
      area.current.value = text;
      area.current.setSelectionRange(caret, caret);
    }
  }, [text]);
  const lines = text.split('\n');
  const wrong = new Set(troubles.map(({ line }) => line));
  const goTo = ({ line, column }: Trouble) => {
    const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
    area.current?.focus();
    area.current?.setSelectionRange(start, start);
  };
  return (
    <div class="stack labelled">
      <label for={id}>{editor.yaml}</label>
      <p class="label" id={`${id}-help`}>
        {editor.yamlHelp}
      </p>
      <div class="yaml">
        <ol aria-hidden="true">
          {lines.map((_, index) => (
            <li key={index} data-tone={wrong.has(index + 1) ? 'fix' : undefined}>
              {index + 1}
            </li>
          ))}
        </ol>
        <textarea
          ref={area}
          id={id}
          class="field"
          wrap="off"
          rows={lines.length}
          spellcheck={false}
          autocomplete="off"
          aria-invalid={wrong.size > 0}
          aria-describedby={wrong.size > 0 ? `${id}-wrong` : `${id}-help`}
          defaultValue={text}
          onInput={({ currentTarget: { value } }) => change(value)}
        />
      </div>
      {troubles.length > 0 && (
        <ul class="hint stack" id={`${id}-wrong`} data-tone="fix">
          {troubles.map((trouble) => (
            <li key={`${trouble.line}:${trouble.column} ${trouble.message}`}>
              <button type="button" class="button quiet at-line" onClick={() => goTo(trouble)}>
                {editor.line(trouble.line, trouble.column)}
              </button>{' '}
              {trouble.message}; <b>{trouble.remedy}</b>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Behind the last letter that is another one in the new text, in UTF-16 offsets. */
function endOfChange(before: string, after: string): number {
  let same = 0;
  const most = Math.min(before.length, after.length);
  while (same < most && before.at(-1 - same) === after.at(-1 - same)) same++;
  return after.length - same;
}
