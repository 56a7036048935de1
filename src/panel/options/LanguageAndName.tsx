import { useId } from 'preact/hooks';
import { LANGUAGES, ROLES } from '@/engine/model';
import { stringsOf } from '@/i18n/strings';
import { agentName, interfaceLanguage, role, smallYou } from '../choices';
import { Switch } from '../Switch';
import { language, words } from '../words';

const YOU_FORMS = ['capital', 'small'] as const;

export function LanguageAndName() {
  const { options, panel } = words.value;
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
      <Switch
        label={options.role}
        options={ROLES.map((value) => ({ value, title: panel.boundary.roles[value] }))}
        chosen={role.shown.value}
        choose={(value) => void role.set(value)}
      />
      <p class="label">{options.roleHelp}</p>
      <Switch
        label={options.you}
        options={YOU_FORMS.map((value) => ({ value, title: options.youForms[value] }))}
        chosen={smallYou.shown.value ? 'small' : 'capital'}
        choose={(value) => void smallYou.set(value === 'small')}
      />
      <p class="label">{options.youHelp}</p>
    </>
  );
}
