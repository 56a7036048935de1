import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import type { PageState } from '@/wire/messages';
import { onPageRequest, onPanelRequest, onWorkerRequest, sendToFrame, sendToWorker } from '@/wire/transport';
import { deliverAs, ourPage, page, tell, worker } from './browser';

const nothingOpen: PageState = { inbox: 'gmail', inboxName: 'Gmail', conversation: null, composer: null };

const pageHandlers = () => ({
  attend: vi.fn(async () => true),
  show: vi.fn(async () => null),
  review: vi.fn(async ({ revision }: { revision: number }) => ({ revision, findings: [] })),
  openPanel: vi.fn(() => true),
  addToPack: vi.fn(async () => null),
  ownPack: vi.fn(async () => null),
  addTerm: vi.fn(async () => ({ is: 'refused' as const, why: '' })),
  takeBackTerm: vi.fn(async () => false),
  proposeHere: vi.fn(async () => null),
});
const panelHandlers = () => ({
  propose: vi.fn(async () => null),
  offers: vi.fn(async () => null),
  adviseForm: vi.fn(async () => null),
  compose: vi.fn(async () => null),
  skeleton: vi.fn(async () => null),
  keepPromise: vi.fn(async () => true),
  tellWhenFixed: vi.fn(async () => true),
  changeOwed: vi.fn(async () => null),
  openOwed: vi.fn(async () => null),
  wordOwed: vi.fn(async () => null),
  insert: vi.fn(async () => 'done' as const),
  openCard: vi.fn(async () => true),
  setMode: vi.fn(async () => null),
  pickCustomer: vi.fn(async () => null),
  describePage: vi.fn(async () => ''),
  enableSite: vi.fn(async () => null),
  disableSite: vi.fn(async () => null),
  rules: vi.fn(async () => []),
  tryOut: vi.fn(async () => []),
});
const frameHandlers = () => ({
  insert: vi.fn(async () => 'done' as const),
  openCard: vi.fn(async () => true),
  setMode: vi.fn(async () => null),
  pickCustomer: vi.fn(async () => null),
  describePage: vi.fn(async () => ''),
});

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('a page asks the worker', () => {
  it('and gets the answer', async () => {
    onPageRequest(pageHandlers());
    deliverAs(page('https://mail.google.com/mail/u/0/'));
    expect(await sendToWorker('review', { revision: 4, draft: 'Hi' })).toEqual({ revision: 4, findings: [] });
  });

  it('and the worker knows which frame of which tab it was', async () => {
    const handlers = pageHandlers();
    onPageRequest(handlers);
    deliverAs(page('https://mail.google.com/mail/u/0/', { tabId: 12, frameId: 3 }));
    await sendToWorker('show', nothingOpen);
    expect(handlers.show).toHaveBeenCalledWith(nothingOpen, {
      tabId: 12,
      windowId: 1,
      frameId: 3,
      origin: 'https://mail.google.com',
      since: performance.timeOrigin,
    });
  });

  it.each([
    ['the frame inherits an origin', 'about:blank', 'https://desk.example'],
    ['the frame has an address of its own', 'https://desk.example/ticket/1', undefined],
  ])('and is known by its origin: %s', async (_, address, origin) => {
    const handlers = pageHandlers();
    onPageRequest(handlers);
    deliverAs(page(address, { origin }));
    await sendToWorker('show', nothingOpen);
    expect(handlers.show).toHaveBeenCalledWith(
      nothingOpen,
      expect.objectContaining({ origin: 'https://desk.example' }),
    );
  });

  it('and is answered while its click still counts', () => {
    const handlers = pageHandlers();
    onPageRequest(handlers);
    let called = false;
    handlers.openPanel.mockImplementation(() => {
      called = true;
      return true;
    });
    void tell(
      { aplomb: 'to-worker', name: 'openPanel', request: null, since: 0 },
      page('https://mail.google.com/'),
      () => {},
    );
    expect(called).toBe(true);
  });

  it('and is told why the worker failed', async () => {
    const handlers = pageHandlers();
    handlers.review.mockRejectedValue(new Error('no such pack'));
    onPageRequest(handlers);
    deliverAs(page('https://mail.google.com/'));
    await expect(sendToWorker('review', { revision: 1, draft: '' })).rejects.toMatchObject({
      reason: 'failed',
      message: '"review" failed: no such pack',
    });
  });

  it('and is told why, too, when the worker throws at once', async () => {
    const handlers = pageHandlers();
    handlers.openPanel.mockImplementation(() => {
      throw new Error('no window');
    });
    onPageRequest(handlers);
    deliverAs(page('https://mail.google.com/'));
    await expect(sendToWorker('openPanel', null)).rejects.toMatchObject({ reason: 'failed' });
  });

  it('and hears that nobody is there', async () => {
    deliverAs(page('https://mail.google.com/'));
    await expect(sendToWorker('openPanel', null)).rejects.toMatchObject({ reason: 'unanswered' });
  });

  it('and finds itself asleep once the extension was updated', async () => {
    vi.spyOn(browser.runtime, 'id', 'get').mockReturnValue(undefined as unknown as string);
    await expect(sendToWorker('openPanel', null)).rejects.toMatchObject({ reason: 'asleep' });
  });

  it('and finds itself asleep when the browser says so', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('Extension context invalidated.'));
    await expect(sendToWorker('openPanel', null)).rejects.toMatchObject({ reason: 'asleep' });
  });
});

describe('only who may ask is answered', () => {
  it('a page gets no answer to what only our own pages may ask', async () => {
    const handlers = panelHandlers();
    onPanelRequest(handlers);
    onPageRequest(pageHandlers());
    deliverAs(page('https://evil.example/'));
    await expect(sendToWorker('enableSite', { origin: 'https://bank.example' })).rejects.toMatchObject({
      reason: 'unanswered',
    });
    expect(handlers.enableSite).not.toHaveBeenCalled();
  });

  it('the panel is answered, and so are options and welcome in their tabs', async () => {
    onPanelRequest(panelHandlers());
    deliverAs(ourPage('sidepanel.html'));
    expect(await sendToWorker('openCard', { tabId: 1, start: null })).toBe(true);
    deliverAs(ourPage('options.html', 9));
    expect(await sendToWorker('tryOut', { draft: 'Hi' })).toEqual([]);
  });

  it('our own page in a tab is not taken for an inbox', async () => {
    const handlers = pageHandlers();
    onPageRequest(handlers);
    deliverAs(ourPage('options.html', 9));
    await expect(sendToWorker('show', nothingOpen)).rejects.toMatchObject({ reason: 'unanswered' });
    expect(handlers.show).not.toHaveBeenCalled();
  });

  it('another extension is not answered', async () => {
    onPanelRequest(panelHandlers());
    deliverAs({ ...ourPage('sidepanel.html'), id: 'somebody-else' });
    await expect(sendToWorker('tryOut', { draft: '' })).rejects.toMatchObject({ reason: 'unanswered' });
  });

  it('a content script listens to the worker, not to another tab', async () => {
    const handlers = frameHandlers();
    onWorkerRequest(handlers);
    deliverAs(page('https://evil.example/'));
    await expect(sendToFrame(1, 0, 'insert', { conversationId: 'c', text: 'Hi' })).rejects.toMatchObject({
      reason: 'unanswered',
    });
    deliverAs(worker());
    expect(await sendToFrame(1, 0, 'insert', { conversationId: 'c', text: 'Hi' })).toBe('done');
    expect(handlers.insert).toHaveBeenCalledTimes(1);
  });

  it('whoever stopped listening is not asked again', async () => {
    const stop = onWorkerRequest(frameHandlers());
    stop();
    deliverAs(worker());
    await expect(sendToFrame(1, 0, 'openCard', { start: null })).rejects.toMatchObject({ reason: 'unanswered' });
  });
});

it('a request goes to one frame of one tab', async () => {
  const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue({ response: true });
  await sendToFrame(12, 3, 'openCard', { start: 5 });
  expect(send).toHaveBeenCalledWith(12, expect.objectContaining({ name: 'openCard', request: { start: 5 } }), {
    frameId: 3,
  });
});
