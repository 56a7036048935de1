import { useMemo } from 'preact/hooks';
import { words } from '../../words';
import { lineChanges } from './line-changes';

const SIGNS = { added: '+', removed: '−', same: ' ' } as const;

/** What a new text changes, line by line: signs and words say it, not colour alone. */
export function Changes({ before, after }: { before: string; after: string }) {
  const { changes } = words.value.packs;
  const lines = useMemo(() => lineChanges(before, after), [before, after]);
  if (lines.length === 0) return <p class="soft">{changes.none}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section class="changes" aria-label={changes.title} tabIndex={0}>
      <ol>
        {lines.map((line, index) =>
          line.is === 'left-out' ? (
            <li key={index} class="left-out soft">
              {changes.leftOut(line.count)}
            </li>
          ) : (
            <li key={index} class={line.is}>
              <span aria-hidden="true">{SIGNS[line.is]} </span>
              {line.is !== 'same' && <span class="hidden">{changes[line.is]} </span>}
              {line.is === 'removed' ? <del>{line.text}</del> : line.text}
            </li>
          ),
        )}
      </ol>
    </section>
  );
}
