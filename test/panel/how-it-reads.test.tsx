import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Language } from '@/engine/model';
import { HowItReads } from '@/panel/side/HowItReads';
import { sites } from '@/store/settings';
import type { TabState } from '@/wire/messages';
import { answerAsWorker, leave, show, speak } from './page';
import { tabState } from './tab-states';

const ORIGIN = 'https://mail.google.com';

beforeEach(async () => {
  await sites.setValue({ [ORIGIN]: { paused: false } });
});
afterEach(async () => {
  await speak('en');
  await leave();
});

const open = (more: Partial<TabState>) =>
  show(<HowItReads tabId={7} state={tabState('Where is it?', { kind: 'constructive' }, more)} />);
const button = (page: HTMLElement, name: string) =>
  [...page.querySelectorAll('button')].find(({ textContent }) => textContent === name);

it('says nothing where everything works', async () => {
  expect((await open({})).textContent).toBe('');
});

it.each<[Language, string]>([
  ['en', 'Aplomb can’t tell here which messages are the customer’s.'],
  ['ru', 'Aplomb не может понять, какие сообщения здесь от клиента.'],
  ['uk', 'Aplomb не може визначити, які повідомлення тут від клієнта.'],
])('says in one sentence what does not work: %s', async (language, sentence) => {
  await speak(language);
  expect((await open({ trouble: 'authors' })).textContent).toContain(sentence);
});

it('reads the site as one that no file knows, when the user wants it', async () => {
  const page = await open({ trouble: 'composer' });
  await vi.waitFor(async () => {
    button(page, 'Read this page without its file')?.click();
    expect(await sites.getValue()).toEqual({ [ORIGIN]: { paused: false, reader: { mark: null } } });
  });
});

it('copies a report of how the page is built', async () => {
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  answerAsWorker({ describePage: () => 'body 800×600' });
  const page = await open({ trouble: 'conversation' });
  button(page, 'Copy a report')?.click();
  await vi.waitFor(() => expect(copied).toHaveBeenCalledWith('body 800×600\nconversation'));
  await vi.waitFor(() => expect(page.querySelector('[role="status"]')?.textContent).toBe('Copied.'));
});

it('lets the user show the customer’s message on a page that no file knows', async () => {
  const pickCustomer = vi.fn(() => null);
  answerAsWorker({ pickCustomer });
  const page = await open({ inbox: 'generic' });
  button(page, 'Show the customer’s message')?.click();
  await vi.waitFor(() => expect(pickCustomer).toHaveBeenCalledOnce());
});
