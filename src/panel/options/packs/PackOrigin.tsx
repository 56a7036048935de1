import type { ComponentChildren } from 'preact';
import { clockText, dayText } from '@/i18n/duration';
import { packTroubleText } from '@/i18n/packs/trouble';
import { feedOf, type TeamPack } from '@/store/packs';
import type { PackChange } from '@/wire/packs';
import { sendToWorker } from '@/wire/transport';
import { language, words } from '../../words';
import { Digest } from './Digest';
import { FeedSettings } from './FeedSettings';

interface Props {
  pack: TeamPack;
  isLocked: boolean;
  change: (wanted: PackChange) => Promise<boolean>;
  say: (said: string) => void;
}

/** What text of a pack is in force and who answers for it: its address, its SHA-256, its signature, the version before. */
export function PackOrigin({ pack, isLocked, change, say }: Props) {
  const { list, origin, contents } = words.value.packs;
  const { id, edition, previous, publicKey } = pack;
  const feed = feedOf(pack);
  const update = async () => {
    const done = await sendToWorker('updatePack', { id });
    say(done.is === 'trouble' ? packTroubleText(language.value, done.trouble) : list.updates[done.is]);
  };
  const moment = (at: number) => `${dayText(language.value, at)}, ${clockText(language.value, at)}`;
  return (
    <details>
      <summary aria-label={origin.titleNamed(edition.name)}>{origin.title}</summary>
      <div class="stack">
        <dl class="facts">
          {feed && <Fact name={origin.address}>{feed.address}</Fact>}
          {feed && <Fact name={origin.checked}>{feed.checkedAt ? moment(feed.checkedAt) : origin.notChecked}</Fact>}
          <Fact name="SHA-256">
            <Digest value={edition.sha256} name="SHA-256" say={say} />
          </Fact>
          {isLocked && feed?.pinned !== undefined && (
            <Fact name={origin.pinned}>
              <Digest value={feed.pinned} name={origin.pinned} say={say} />
            </Fact>
          )}
          <Fact name={contents.signature}>
            {edition.signedBy ? (
              <Digest value={edition.signedBy} name={origin.key} say={say} />
            ) : publicKey ? (
              origin.wasSigned
            ) : (
              contents.unsigned
            )}
          </Fact>
          {previous && (
            <Fact
              name={origin.before}
            >{`${previous.version} · ${list.updated(dayText(language.value, previous.at))}`}</Fact>
          )}
        </dl>
        <p class="row">
          {feed && (
            <button type="button" class="button" onClick={() => void update()}>
              {list.updateNow}
            </button>
          )}
          {previous && !isLocked && (
            <button type="button" class="button quiet" onClick={() => void change({ to: 'previous' })}>
              {list.takeBack(previous.version)}
            </button>
          )}
        </p>
        {feed && !isLocked && <FeedSettings feed={feed} inForce={edition.sha256} change={change} say={say} />}
      </div>
    </details>
  );
}

const Fact = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);
