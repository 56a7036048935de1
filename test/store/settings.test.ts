import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { storage } from 'wxt/utils/storage';
import { sites } from '@/store/settings';

const SHOP = 'https://desk.example';

beforeEach(() => fakeBrowser.reset());

it('an answer that held for a whole site is asked for again, and the site stays as it was', async () => {
  await storage.setItem('local:sites', { [SHOP]: { paused: true, mode: 'reply' } });
  await sites.migrate();
  expect(await sites.getValue()).toEqual({ [SHOP]: { paused: true } });
});

it('answers for single fields survive, also when nothing says which version wrote them', async () => {
  const known = { [SHOP]: { paused: false, modes: { a1: 'reply' as const } } };
  await sites.setValue(known);
  await sites.migrate();
  expect(await sites.getValue()).toEqual(known);
});
