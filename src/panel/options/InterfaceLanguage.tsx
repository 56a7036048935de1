import { LANGUAGES } from '@/engine/model';
import { stringsOf } from '@/i18n/strings';
import { interfaceLanguage } from '../choices';
import { Decided } from '../policy/Decided';
import { Switch } from '../Switch';
import { language, words } from '../words';

export function InterfaceLanguage() {
  const { options } = words.value;
  return (
    <Decided by="language">
      <Switch
        label={options.language}
        options={LANGUAGES.map((value) => ({ value, title: stringsOf(value).language, lang: value }))}
        chosen={language.value}
        choose={(value) => void interfaceLanguage.set(value)}
      />
      <p class="label">{options.languageHelp}</p>
    </Decided>
  );
}
