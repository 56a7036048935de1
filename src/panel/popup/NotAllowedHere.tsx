import { browser } from 'wxt/browser';
import { hostOf } from '@/store/origins';
import { UseHere } from '../UseHere';
import { words } from '../words';

/** On a site that the user has not chosen: one press asks for this one address. */
export function NotAllowedHere({ origin }: { origin: string }) {
  const { popup } = words.value;
  return (
    <>
      <div class="content stack">
        <p>
          <b>{hostOf(origin)}</b>
          <br />
          <span class="soft">{popup.notAllowed}</span>
        </p>
        <UseHere origin={origin} />
      </div>
      <footer>
        <button
          type="button"
          class="button quiet"
          onClick={() => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })}
        >
          {popup.inboxes}
        </button>
      </footer>
    </>
  );
}
