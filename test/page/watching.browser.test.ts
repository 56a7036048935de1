import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchPage } from '@/page/watching';
import { page } from './page';

let controller: AbortController;
let box: HTMLElement;
const changed = vi.fn();

beforeEach(() => {
  controller = new AbortController();
  box = page.put('<div style="opacity: 1">Where is my parcel?</div>');
  const events = { focused: vi.fn(), focusedFrame: vi.fn(), hidFrame: vi.fn(), clicked: vi.fn(), moved: vi.fn() };
  const more = { escaped: () => false, exceptIn: () => null };
  watchPage(document, { ...events, ...more, changed }, controller.signal)(true);
  changed.mockClear();
});

afterEach(() => {
  controller.abort();
  page.clear();
});

/** Observers are told before the next task. */
const told = () => new Promise((done) => setTimeout(done));

it('a style that moves or fades something tells nothing', async () => {
  box.style.opacity = '0.5';
  box.style.transform = 'translateX(4px)';
  await told();
  expect(changed).not.toHaveBeenCalled();
});

it.each(['display: none', 'visibility: hidden', 'opacity: 1; display: none !important'])(
  'a style of "%s" tells',
  async (style) => {
    box.setAttribute('style', style);
    await told();
    expect(changed).toHaveBeenCalledOnce();
  },
);

it('a style that no longer hides tells', async () => {
  box.style.display = 'none';
  await told();
  changed.mockClear();
  box.style.display = '';
  await told();
  expect(changed).toHaveBeenCalledOnce();
});
