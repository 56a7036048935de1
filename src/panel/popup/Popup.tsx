import './popup.css';
import { browser } from 'wxt/browser';
import { Bob, Settings } from '@/look/icons';
import { DueNow } from '../owed/DueNow';
import type { View } from '../view';
import { words } from '../words';
import { NotAllowedHere } from './NotAllowedHere';
import { SiteSwitch } from './SiteSwitch';

interface Props {
  view: View;
  /** Keys that open the panel, as the browser writes them; '' when the user took them away. */
  shortcut: string;
  openPanel: () => void;
}

/** Answers "is it on here?" first. */
export function Popup({ view, shortcut, openPanel }: Props) {
  return (
    <main class="popup" aria-label="Aplomb">
      <header>
        <Bob />
        <h1>Aplomb</h1>
        <button
          type="button"
          class="button quiet icon"
          aria-label={words.value.popup.settings}
          onClick={() => void browser.runtime.openOptionsPage()}
        >
          <Settings />
        </button>
      </header>
      <DueNow />
      <Content view={view} shortcut={shortcut} openPanel={openPanel} />
    </main>
  );
}

function Content({ view, shortcut, openPanel }: Props) {
  // In a popup the browser tells every address that could be read: a hidden one is the browser's own page
  if (view.is === 'nowhere' || (view.is === 'not-allowed' && view.origin === null)) {
    return <p class="content soft">{words.value.popup.cannot}</p>;
  }
  if (view.is === 'not-allowed') return <NotAllowedHere origin={view.origin} />;
  return <SiteSwitch view={view} shortcut={shortcut} openPanel={openPanel} />;
}
