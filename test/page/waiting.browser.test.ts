import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { waitUntilNeeded } from '@/page/waiting';
import { WireError } from '@/wire/transport';
import { page } from './page';

const observe = vi.spyOn(MutationObserver.prototype, 'observe');
const attend = vi.fn<() => Promise<boolean>>();
const tellNothing = vi.fn();
const isKnown = vi.fn(() => false);
let ended: AbortController;
let wake: () => Promise<boolean>;
let wakes: AbortSignal;

beforeEach(() => {
  vi.clearAllMocks();
  attend.mockResolvedValue(true);
  isKnown.mockReturnValue(false);
  ended = new AbortController();
});
afterEach(() => {
  ended.abort();
  page.clear();
  for (const left of document.querySelectorAll('aplomb-layer')) left.remove();
});

function wait(): void {
  const onWake = (asks: typeof wake, signal: AbortSignal) => {
    wake = asks;
    wakes = signal;
  };
  waitUntilNeeded(document, { isKnown, attend, tellNothing, onWake }, ended.signal);
}
const field = () => page.put<HTMLTextAreaElement>('<textarea></textarea>');

/** Until what the page does has been heard of. */
const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

describe('a page that nobody writes on', () => {
  it('is not observed, and changes of any number wake nothing of ours', async () => {
    const list = page.put('<ul></ul>');
    wait();
    isKnown.mockClear();
    for (let at = 0; at < 5000; at++) list.append(document.createElement('li'));
    await frame();
    expect(observe).not.toHaveBeenCalled();
    expect(isKnown).not.toHaveBeenCalled();
    expect(attend).not.toHaveBeenCalled();
  });

  it('tells once that it shows nothing', () => {
    wait();
    expect(tellNothing).toHaveBeenCalledOnce();
  });

  it('is left alone by clicks and by the focus of what nobody writes in', async () => {
    const button = page.put('<button type="button">More</button>');
    wait();
    isKnown.mockClear();
    await userEvent.click(button);
    await expect.poll(() => isKnown).toHaveBeenCalled();
    expect(attend).not.toHaveBeenCalled();
  });
});

describe('the rest is asked for', () => {
  it.each([
    ['a text area', '<textarea></textarea>'],
    ['a line of text', '<input>'],
    ['an editable', '<div contenteditable="true">Hello</div>'],
  ])('when %s gets the focus', async (_, markup) => {
    const editable = page.put(markup);
    wait();
    await userEvent.click(editable);
    await expect.poll(() => attend).toHaveBeenCalledOnce();
  });

  it('where the focus is there before us', () => {
    field().focus();
    wait();
    expect(attend).toHaveBeenCalledOnce();
    expect(tellNothing).not.toHaveBeenCalled();
  });

  it('at once on a page that some file knows', () => {
    isKnown.mockReturnValue(true);
    wait();
    expect(attend).toHaveBeenCalledOnce();
    expect(tellNothing).not.toHaveBeenCalled();
  });

  it('when a page turns out late to be one that some file knows', async () => {
    const button = page.put('<button type="button">Inbox</button>');
    wait();
    isKnown.mockReturnValue(true);
    await userEvent.click(button);
    await expect.poll(() => attend).toHaveBeenCalledOnce();
  });

  it('for an editor in a blank frame that came later, and was written anew', async () => {
    wait();
    const inner = page.put<HTMLIFrameElement>('<iframe></iframe>');
    inner.contentDocument?.open();
    inner.contentDocument?.write('<body contenteditable="true"><p>Hello</p></body>');
    inner.contentDocument?.close();
    await expect.poll(() => inner.contentDocument?.readyState).toBe('complete');
    inner.contentDocument?.body.focus();
    await expect.poll(() => attend).toHaveBeenCalledOnce();
  });

  it('for an editor in a shadow root', async () => {
    const host = page.put('<div></div>');
    const editable = document.createElement('textarea');
    host.attachShadow({ mode: 'open' }).append(editable);
    wait();
    editable.focus();
    await expect.poll(() => attend).toHaveBeenCalledOnce();
  });

  it('where an extension that was updated left its marks', () => {
    document.documentElement.append(document.createElement('aplomb-layer'));
    wait();
    expect(attend).toHaveBeenCalledOnce();
  });
});

describe('woken by the worker', () => {
  it('it asks, and says when the rest is there', async () => {
    wait();
    expect(await wake()).toBe(true);
    expect(wakes.aborted).toBe(true);
    field().focus();
    await frame();
    expect(attend).toHaveBeenCalledOnce();
  });

  it('it says that nobody came', async () => {
    attend.mockResolvedValue(false);
    wait();
    expect(await wake()).toBe(false);
    expect(wakes.aborted).toBe(false);
  });
});

describe('once it was asked for', () => {
  it('a second field asks no second time', async () => {
    const [first, second] = [field(), field()];
    wait();
    first.focus();
    await expect.poll(() => attend).toHaveBeenCalledOnce();
    second.focus();
    await frame();
    expect(attend).toHaveBeenCalledOnce();
  });

  it('it is asked for again at the next focus where nobody came', async () => {
    const [first, second] = [field(), field()];
    attend.mockResolvedValueOnce(false);
    attend.mockRejectedValueOnce(new WireError('unanswered', 'the worker is just being replaced'));
    wait();
    first.focus();
    await expect.poll(() => attend).toHaveBeenCalledTimes(1);
    second.focus();
    await expect.poll(() => attend).toHaveBeenCalledTimes(2);
    first.focus();
    await expect.poll(() => attend).toHaveBeenCalledTimes(3);
  });

  it('never again where the extension is gone', async () => {
    const [first, second] = [field(), field()];
    attend.mockRejectedValue(new WireError('asleep', 'removed'));
    wait();
    first.focus();
    await expect.poll(() => attend).toHaveBeenCalledOnce();
    await frame();
    second.focus();
    await frame();
    expect(attend).toHaveBeenCalledOnce();
  });
});
