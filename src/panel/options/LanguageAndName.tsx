import { useId } from 'preact/hooks';
import { LANGUAGES } from '@/engine/model';
import { stringsOf } from '@/i18n/strings';
import { agentName, interfaceLanguage } from '../choices';
import { Switch } from '../Switch';
import { language, words } from '../words';

export function LanguageAndName() {
  const { options } = words.value;
  const name = useId();
  return (
    <>
      <Switch
        label={options.language}
        options={LANGUAGES.map((value) => ({ value, title: stringsOf(value).language, lang: value }))}
        chosen={language.value}
        choose={(value) => void interfaceLanguage.set(value)}
      />
      <p class="label">{options.languageHelp}</p>
      <div class="stack labelled">
        <label for={name}>{options.name}</label>
        {/* Not bound to the stored value: an echo of storage must not overtake the typing */}
        <input
          class="field"
          id={name}
          autocomplete="name"
          aria-describedby={`${name}-help`}
          defaultValue={agentName.shown.peek()}
          onInput={(event) => void agentName.set(event.currentTarget.value)}
        />
        <p class="label" id={`${name}-help`}>
          {options.nameHelp}
        </p>
      </div>
    </>
  );
}
