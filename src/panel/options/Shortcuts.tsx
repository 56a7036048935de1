import { useEffect, useState } from 'preact/hooks';
import { openShortcutSettings, shortcutOf } from '../shortcuts';
import { words } from '../words';

export function Shortcuts() {
  const { options } = words.value;
  const [keys, setKeys] = useState({ panel: '', card: '' });
  useEffect(() => {
    void Promise.all([shortcutOf('open-panel'), shortcutOf('open-card')]).then(([panel, card]) =>
      setKeys({ panel, card }),
    );
  }, []);
  return (
    <>
      <dl class="keys">
        <dt>{options.shortcutPanel}</dt>
        <dd>
          <Keys pressed={keys.panel} />
        </dd>
        <dt>{options.shortcutCard}</dt>
        <dd>
          <Keys pressed={keys.card} />
        </dd>
      </dl>
      <p class="row">
        <span class="soft">{options.shortcutsHelp}</span>
        <button type="button" class="button quiet" onClick={() => void openShortcutSettings()}>
          {options.changeShortcuts}
        </button>
      </p>
    </>
  );
}

const Keys = ({ pressed }: { pressed: string }) =>
  pressed ? <kbd>{pressed}</kbd> : <span class="soft">{words.value.options.noShortcut}</span>;
