import './packs.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { packTroubleText } from '@/i18n/packs/trouble';
import { originOf, originPattern } from '@/store/origins';
import { feedOf, type RemovedPack } from '@/store/packs';
import { sendToWorker } from '@/wire/transport';
import { removedPacks, teamPacks } from '../../choices';
import { language, words } from '../../words';
import { AddPack } from './AddPack';
import { beginPack, isChanged, returnToEditing } from './editing';
import { GuideLink } from './GuideLink';
import { newPack } from './new-pack';
import { PackList } from './PackList';
import { RemovedPacks } from './RemovedPacks';
import { WhoDecides } from './WhoDecides';

/** The team's packs, and the ways to more of them. */
export function Packs() {
  const { list } = words.value.packs;
  const packs = teamPacks.shown.value;
  const [isAdding, setAdding] = useState(false);
  const [said, say] = useState('');
  const [removedAt, setRemovedAt] = useState<number | null>(null);
  const removed = removedPacks.shown.value.find(({ at }) => at === removedAt);
  const status = useRef<HTMLParagraphElement>(null);
  // The button that had the focus went with its pack
  useEffect(() => {
    if (removedAt !== null) status.current?.focus();
  }, [removedAt]);
  const remove = async (id: string) => {
    const removed = await sendToWorker('removePack', { id });
    setRemovedAt('at' in removed ? removed.at : null);
    say('at' in removed ? '' : packTroubleText(language.value, removed.trouble));
  };
  const putBack = async (was: RemovedPack) => {
    const origin = originOf(feedOf(was.pack)?.address ?? '');
    // Its permission went with it. Asked on the press, before the first pause: browsers listen to nothing else
    if (origin) await browser.permissions.request({ origins: [originPattern(origin)] });
    const trouble = await sendToWorker('putBackPack', { at: was.at });
    setRemovedAt(null);
    say(trouble ? packTroubleText(language.value, trouble) : list.isBack(was.pack.edition.name));
  };
  return (
    <>
      <p class="soft">
        {packs.length > 0 ? list.help : list.none} <GuideLink />
      </p>
      {isChanged.value && (
        <p class="row hint">
          <span class="grow">{list.unsaved}</span>
          <button type="button" class="button" onClick={returnToEditing}>
            {list.goOn}
          </button>
        </p>
      )}
      <PackList remove={(id) => void remove(id)} />
      {packs.length > 0 && <WhoDecides />}
      <p class="row" ref={status} tabIndex={-1} role="status">
        {removed ? list.removed(removed.pack.edition.name) : said}
        {removed && (
          <button type="button" class="button" onClick={() => void putBack(removed)}>
            {list.putBack}
          </button>
        )}
      </p>
      <RemovedPacks putBack={(was) => void putBack(was)} />
      {isAdding ? (
        <AddPack
          close={(taken) => {
            setAdding(false);
            setRemovedAt(null);
            say(taken);
          }}
        />
      ) : (
        <p class="row">
          <button
            type="button"
            class="button"
            onClick={() => {
              setAdding(true);
              // what was said of the pack before is not said of the next
              say('');
            }}
          >
            {list.add}
          </button>
          <button
            type="button"
            class="button"
            onClick={() =>
              beginPack(
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
