import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { generic } from '@/page/inboxes/generic';
import { page } from '../page';
import { Stand } from '../stand';

const observe = vi.spyOn(MutationObserver.prototype, 'observe');
const wholePages = () => observe.mock.calls.filter(([target]) => target === document).length;
let stand: Stand;

beforeEach(() => {
  observe.mockClear();
  page.put('<main><ul class="ticker"></ul><input type="search"><textarea></textarea></main>');
});
afterEach(() => {
  stand.stop();
  page.clear();
});

/** A busy page: changes, and the time that they are heard of in. */
async function ticks(times: number): Promise<void> {
  const list = document.querySelector('.ticker') as HTMLElement;
  for (let at = 0; at < times; at++) list.append(document.createElement('li'));
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

it('hears of no changes on a page that no file knows, while nothing is written there', async () => {
  stand = new Stand({}, {}, document, generic);
  await ticks(5000);
  await userEvent.click(document.querySelector('input') as HTMLElement);
  await ticks(5000);
  expect(wholePages()).toBe(0);
});

it('hears of them once for the whole page from the first focus of a composer on', async () => {
  stand = new Stand({}, {}, document, generic);
  await userEvent.click(document.querySelector('textarea') as HTMLElement);
  await vi.waitFor(() => expect(wholePages()).toBe(1));
  await ticks(50);
  expect(wholePages()).toBe(1);
});

it('hears of them from the start on a page that it knows', () => {
  stand = new Stand();
  expect(wholePages()).toBe(1);
});
