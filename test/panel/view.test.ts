import { describe, expect, it } from 'vitest';
import type { ActiveTab } from '@/panel/active-tab';
import { viewOf } from '@/panel/view';
import { complaint } from './tab-states';

const ORIGIN = 'https://mail.google.com';
const noon = Date.parse('2026-03-02T12:00:00Z');
const tab = (origin: ActiveTab['origin']): ActiveTab => ({ id: 1, windowId: 1, origin });
const read = { [ORIGIN]: { paused: false } };

describe('what there is to say about the tab in front', () => {
  it.each([
    ['nothing before it is known', null, complaint, read, 0, 'nowhere'],
    ['nothing on a page of the browser’s own', tab(null), null, read, 0, 'nowhere'],
    ['not read, where the browser hides the address', tab('hidden'), null, read, 0, 'not-allowed'],
    ['not read, where the user never said so', tab(ORIGIN), complaint, {}, 0, 'not-allowed'],
    ['paused here', tab(ORIGIN), complaint, { [ORIGIN]: { paused: true } }, 0, 'paused-here'],
    ['paused everywhere', tab(ORIGIN), complaint, read, noon + 1, 'paused'],
    ['nothing open yet', tab(ORIGIN), null, read, 0, 'nothing-open'],
    [
      'nothing open in a list',
      tab(ORIGIN),
      { ...complaint, conversation: null, assessment: null, composer: null },
      read,
      0,
      'nothing-open',
    ],
    [
      'nothing of the site that was left',
      tab('https://b.example'),
      complaint,
      { 'https://b.example': { paused: false } },
      0,
      'nothing-open',
    ],
    [
      'nothing open where nobody wrote yet',
      tab(ORIGIN),
      { ...complaint, assessment: null, composer: null },
      read,
      0,
      'nothing-open',
    ],
    ['a note', tab(ORIGIN), { ...complaint, composer: 'note' as const }, read, 0, 'note'],
    ['a conversation', tab(ORIGIN), complaint, read, 0, 'open'],
    ['a reply whose conversation can’t be seen', tab(ORIGIN), { ...complaint, conversation: null }, read, 0, 'open'],
  ])('%s', (_, active, state, sites, pausedUntil, is) => {
    expect(viewOf(active, state, sites, pausedUntil, noon).is).toBe(is);
  });
});
