import { hostOf } from '@/store/origins';
import { PAUSE } from '@/store/resting';
import { changeSite, pausedUntil } from '../choices';
import type { View } from '../view';
import { words } from '../words';
import { OpenThread } from './OpenThread';

interface Props {
  view: Exclude<View, { is: 'nowhere' | 'not-allowed' }>;
  shortcut: string;
  openPanel: () => void;
}

/** On a site that the user has chosen: on or off, what is open, the way to the panel, and pauses. */
export function SiteSwitch({ view, shortcut, openPanel }: Props) {
  const { popup, pause } = words.value;
  const host = hostOf(view.origin);
  const rests = view.is === 'paused' || view.is === 'paused-here';
  const set = async (on: boolean) => {
    await changeSite(view.origin, { paused: !on });
    if (on) await pausedUntil.set(0);
  };
  return (
    <>
      <div class="content stack">
        <label class="site">
          <span>
            <b>{host}</b>
            <br />
            <span class="soft">{stateOf(view)}</span>
          </span>
          <input
            class="onoff"
            type="checkbox"
            role="switch"
            aria-checked={!rests}
            aria-label={popup.switch(host)}
            checked={!rests}
            onChange={(event) => void set(event.currentTarget.checked)}
          />
        </label>
        {'state' in view && <OpenThread state={view.state} />}
        {view.is === 'paused' ? (
          <button type="button" class="button" onClick={() => void pausedUntil.set(0)}>
            {pause.resume}
          </button>
        ) : (
          !rests && (
            <button type="button" class="button main" onClick={openPanel}>
              {popup.openPanel} {shortcut && <kbd>{shortcut}</kbd>}
            </button>
          )
        )}
      </div>
      {!rests && (
        <footer>
          <button type="button" class="button quiet" onClick={() => void pausedUntil.set(Date.now() + PAUSE)}>
            {pause.anHour}
          </button>
          <button type="button" class="button quiet" onClick={() => void changeSite(view.origin, { paused: true })}>
            {pause.here}
          </button>
        </footer>
      )}
    </>
  );
}

function stateOf(view: Props['view']): string {
  const { popup, pause } = words.value;
  switch (view.is) {
    case 'paused':
      return pause.until(view.until);
    case 'paused-here':
      return popup.offHere;
    case 'nothing-open':
      return popup.nothing;
    case 'note':
    case 'open':
      return popup.reads;
  }
}
