import { readingOf } from '@/store/resting';
import type { Site } from '@/store/settings';
import type { TabState } from '@/wire/messages';
import type { ActiveTab } from './active-tab';

/** What there is to say about the tab in front: the panel and the popup show one of these. */
export type View =
  /** No page that could be read: the browser's own, or no tab yet. */
  | { is: 'nowhere' }
  /** `origin` is null where the browser hides the address until the user calls us there. */
  | { is: 'not-allowed'; origin: null }
  | { is: 'not-allowed'; origin: string }
  | { is: 'paused-here'; origin: string }
  | { is: 'paused'; origin: string; until: number }
  | { is: 'nothing-open'; origin: string }
  | { is: 'note'; origin: string; state: TabState }
  | { is: 'open'; origin: string; state: TabState };

/** @param moment ms since the epoch */
export function viewOf(
  tab: ActiveTab | null,
  state: TabState | null,
  sites: Readonly<Record<string, Site>>,
  pausedUntil: number,
  moment: number,
): View {
  if (!tab || tab.origin === null) return { is: 'nowhere' };
  if (tab.origin === 'hidden') return { is: 'not-allowed', origin: null };
  const { origin } = tab;
  const reading = readingOf(sites[origin], pausedUntil, moment);
  if (reading.now === 'not-allowed' || reading.now === 'paused-here') return { is: reading.now, origin };
  if (reading.now === 'paused') return { is: 'paused', origin, until: reading.until };
  // A state of another origin is what the tab showed before it went elsewhere
  if (!state || state.origin !== origin || (!state.assessment && state.composer === null)) {
    return { is: 'nothing-open', origin };
  }
  return { is: state.composer === 'note' ? 'note' : 'open', origin, state };
}
