import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { type TeamPack, teamPacks } from '@/store/packs';
import { addTerm, nameOfOwnPack, takeBackTerm } from '@/worker/packs/own-term';
import type { Said } from './pack-text';
import { teamPack } from './team-pack';

const own = async (said: Said = {}): Promise<TeamPack> => ({ ...(await teamPack(said)), origin: { from: 'own' } });
const textOf = async (id: string) => (await teamPacks.getValue()).find((pack) => pack.id === id)?.edition.text;
const DRAFT = 'Our courier service “Delay Express” lost it.';
const spanOf = (words: string) => ({ start: DRAFT.indexOf(words), end: DRAFT.indexOf(words) + words.length });

beforeEach(() => fakeBrowser.reset());

describe('the pack that terms are added to', () => {
  it('is the last of the user’s own', async () => {
    await teamPacks.setValue([await own(), await own({ id: 'second' }), await teamPack({ id: 'third' })]);
    await addTerm(DRAFT, spanOf('Delay Express'), 'en');
    expect(await textOf('second')).toContain('never-flag:\n  - Delay Express\n');
    for (const other of ['team', 'third']) expect(await textOf(other)).not.toContain('never-flag');
  });

  it.each([
    ['somebody else’s', (pack: TeamPack): TeamPack => ({ ...pack, origin: { from: 'text' } })],
    ['switched off', (pack: TeamPack): TeamPack => ({ ...pack, on: false })],
    ['signed', (pack: TeamPack): TeamPack => ({ ...pack, edition: { ...pack.edition, signedBy: 'key' } })],
  ])('is none that is %s', async (_, changed) => {
    await teamPacks.setValue([changed(await own())]);
    expect(await nameOfOwnPack('en/late')).toBeNull();
    expect(await addTerm(DRAFT, spanOf('Delay Express'), 'en')).toMatchObject({ is: 'refused' });
  });
});

describe('a term from a card', () => {
  it('becomes the next version of the pack, whose other lines stay as they were', async () => {
    const pack = await own({ more: '# as we call it\nnever-flag: ["Delay Bistro"] # the café\n' });
    await teamPacks.setValue([pack]);
    expect(await nameOfOwnPack('en/late')).toBe('The team');
    expect(await nameOfOwnPack('team/late')).toBeNull();
    await addTerm(DRAFT, spanOf('Delay Express'), 'en');
    const changed = pack.edition.text
      .replace('version: 1.0.0', 'version: 1.0.1')
      .replace('["Delay Bistro"]', '["Delay Bistro", Delay Express]');
    expect((await textOf('team'))?.replaceAll('"Delay Express"', 'Delay Express')).toBe(changed);
  });

  it('is there once, however often it is pressed', async () => {
    await teamPacks.setValue([await own()]);
    const first = await addTerm(DRAFT, spanOf('Delay Express'), 'en');
    expect(await addTerm(DRAFT, spanOf('Delay Express'), 'en')).toEqual(first);
  });

  it('is taken back, unless the pack has changed since', async () => {
    const pack = await own();
    await teamPacks.setValue([pack]);
    const added = await addTerm(DRAFT, spanOf('Delay Express'), 'en');
    if (added.is !== 'added') throw new Error(added.why);
    expect(await takeBackTerm('team', 'of another edition')).toBe(false);
    expect(await takeBackTerm('team', added.sha256)).toBe(true);
    expect(await textOf('team')).toBe(pack.edition.text);
    expect(await takeBackTerm('team', added.sha256)).toBe(false);
  });

  it.each([
    ['en', 'is not found to be blame'],
    ['ru', 'не найдено blame'],
    ['uk', 'не знайдено blame'],
  ] as const)('that the pack’s own examples are about is refused, and why is told (%s)', async (language, why) => {
    await teamPacks.setValue([await own()]);
    const draft = 'The zebra ticket is here.';
    const added = await addTerm(draft, { start: 4, end: 16 }, language);
    expect(added).toMatchObject({ is: 'refused' });
    expect('why' in added && added.why).toContain(why);
  });

  it('of small words alone is refused', async () => {
    await teamPacks.setValue([await own()]);
    const added = await addTerm('We are on it.', { start: 0, end: 6 }, 'en');
    expect('why' in added && added.why).toContain('is found in any text');
  });
});
