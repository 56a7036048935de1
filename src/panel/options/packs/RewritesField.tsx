import { useId } from 'preact/hooks';
import { words } from '../../words';
import { Troubles } from './Labelled';
import { REPLACES, type RewriteFields } from './phrase-fields';
import { type Trouble, within } from './troubles';

interface Props {
  rewrites: readonly RewriteFields[];
  change: (rewrites: RewriteFields[]) => void;
  /** Of the phrase. */
  troubles: readonly Trouble[];
  /** Where the rewrites stand in the pack. */
  path: readonly (string | number)[];
  lang: string;
}

const EMPTY: RewriteFields = { text: '', replaces: 'phrase' };

/** What to say instead, best first, and what each takes the place of. There is always a field to write the first into. */
export function RewritesField({ rewrites, change, troubles, path, lang }: Props) {
  const { phrase } = words.value.packs;
  const id = useId();
  const shown = rewrites.length > 0 ? rewrites : [EMPTY];
  const set = (index: number, changed: Partial<RewriteFields>) =>
    change(shown.map((one, at) => (at === index ? { ...one, ...changed } : one)));
  return (
    <fieldset class="stack labelled">
      <legend>{phrase.instead}</legend>
      {shown.map((rewrite, index) => {
        const wrong = within(troubles, ...path, index);
        const name = `${id}-${index}`;
        return (
          <div key={index} class="stack rewriting" data-tone={wrong.length > 0 ? 'fix' : undefined}>
            <textarea
              class="field"
              rows={1}
              data-begins={index === 0 || undefined}
              lang={lang}
              aria-label={phrase.insteadNumber(index + 1)}
              aria-invalid={wrong.length > 0}
              aria-describedby={wrong.length > 0 ? `${name}-wrong` : undefined}
              value={rewrite.text}
              onInput={({ currentTarget: { value } }) => set(index, { text: value.replaceAll('\n', ' ') })}
            />
            {wrong.length > 0 && <Troubles id={`${name}-wrong`} troubles={wrong} />}
            {rewrite.text !== '' && (
              <p class="row">
                <label class="label" for={`${name}-replaces`}>
                  {phrase.replaces}
                </label>
                <select
                  class="field narrow"
                  id={`${name}-replaces`}
                  value={rewrite.replaces}
                  onChange={({ currentTarget: { value } }) =>
                    set(index, { replaces: REPLACES.find((one) => one === value) ?? 'phrase' })
                  }
                >
                  {REPLACES.map((one) => (
                    <option key={one} value={one}>
                      {phrase.scopes[one]}
                    </option>
                  ))}
                </select>
                <button
                  type="button"
                  class="button quiet"
                  aria-label={phrase.removeInstead(index + 1)}
                  onClick={() => change(shown.filter((_, at) => at !== index))}
                >
                  {phrase.remove}
                </button>
              </p>
            )}
          </div>
        );
      })}
      {rewrites.length > 0 && rewrites.every(({ text }) => text !== '') && (
        <p class="row">
          <button type="button" class="button quiet" onClick={() => change([...shown, EMPTY])}>
            {phrase.another}
          </button>
        </p>
      )}
    </fieldset>
  );
}
