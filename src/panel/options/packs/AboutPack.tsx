import { LANGUAGES } from '@/engine/model';
import { stringsOf } from '@/i18n/strings';
import type { PackDocument } from '@/pack-text/document';
import { words } from '../../words';
import { Labelled } from './Labelled';
import { LinesField } from './LinesField';
import { setLanguages } from './languages';
import { type Trouble, within } from './troubles';

interface Props {
  pack: PackDocument;
  change: (edit: (pack: PackDocument) => void) => void;
  troubles: readonly Trouble[];
}

const LINES = ['name', 'id', 'version', 'author', 'licence'] as const;

/** Who the pack is: name, version, languages, and the terms that it leaves alone. */
export function AboutPack({ pack, change, troubles }: Props) {
  const { editor, phrase } = words.value.packs;
  const languages = pack.textsAt(['languages']);
  const wrong = within(troubles, 'languages');
  return (
    <div class="stack">
      {LINES.map((key) => (
        <Labelled
          key={key}
          label={editor[key]}
          help={key === 'id' ? editor.idHelp : undefined}
          troubles={within(troubles, key)}
        >
          {(ties) => (
            <input
              {...ties}
              class="field"
              value={pack.textAt([key])}
              onInput={({ currentTarget: { value } }) => change((edited) => edited.setText([key], value))}
            />
          )}
        </Labelled>
      ))}
      <fieldset class="labelled">
        <legend>{editor.languages}</legend>
        <div class="families">
          {LANGUAGES.map((language) => (
            <label key={language} class="check" lang={language}>
              <input
                type="checkbox"
                checked={languages.includes(language)}
                aria-invalid={wrong.length > 0}
                onChange={({ currentTarget: { checked } }) =>
                  change((edited) =>
                    setLanguages(
                      edited,
                      LANGUAGES.filter((one) => (one === language ? checked : languages.includes(one))),
                    ),
                  )
                }
              />
              {stringsOf(language).language}
            </label>
          ))}
        </div>
      </fieldset>
      <LinesField
        label={editor.neverFlag}
        help={phrase.findHelp}
        look="code"
        lines={pack.textsAt(['never-flag'])}
        change={(lines) =>
          change((edited) =>
            lines.length > 0 ? edited.setTexts(['never-flag'], lines) : edited.remove(['never-flag']),
          )
        }
        troubles={within(troubles, 'never-flag')}
      />
    </div>
  );
}
