import { useState } from 'preact/hooks';
import { dayText } from '@/i18n/duration';
import { packTroubleText } from '@/i18n/packs/trouble';
import { shareTextOf } from '@/sharing/share-text';
import { withoutSignature } from '@/sharing/signature';
import { hostOf, originOf } from '@/store/origins';
import { feedOf, type PackTrouble, type TeamPack } from '@/store/packs';
import type { PackChange } from '@/wire/packs';
import { sendToWorker } from '@/wire/transport';
import { language, words } from '../../words';
import { saveFile } from '../save-file';
import { Changes } from './Changes';
import { editing, isChanged, returnToEditing, startEditing } from './editing';
import { Mistakes } from './Mistakes';

interface Props {
  pack: TeamPack;
  remove: () => void;
}

/** One pack of the team: what it is, what is wrong with it, and all that can be done with it. */
export function PackRow({ pack, remove }: Props) {
  const { list, changes } = words.value.packs;
  const { id, edition, offered, previous, on } = pack;
  const [refused, setRefused] = useState<PackTrouble | null>(null);
  const [said, say] = useState('');
  const [shared, setShared] = useState('');
  const [isComparing, setComparing] = useState(false);
  const isLocked = pack.origin.from === 'policy';
  const trouble = refused ?? pack.trouble;

  const change = async (wanted: PackChange) => setRefused(await sendToWorker('changePack', { id, change: wanted }));
  const update = async () => {
    const done = await sendToWorker('updatePack', { id });
    say(done.is === 'trouble' ? packTroubleText(language.value, done.trouble) : list.updates[done.is]);
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
            disabled={isChanged.value && editing.value?.id !== id}
            onClick={() => (isChanged.value ? returnToEditing() : startEditing(id, withoutSignature(edition.text)))}
          >
            {list.edit}
          </button>
        )}
      </div>
      {trouble && (
        <div class="hint stack" data-tone="fix">
          <p>{packTroubleText(language.value, trouble)}</p>
          {trouble.what === 'mistakes' && <Mistakes {...trouble} />}
        </div>
      )}
      {offered && (
        <div class="hint stack">
          <p>{list.offered(offered.version)}</p>
          {offered.warning && <p>{words.value.packs.add.warnings[offered.warning]}</p>}
          {isComparing && <Changes before={edition.text} after={offered.text} />}
          <p class="row">
            {isComparing ? (
              <button type="button" class="button main" onClick={() => void change({ to: 'offered' })}>
                {changes.accept}
              </button>
            ) : (
              <button type="button" class="button" onClick={() => setComparing(true)}>
                {list.changes}
              </button>
            )}
            <button type="button" class="button quiet" onClick={() => void change({ to: 'not-offered' })}>
              {changes.later}
            </button>
          </p>
        </div>
      )}
      <details>
        <summary aria-label={list.moreNamed(edition.name)}>{list.more}</summary>
        <p class="row">
          {feedOf(pack) && (
            <button type="button" class="button quiet" onClick={() => void update()}>
              {list.updateNow}
            </button>
          )}
          {previous && !isLocked && (
            <button type="button" class="button quiet" onClick={() => void change({ to: 'previous' })}>
              {list.takeBack(previous.version)}
            </button>
          )}
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
