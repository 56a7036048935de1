import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

it.each([
  ['bootstrap', () => import('../../entrypoints/bootstrap.content')],
  ['inbox', () => import('../../entrypoints/inbox.content')],
])('%s leaves the storage of the browser session alone: pages have no access to it', async (_, load) => {
  const read = vi.spyOn(fakeBrowser.storage.session, 'get');
  const watched = vi.spyOn(fakeBrowser.storage.session.onChanged, 'addListener');
  await load();
  // stored items are read a moment after they are defined
  await vi.dynamicImportSettled();
  await new Promise((resolve) => setTimeout(resolve));
  expect(read).not.toHaveBeenCalled();
  expect(watched).not.toHaveBeenCalled();
});
