import { useEffect, useId, useRef } from 'preact/hooks';
import { FAMILY_OF, LANGUAGES } from '@/engine/model';
import { stringsOf } from '@/i18n/strings';
import { words } from '../../words';
import { Labelled } from './Labelled';
import { LinesField } from './LinesField';
import { PHRASE_RULES, type PhraseFields } from './phrase-fields';
import { RewritesField } from './RewritesField';
import { type Trouble, within } from './troubles';

interface Props {
  index: number;
  fields: PhraseFields;
  /** Of the pack. */
  languages: readonly string[];
  troubles: readonly Trouble[];
  titleOf: (rule: string) => string;
  change: (change: Partial<PhraseFields>) => void;
  remove: () => void;
}

/** One phrase: what to flag, why, and what to say instead. */
export function PhraseForm({ index, fields, languages, troubles, titleOf, change, remove }: Props) {
  const { phrase } = words.value.packs;
  const at = (key: keyof PhraseFields) => within(troubles, 'findings', index, key);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const begins = form.current?.querySelectorAll<HTMLTextAreaElement>('[data-begins]') ?? [];
    [...begins].find(({ value }) => value === '')?.focus();
  }, []);
  const lang = fields.language || languages[0] || 'en';
  const shownElsewhere = ['find', 'rule', 'why', 'rewrites', 'flags', 'passes', 'except', 'language'];
  const others = within(troubles, 'findings', index).filter(({ path }) => !shownElsewhere.includes(String(path[2])));
  return (
    <div class="stack phrase-form" ref={form}>
      <LinesField
        begins
        label={phrase.find}
        help={phrase.findHelp}
        look="code"
        lang={lang}
        lines={fields.find}
        change={(find) => change({ find })}
        troubles={[...at('find'), ...others]}
      />
      {languages.length > 1 && (
        <Labelled label={phrase.language} troubles={at('language')}>
          {(ties) => (
            <select
              {...ties}
              class="field narrow"
              value={fields.language}
              onChange={({ currentTarget: { value } }) => change({ language: value })}
            >
              {LANGUAGES.filter((one) => languages.includes(one)).map((one) => (
                <option key={one} value={one} lang={one}>
                  {stringsOf(one).language}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      )}
      <RuleChoice chosen={fields.rule} titleOf={titleOf} choose={(rule) => change({ rule })} />
      <Labelled label={phrase.why} help={phrase.whyHelp} troubles={at('why')}>
        {(ties) => (
          <textarea
            {...ties}
            class="field"
            rows={1}
            lang={lang}
            value={fields.why}
            onInput={({ currentTarget: { value } }) => change({ why: value.replaceAll('\n', ' ') })}
          />
        )}
      </Labelled>
      <RewritesField
        rewrites={fields.rewrites}
        change={(rewrites) => change({ rewrites })}
        troubles={at('rewrites')}
        path={['findings', index, 'rewrites']}
        lang={lang}
      />
      <LinesField
        label={phrase.flags}
        help={phrase.flagsHelp}
        look="voice"
        lang={lang}
        lines={fields.flags}
        change={(flags) => change({ flags })}
        troubles={at('flags')}
      />
      <LinesField
        label={phrase.passes}
        help={phrase.passesHelp}
        look="voice"
        lang={lang}
        lines={fields.passes}
        change={(passes) => change({ passes })}
        troubles={at('passes')}
      />
      <LinesField
        label={phrase.except}
        help={phrase.exceptHelp}
        look="code"
        lang={lang}
        lines={fields.except}
        change={(except) => change({ except })}
        troubles={at('except')}
      />
      <p class="row">
        <button type="button" class="button quiet" onClick={remove}>
          {phrase.removePhrase}
        </button>
      </p>
    </div>
  );
}

interface ChoiceProps {
  chosen: string;
  titleOf: (rule: string) => string;
  choose: (rule: string) => void;
}

/** Each rule with its stroke, as the line under the words will be. */
function RuleChoice({ chosen, titleOf, choose }: ChoiceProps) {
  const name = useId();
  return (
    <fieldset class="labelled">
      <legend>{words.value.packs.phrase.rule}</legend>
      <div class="families">
        {PHRASE_RULES.map((rule) => (
          <label key={rule} class="check">
            <input type="radio" name={name} checked={rule === chosen} onChange={() => choose(rule)} />
            <span class={`mark-${FAMILY_OF[rule]}`}>{titleOf(rule)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
