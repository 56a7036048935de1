import { signal } from '@preact/signals';
import { followActiveTab } from '@/panel/active-tab';
import { pausedUntil, sites } from '@/panel/choices';
import { moment } from '@/panel/moment';
import { mount } from '@/panel/mount';
import { openPanelOf } from '@/panel/open-panel';
import { Popup } from '@/panel/popup/Popup';
import { shortcutOf } from '@/panel/shortcuts';
import { followTabState } from '@/panel/tab-state';
import { viewOf } from '@/panel/view';

const tab = followActiveTab(null);
const state = followTabState(tab);
const shortcut = signal('');
void shortcutOf('open-panel').then((keys) => {
  shortcut.value = keys;
});

function Page() {
  const view = viewOf(tab.value, state.value, sites.shown.value, pausedUntil.shown.value, moment.value);
  const openPanel = () => {
    if (tab.value) openPanelOf(tab.value);
    window.close();
  };
  return <Popup view={view} shortcut={shortcut.value} openPanel={openPanel} />;
}

void mount(Page, () => 'Aplomb');
