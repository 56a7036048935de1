import { followActiveTab } from '@/panel/active-tab';
import { pausedUntil, sites } from '@/panel/choices';
import { keepFocus } from '@/panel/keep-focus';
import { moment } from '@/panel/moment';
import { mount } from '@/panel/mount';
import { followNotifications } from '@/panel/owed/notifications';
import { SidePanel } from '@/panel/side/SidePanel';
import { followTabState } from '@/panel/tab-state';
import { viewOf } from '@/panel/view';

// In a window of its own, for browsers without a side panel, it stays with the tab that it was opened for
const asked = Number(new URLSearchParams(location.search).get('tab'));
const tab = followActiveTab(asked > 0 ? asked : null);
const state = followTabState(tab);

function Page() {
  const view = viewOf(tab.value, state.value, sites.shown.value, pausedUntil.shown.value, moment.value);
  return <SidePanel view={view} tabId={tab.value?.id ?? -1} />;
}

followNotifications();
keepFocus(document);
void mount(Page, () => 'Aplomb');
