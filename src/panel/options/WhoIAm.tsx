import { useId } from 'preact/hooks';
import { ROLES } from '@/engine/model';
import { agentName, role, smallYou } from '../choices';
import { Decided } from '../policy/Decided';
import { Switch } from '../Switch';
import { words } from '../words';
import { OwnLimit } from './OwnLimit';

const YOU_FORMS = ['capital', 'small'] as const;

/** Who the user is to the customer: name, role, what they may decide alone, how they write "you". */
export function WhoIAm() {
  const { options, panel } = words.value;
  const name = useId();
  return (
    <>
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
      <Decided by="role">
        <Switch
          label={options.role}
          options={ROLES.map((value) => ({ value, title: panel.boundary.roles[value] }))}
          chosen={role.shown.value}
          choose={(value) => void role.set(value)}
        />
        <p class="label">{options.roleHelp}</p>
      </Decided>
      <Decided by="limit">
        <OwnLimit />
      </Decided>
      <Decided by="smallYou">
        <Switch
          label={options.you}
          options={YOU_FORMS.map((value) => ({ value, title: options.youForms[value] }))}
          chosen={smallYou.shown.value ? 'small' : 'capital'}
          choose={(value) => void smallYou.set(value === 'small')}
        />
        <p class="label">{options.youHelp}</p>
      </Decided>
    </>
  );
}
