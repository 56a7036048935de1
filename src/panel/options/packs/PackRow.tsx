import { useState } from 'preact/hooks';
import { isNewer } from '@/engine/packs/version';
import { dayText } from '@/i18n/duration';
import { packTroubleText } from '@/i18n/packs/trouble';
import { shareTextOf } from '@/sharing/share-text';
import { hostOf, originOf } from '@/store/origins';
import { feedOf, type PackTrouble, type TeamPack } from '@/store/packs';
import type { PackChange } from '@/wire/packs';
import { sendToWorker } from '@/wire/transport';
import { language, words } from '../../words';
import { saveFile } from '../save-file';
import { Changes } from './Changes';
import { editing, editPack, isChanged, returnToEditing } from './editing';
import { Mistakes } from './Mistakes';
import { PackOrigin } from './PackOrigin';

interface Props {
  pack: TeamPack;
  remove: () => void;
}

/** One pack of the team: what it is, what is wrong with it, and all that can be done with it. */
export function PackRow({ pack, remove }: Props) {
  const { list, add, changes } = words.value.packs;
  const { id, edition, offered, on } = pack;
  const [refused, setRefused] = useState<PackTrouble | null>(null);
  const [said, say] = useState('');
  const [shared, setShared] = useState('');
  const [isComparing, setComparing] = useState(false);
  const isLocked = pack.origin.from === 'policy';
  const trouble = refused ?? pack.trouble;

  const change = async (wanted: PackChange) => {
    const trouble = await sendToWorker('changePack', { id, change: wanted });
    setRefused(trouble);
    return trouble === null;
  };
  const share = async () => {
    const text = await shareTextOf(edition.text);
    setShared(text ?? '');
    const copied = text !== null && (await navigator.clipboard.writeText(text).then(yes, no));
    say(text === null ? list.tooLarge : copied ? list.shared : list.shareThis);
  };

  return (
    <div class="stack">
      <div class="row">
        <label class="check grow">
          <input
            class="onoff"
            type="checkbox"
            role="switch"
            aria-checked={on}
            checked={on}
            disabled={isLocked}
            onChange={({ currentTarget: { checked } }) => void change({ to: checked ? 'on' : 'off' })}
          />
          <span>
            <b>{edition.name}</b>
            <span class="label">
              {[edition.version, fromWhere(pack), list.updated(dayText(language.value, edition.at))].join(' · ')}
            </span>
          </span>
        </label>
        {!isLocked && (
          <button
            type="button"
            class="button"
            aria-label={list.editNamed(edition.name)}
            disabled={isChanged.value && editing.value?.of?.id !== id}
            onClick={() => (isChanged.value ? returnToEditing() : editPack(pack))}
          >
            {list.edit}
          </button>
        )}
      </div>
      {trouble && (
        <div class="hint stack" data-tone="fix">
          <p>{packTroubleText(language.value, trouble)}</p>
          {trouble.what === 'mistakes' && <Mistakes errors={trouble.errors} />}
        </div>
      )}
      {offered && (
        <div class="hint stack">
          <p>{list.offered(offered.version)}</p>
          {offered.warning && <p>{add.warnings[offered.warning]}</p>}
          {isNewer(edition.version, offered.version) && <p>{add.older(offered.version, edition.version)}</p>}
          {isComparing && <Changes before={edition.text} after={offered.text} />}
          <p class="row">
            {isComparing ? (
              <button
                type="button"
                class="button main"
                onClick={() => void change({ to: 'offered', sha256: offered.sha256 })}
              >
                {changes.accept}
              </button>
            ) : (
              <button type="button" class="button" onClick={() => setComparing(true)}>
                {list.changes}
              </button>
            )}
            <button
              type="button"
              class="button quiet"
              onClick={() => void change({ to: 'not-offered', sha256: offered.sha256 })}
            >
              {changes.later}
            </button>
          </p>
        </div>
      )}
      <PackOrigin pack={pack} isLocked={isLocked} change={change} say={say} />
      <details>
        <summary aria-label={list.moreNamed(edition.name)}>{list.more}</summary>
        <p class="row">
          <button type="button" class="button quiet" onClick={() => void share()}>
            {list.share}
          </button>
          <button
            type="button"
            class="button quiet"
            onClick={() => saveFile(`${id}${endingOf(edition.text)}`, edition.text, 'text/plain;charset=utf-8')}
          >
            {list.file}
          </button>
          {!isLocked && (
            <button type="button" class="button quiet" aria-label={list.removeNamed(edition.name)} onClick={remove}>
              {list.remove}
            </button>
          )}
        </p>
        {shared && (
          <textarea
            class="field code pasted"
            rows={4}
            readOnly
            aria-label={list.shareThis}
            value={shared}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        )}
      </details>
      <p class="label" role="status">
        {said}
      </p>
    </div>
  );
}

const yes = () => true;
const no = () => false;

function fromWhere(pack: TeamPack): string {
  const { from } = words.value.packs.list;
  const feed = feedOf(pack);
  const origin = feed && originOf(feed.address);
  if (pack.origin.from === 'address') return from.address(origin ? hostOf(origin) : '');
  return from[pack.origin.from];
}

/** JSON is YAML, and goes back as what it came as. */
function endingOf(text: string): string {
  return text.trimStart().startsWith('{') ? '.json' : '.yaml';
}
