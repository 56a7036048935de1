import { browser } from 'wxt/browser';
import { originPattern } from '@/store/origins';
import { type Owed, owed } from '@/store/owed';
import { readTab } from '@/store/tabs';
import type { PanelRequests, TabState } from '@/wire/messages';
import { openTab } from './open-tabs';

type Request<Name extends keyof PanelRequests> = PanelRequests[Name]['request'];

/** How long what is done can be taken back, in ms. */
const UNDO = 24 * 60 * 60_000;

let turn: Promise<unknown> = Promise.resolve();

/** Changes the list; those who come at the same moment wait for each other. The same list back means: nothing changed. */
export function changeOwed(change: (all: readonly Owed[]) => readonly Owed[]): Promise<void> {
  const done = turn.then(async () => {
    const all = await owed.getValue();
    const changed = change(all);
    if (changed === all) return;
    const now = Date.now();
    await owed.setValue(changed.filter(({ doneAt }) => doneAt === undefined || now - doneAt < UNDO));
  });
  turn = done.catch(() => undefined);
  return done;
}

/** Keeps a promise of the draft that is open in the tab; `false` when another conversation is open by now. */
export async function keepPromise({ tabId, conversationId, ...promise }: Request<'keepPromise'>): Promise<boolean> {
  const place = await placeOf(tabId, conversationId);
  if (!place) return false;
  const kept: Owed = { is: 'promise', ...newlyOwed(), place, ...promise, reminded: false, broken: false };
  // Said again in other words of the reply, or pressed twice
  const isSame = (one: Owed) =>
    one.is === 'promise' &&
    one.place.conversationId === conversationId &&
    one.doneAt === undefined &&
    (one.text === promise.text || one.due === promise.due);
  await changeOwed((all) => [...all.filter((one) => !isSame(one)), kept]);
  return true;
}

/** Marks the open conversation "write to them when it is fixed"; `false` when another one is open by now. */
export async function tellWhenFixed({ tabId, conversationId }: Request<'tellWhenFixed'>): Promise<boolean> {
  const place = await placeOf(tabId, conversationId);
  const state = await openTab(tabId);
  if (!place || !state) return false;
  const language = state.assessment?.language ?? 'en';
  const toTell: Owed = { is: 'to-tell', ...newlyOwed(), place, language, problem: problemOf(state) };
  const isSame = (one: Owed) =>
    one.is === 'to-tell' && one.doneAt === undefined && one.place.conversationId === conversationId;
  await changeOwed((all) => (all.some(isSame) ? all : [...all, toTell]));
  return true;
}

export function settleOwed({ id, change }: Request<'changeOwed'>): Promise<void> {
  return changeOwed((all) => all.map((one) => (one.id === id ? changedBy(one, change) : one)));
}

function changedBy(one: Owed, change: Request<'changeOwed'>['change']): Owed {
  if (change.to === 'done') return { ...one, doneAt: Date.now() };
  if (change.to === 'undone') return { ...one, doneAt: undefined };
  if (one.is === 'to-tell') return one;
  if (change.to === 'broken') return { ...one, broken: true };
  const { due, remindAt } = change;
  return { ...one, due, remindAt, reminded: false, broken: false };
}

/** Shows the conversation again: in the tab that has it, else in a new one. */
export async function openOwed(id: string): Promise<void> {
  const one = (await owed.getValue()).find((kept) => kept.id === id);
  if (!one) return;
  const tab = await tabWith(one);
  if (tab?.id === undefined) {
    await browser.tabs.create({ url: one.place.url });
    return;
  }
  await browser.tabs.update(tab.id, { active: true });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

async function tabWith({ place: { origin, url, conversationId } }: Owed) {
  const tabs = await browser.tabs.query({ url: originPattern(origin) });
  const sameAddress = tabs.find((tab) => tab.url === url);
  if (sameAddress) return sameAddress;
  const shown = await Promise.all(tabs.map(async (tab) => (tab.id === undefined ? null : readTab(tab.id))));
  return tabs[shown.findIndex((state) => state?.conversation?.id === conversationId)];
}

const newlyOwed = () => ({ id: crypto.randomUUID(), since: Date.now() });

async function placeOf(tabId: number, conversationId: string): Promise<Owed['place'] | null> {
  const state = await openTab(tabId);
  const conversation = state?.conversation;
  if (!conversation || conversation.id !== conversationId) return null;
  const { inbox, inboxName, origin } = state;
  const { url = origin } = await browser.tabs.get(tabId);
  const { channel, customerName } = conversation;
  return { inbox, inboxName, origin, conversationId, url, channel, customerName };
}

/** Coarse words are never quoted by us. */
function problemOf({ assessment, customer }: TabState): string {
  const problem = assessment?.coarse ? null : assessment?.problem;
  return problem ? customer.slice(problem.start, problem.end).trim() : '';
}
