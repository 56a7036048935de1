import './packs.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { packTroubleText } from '@/i18n/packs/trouble';
import type { TeamPack } from '@/store/packs';
import { sendToWorker } from '@/wire/transport';
import { teamPacks } from '../../choices';
import { language, words } from '../../words';
import { AddPack } from './AddPack';
import { isChanged, returnToEditing, startEditing } from './editing';
import { newPack } from './new-pack';
import { PackList } from './PackList';
import { WhoDecides } from './WhoDecides';

/** The team's packs, and the ways to more of them. */
export function Packs() {
  const { list } = words.value.packs;
  const packs = teamPacks.shown.value;
  const [isAdding, setAdding] = useState(false);
  const [said, say] = useState('');
  const [removed, setRemoved] = useState<{ pack: TeamPack; index: number } | null>(null);
  const status = useRef<HTMLParagraphElement>(null);
  // The button that had the focus went with its pack
  useEffect(() => {
    if (removed) status.current?.focus();
  }, [removed]);
  const putBack = async (was: NonNullable<typeof removed>) => {
    const trouble = await sendToWorker('putBackPack', was);
    say(trouble ? packTroubleText(language.value, trouble) : '');
    if (!trouble) setRemoved(null);
  };
  return (
    <>
      <p class="soft">{packs.length > 0 ? list.help : list.none}</p>
      {isChanged.value && (
        <p class="row hint">
          <span class="grow">{list.unsaved}</span>
          <button type="button" class="button" onClick={returnToEditing}>
            {list.goOn}
          </button>
        </p>
      )}
      <PackList removed={setRemoved} />
      {packs.length > 0 && <WhoDecides />}
      <p class="row" ref={status} tabIndex={-1} role="status">
        {removed ? list.removed(removed.pack.edition.name) : said}
        {removed && (
          <button type="button" class="button" onClick={() => void putBack(removed)}>
            {list.putBack}
          </button>
        )}
      </p>
      {isAdding ? (
        <AddPack
          close={(taken) => {
            setAdding(false);
            setRemoved(null);
            say(taken);
          }}
        />
      ) : (
        <p class="row">
          <button type="button" class="button" onClick={() => setAdding(true)}>
            {list.add}
          </button>
          <button
            type="button"
            class="button"
            onClick={() =>
              startEditing(
                null,
                '',
                newPack(
                  language.value,
                  packs.map(({ id }) => id),
                ),
              )
            }
            disabled={isChanged.value}
          >
            {list.make}
          </button>
        </p>
      )}
    </>
  );
}
