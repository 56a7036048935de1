import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { owed as shownOwed } from '@/panel/choices';
import { DueNow } from '@/panel/owed/DueNow';
import { SidePanel } from '@/panel/side/SidePanel';
import type { View } from '@/panel/view';
import { askedToNotify, type KeptPromise, type Owed, owed } from '@/store/owed';
import type { TabState } from '@/wire/messages';
import { answerAsWorker, button, leave, press, show, speak, type, words } from './page';
import { tabState } from './tab-states';

const HOUR = 60 * 60_000;
const DRAFT = 'I am sorry that the kettle leaks. I’ll write to you by Friday 18:00.';
const due = Date.now() + 50 * HOUR;
const promised = { text: 'I’ll write to you by Friday 18:00', language: 'en', due } as const;

const replying = tabState(
  'My kettle leaks.',
  { kind: 'constructive', problem: { start: 0, end: 15 } },
  { draft: DRAFT, promises: [promised] },
);
const showing = (state: TabState): View => ({ is: 'open', origin: state.origin, state });

const kept = (more: Partial<KeptPromise> = {}): KeptPromise => ({
  is: 'promise',
  id: 'one',
  since: 1,
  place: {
    inbox: 'gmail',
    inboxName: 'Gmail',
    origin: 'https://mail.google.com',
    conversationId: 'thread-1',
    url: 'https://mail.google.com/1',
    channel: 'email',
    customerName: 'Hannah Price',
  },
  language: 'en',
  text: 'I’ll write to you by Friday 18:00',
  due,
  remindAt: due - HOUR,
  reminded: false,
  broken: false,
  ...more,
});

async function owe(...all: Owed[]): Promise<void> {
  await act(async () => {
    await owed.setValue(all);
    await vi.waitFor(() => expect(shownOwed.shown.value).toEqual(all));
  });
}

const asked = vi.fn(async () => true);

beforeEach(async () => {
  await owe();
  asked.mockClear();
  await askedToNotify.setValue(false);
  vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(asked);
  vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(true);
  answerAsWorker({});
});
afterEach(async () => {
  await leave();
  await speak('en');
});

describe('a reply that promises something by a date', () => {
  it('is offered a reminder, kept by one press; the browser is asked for notifications with the first one', async () => {
    const keep = vi.fn(() => true);
    answerAsWorker({ keepPromise: keep });
    await show(<SidePanel view={showing(replying)} tabId={7} />);
    expect(words()).toContain('You promise');
    const remind = [...document.querySelectorAll('button')].find((one) => one.textContent?.startsWith('Remind me'));
    await act(() => remind?.click());
    expect(keep).toHaveBeenCalledWith(
      expect.objectContaining({ tabId: 7, conversationId: 'thread-1', text: 'I’ll write to you by Friday 18:00', due }),
      expect.anything(),
    );
    expect(asked).toHaveBeenCalledWith({ permissions: ['notifications'] });
  });

  it('another time can be chosen first', async () => {
    const keep = vi.fn((_: { remindAt: number }) => true);
    answerAsWorker({ keepPromise: keep });
    await show(<SidePanel view={showing(replying)} tabId={7} />);
    await press('Another time');
    await type('Remind me at', '2030-05-06T08:15');
    const remind = [...document.querySelectorAll('button')].find((one) => one.textContent?.startsWith('Remind me'));
    await act(() => remind?.click());
    expect(keep.mock.lastCall?.[0].remindAt).toBe(new Date('2030-05-06T08:15').getTime());
  });

  it('that is kept already says when the reminder comes, and offers no second one', async () => {
    await owe(kept());
    await show(<SidePanel view={showing(replying)} tabId={7} />);
    expect(words()).toContain('You’ll be reminded');
    expect([...document.querySelectorAll('button')].some((one) => one.textContent?.startsWith('Remind me'))).toBe(
      false,
    );
  });

  it('is said to be gone when another conversation is open by now', async () => {
    answerAsWorker({ keepPromise: () => false });
    await show(<SidePanel view={showing(replying)} tabId={7} />);
    const remind = [...document.querySelectorAll('button')].find((one) => one.textContent?.startsWith('Remind me'));
    await act(() => remind?.click());
    await vi.waitFor(() => expect(words()).toContain('Another conversation is open by now.'));
  });
});

describe('the list of what is owed', () => {
  it('is there without an open conversation, and leads back', async () => {
    const open = vi.fn(() => null);
    answerAsWorker({ openOwed: open });
    await owe(kept());
    await show(<SidePanel view={{ is: 'nowhere' }} tabId={-1} />);
    expect(words()).toContain('To keep · 1');
    await press('Open the conversation, for Hannah Price');
    expect(open).toHaveBeenCalledWith({ id: 'one' }, expect.anything());
  });

  it('has what is due first above, what has no date below; the overdue says so', async () => {
    const { place } = kept();
    await owe(
      { is: 'to-tell', id: 'tell', since: 2, language: 'en', problem: 'it leaks', place },
      kept({ id: 'late', text: 'first', due: Date.now() - HOUR }),
      kept({ id: 'later', text: 'second' }),
    );
    await show(<SidePanel view={{ is: 'nowhere' }} tabId={-1} />);
    const rows = [...document.querySelectorAll('.owed li')].map((row) => row.textContent ?? '');
    expect(rows.map((row) => /first|second|it leaks/.exec(row)?.[0])).toEqual(['first', 'second', 'it leaks']);
    expect(rows[0]).toContain('Overdue');
    expect(rows[1]).not.toContain('Overdue');
    expect(document.querySelector('details')?.open).toBe(true);
    expect(document.querySelector('.pressing')?.textContent).toBe('1\u00a0promise due');
  });

  it('done, moved and broken go to the worker; done can be undone', async () => {
    const change = vi.fn((_: { change: unknown }) => null);
    answerAsWorker({ changeOwed: change });
    await owe(kept());
    await show(<SidePanel view={{ is: 'nowhere' }} tabId={-1} />);
    await press('Broken, for Hannah Price');
    expect(change.mock.lastCall?.[0]).toEqual({ id: 'one', change: { to: 'broken' } });
    await press('Move, for Hannah Price');
    await type('New time', '2030-05-06T18:00');
    await press('Move it');
    const moved = new Date('2030-05-06T18:00').getTime();
    expect(change.mock.lastCall?.[0]).toMatchObject({ change: { to: 'moved', due: moved } });
    await press('Done, for Hannah Price');
    expect(change.mock.lastCall?.[0]).toEqual({ id: 'one', change: { to: 'done' } });
    await owe(kept({ doneAt: Date.now() }));
    await press('Undo');
    expect(change.mock.lastCall?.[0]).toEqual({ id: 'one', change: { to: 'undone' } });
  });

  it('words for the customer go into their conversation and no other', async () => {
    const insert = vi.fn(() => 'done' as const);
    const wording = { language: 'en', text: 'I told you: “…”.', gaps: [] } as const;
    answerAsWorker({ wordOwed: () => ({ ...wording, gaps: [] }), insert });
    await owe(kept());
    await show(<SidePanel view={{ is: 'nowhere' }} tabId={-1} />);
    await press('Warn ahead, for Hannah Price');
    await vi.waitFor(() => expect(words()).toContain('Open the conversation to insert this.'));
    await leave();

    answerAsWorker({ wordOwed: () => ({ ...wording, gaps: [] }), insert });
    await show(<SidePanel view={showing({ ...replying, promises: [] })} tabId={7} />);
    await press('Warn ahead, for Hannah Price');
    await vi.waitFor(() => button('Insert into the reply'));
    await press('Insert into the reply');
    expect(insert).toHaveBeenCalledWith(
      { tabId: 7, conversationId: 'thread-1', text: wording.text },
      expect.anything(),
    );
  });
});

it('a complaint can be marked "write to them when it is fixed"', async () => {
  const tell = vi.fn(() => true);
  answerAsWorker({ tellWhenFixed: tell });
  await show(<SidePanel view={showing(replying)} tabId={7} />);
  await press('Write to them when it is fixed');
  expect(tell).toHaveBeenCalledWith({ tabId: 7, conversationId: 'thread-1' }, expect.anything());
  await owe({ ...kept(), is: 'to-tell', problem: 'it leaks' } as Owed);
  expect(words()).toContain('On your list: write to them when it is fixed.');
});

it.each([
  ['en', '1 promise due'],
  ['ru', 'Пора выполнить: 1 обещание'],
  ['uk', 'Час виконати: 1 обіцянка'],
] as const)('the popup tells what is due today, %s', async (language, title) => {
  const open = vi.fn(() => null);
  answerAsWorker({ openOwed: open });
  await speak(language);
  await owe(kept({ due: Date.now() - HOUR }), kept({ id: 'far', due: Date.now() + 90 * HOUR }));
  await show(<DueNow />);
  expect(words()).toContain(title);
  await act(() => document.querySelector<HTMLButtonElement>('.due button')?.click());
  expect(open).toHaveBeenCalledWith({ id: 'one' }, expect.anything());
});
