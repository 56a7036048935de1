import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { Options } from '@/panel/options/Options';
import { shareTextOf } from '@/sharing/share-text';
import { teamPacks } from '@/store/packs';
import { packText } from '../../../worker/packs/pack-text';
import { teamPack } from '../../../worker/packs/team-pack';
import { answerAsWorker, button, choose, field, leave, press, show, words } from '../../page';
import { closeOptions, eventually, openOptions, write } from './stage';

const namedTwo = async () => ({ ...(await teamPack({ id: 'two' })).edition, name: 'Two' });
const ids = async () => (await teamPacks.getValue()).map(({ id }) => id);
const section = () => document.querySelector('#packs')?.textContent?.replaceAll('\u00a0', ' ') ?? '';
const changed = () => [...document.querySelectorAll('.changes :is(.added, .removed)')].map((line) => line.textContent);

afterEach(closeOptions);

describe('the list of packs', () => {
  const two = async () => [await teamPack({ id: 'one' }), await teamPack({ id: 'two', version: '2.0.0' })];

  it('tells name, version, where from and since when', async () => {
    await openOptions([await teamPack()]);
    expect(section()).toMatch(/The team\s*1\.0\.0 · from a file · since Jan 1, 1970/u);
  });

  it('switches a pack off, and on again', async () => {
    await openOptions([await teamPack()]);
    await choose('The team');
    await eventually(async () => expect((await teamPacks.getValue())[0]?.on).toBe(false));
    await eventually(async () => expect((await field<HTMLInputElement>('The team')).checked).toBe(false));
  });

  it('moves by buttons; the first goes no higher', async () => {
    await openOptions(await two());
    const up = () => [...document.querySelectorAll<HTMLButtonElement>('[aria-label="Move The team up"]')];
    expect(up().map(({ disabled }) => disabled)).toEqual([true, false]);
    await act(() => up()[1]?.click());
    await eventually(async () => expect(await ids()).toEqual(['two', 'one']));
  });

  it('moves by the pointer', async () => {
    await openOptions(await two());
    const drag = (target: Element | null | undefined, type: string) =>
      act(() => void target?.dispatchEvent(new Event(type, { bubbles: true, cancelable: true })));
    await drag(document.querySelector('.grip'), 'dragstart');
    await drag(document.querySelectorAll('.pack')[1], 'drop');
    await eventually(async () => expect(await ids()).toEqual(['two', 'one']));
  });

  it('takes a pack away, and puts it back where it stood', async () => {
    await openOptions(await two());
    await press('Remove The team');
    await eventually(() => expect(section()).toContain('The team is removed.'));
    expect(await ids()).toEqual(['two']);
    await press('Put it back');
    await eventually(async () => expect(await ids()).toEqual(['one', 'two']));
  });

  it('keeps all that were removed until they are deleted for good, also when the page is opened anew', async () => {
    await openOptions([await teamPack(), { ...(await teamPack({ id: 'two' })), edition: await namedTwo() }]);
    await press('Remove The team');
    await eventually(() => expect(section()).toContain('Removed: 1 pack'));
    await press('Remove Two');
    await eventually(() => expect(section()).toContain('Removed: 2 packs'));
    await leave();
    answerAsWorker({ rules: () => [] });
    await show(<Options />);
    expect(section()).toContain('Removed: 2 packs');
    await press('Put back The team');
    await eventually(async () => expect(await ids()).toEqual(['team']));
    await press('Delete Two for good');
    await eventually(() => expect(section()).not.toContain('Removed:'));
  });

  it('goes back to the version before', async () => {
    const { edition } = await teamPack({ version: '0.9.0' });
    await openOptions([{ ...(await teamPack()), previous: edition }]);
    await press('Back to version 0.9.0');
    await eventually(() => expect(section()).toContain('0.9.0 · from a file'));
  });

  it('shows of what is in force its SHA-256, who signed it, and what was before', async () => {
    const pack = await teamPack();
    const { edition } = await teamPack({ version: '0.9.0' });
    await openOptions([{ ...pack, edition: { ...pack.edition, signedBy: 'k'.repeat(43) }, previous: edition }]);
    expect(section()).toContain(`SHA-256${pack.edition.sha256.slice(0, 12)}…${pack.edition.sha256}`);
    expect(section()).toContain('k'.repeat(43));
    expect(section()).toContain('Version before0.9.0 · since Jan 1, 1970');
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await press('Copy: SHA-256');
    expect(copied).toHaveBeenCalledWith(pack.edition.sha256);
  });

  it('shows an update line by line before it is accepted', async () => {
    const { edition } = await teamPack({ version: '1.1.0', find: 'lion ticket' });
    await openOptions([{ ...(await teamPack()), offered: { ...edition, warning: 'missing' } }]);
    expect(section()).toContain('Version 1.1.0 is here.');
    expect(section()).toContain('is signed, and this one is not');
    await press('Show what changes');
    expect(changed()).toContain('+ New: version: 1.1.0');
    expect(changed()).toContain('− Gone: version: 1.0.0');
    expect((await teamPacks.getValue())[0]?.edition.version).toBe('1.0.0');
    await press('Accept the update');
    await eventually(async () => expect((await teamPacks.getValue())[0]?.edition.version).toBe('1.1.0'));
  });

  it('tells in words why the newest text of a pack is not in force', async () => {
    await openOptions([{ ...(await teamPack()), trouble: { what: 'offline' } }]);
    expect(section()).toContain('The address doesn’t answer. Nothing was changed.');
  });

  it('leaves alone what the company decides', async () => {
    await openOptions([{ ...(await teamPack()), origin: { from: 'policy' } }]);
    expect(section()).toContain('from your company');
    expect((await field<HTMLInputElement>('The team')).disabled).toBe(true);
    expect(() => button('Remove The team')).toThrow();
    expect(() => button('Change The team')).toThrow();
  });

  it('says which pack decides what', async () => {
    const off = 'rules: { excuse: off }\nauthority: [{ role: agent, limits: { UAH: 500 } }]';
    await openOptions([
      await teamPack({ id: 'one', more: off }),
      await teamPack({ id: 'two', more: 'rules: { excuse: only-when-sure }' }),
    ]);
    await act(() => {
      const details = [...document.querySelectorAll('details')].at(-1);
      if (details) details.open = true;
      details?.dispatchEvent(new Event('toggle'));
    });
    await eventually(() => expect(section()).toContain('Rule “Cause before ownership”: only when sure'));
    expect(section()).toMatch(/Limit of the role “Agent”: (UAH\s?500|500)/u);
  });
});

describe('a pack with an address', () => {
  const address = 'https://team.example/packs/team.yaml';
  const there = async () => ({
    ...(await teamPack()),
    origin: { from: 'address', address, automatic: false } as const,
  });
  const feed = async () => (await teamPacks.getValue())[0]?.origin;

  it('says where it is looked for, and when it was', async () => {
    const checkedAt = new Date(2026, 10, 22, 14, 5).getTime();
    const pack = await there();
    await openOptions([{ ...pack, origin: { ...pack.origin, checkedAt } }]);
    expect(section()).toContain(`Address${address}Last looked atNov 22, 2026, 2:05`);
  });

  it('can be told later to take updates without asking, and to ask again', async () => {
    await openOptions([await there()]);
    await choose('Take updates without asking me');
    await eventually(async () => expect(await feed()).toMatchObject({ automatic: true }));
    await choose('Take updates without asking me');
    await eventually(async () => expect(await feed()).toMatchObject({ automatic: false }));
  });

  it('is pinned to what is in force, and no more', async () => {
    const pack = await there();
    await openOptions([pack]);
    await press('Pin what is in force');
    await eventually(async () => expect(await feed()).toMatchObject({ pinned: pack.edition.sha256 }));
    await eventually(() => expect(section()).toContain('Any other text from the address is refused.'));
    expect(() => button('Pin what is in force')).toThrow();
    await press('Remove the pin');
    await eventually(async () => expect((await feed()) ?? {}).not.toHaveProperty('pinned', expect.anything()));
  });

  it('is pinned to what its author publishes, and to nothing that is no SHA-256', async () => {
    await openOptions([await there()]);
    const label = 'SHA-256 of the only text to take (may be left empty)';
    await write(label, 'aplomb');
    expect(section()).toContain('A SHA-256 has 64 signs');
    expect(button('Set the pin').disabled).toBe(true);
    await write(label, `sha256:${'AB'.repeat(32)}`);
    await press('Set the pin');
    await eventually(async () => expect(await feed()).toMatchObject({ pinned: 'ab'.repeat(32) }));
  });

  it('that the company keeps is shown, and not to be changed', async () => {
    const { edition, ...pack } = await there();
    const feed = { address, automatic: true, pinned: edition.sha256 };
    await openOptions([{ ...pack, edition, origin: { from: 'policy', feed } }]);
    expect(section()).toContain(`Pinned to${edition.sha256.slice(0, 12)}…`);
    expect(() => button('Remove the pin')).toThrow();
  });
});

describe('adding a pack', () => {
  async function paste(text: string): Promise<void> {
    await press('Add a pack');
    await write('Pasted pack', text);
    await press('Show what it holds');
  }

  it('shows what it holds before anything of it is taken', async () => {
    await openOptions();
    await paste(packText());
    await eventually(() => expect(section()).toContain('1 thing to underline · 1 phrase'));
    expect(section()).toContain('not signed');
    expect(await ids()).toEqual([]);
    await press('Add this pack');
    await eventually(async () => expect(await ids()).toEqual(['team']));
    expect(section()).toContain('The team is in use.');
    await press('Add a pack');
    await eventually(() => expect(section()).not.toContain('The team is in use.'));
  });

  it('reads a shared text, whatever stands around it', async () => {
    await openOptions();
    await paste(`Hi!\n> ${await shareTextOf(packText())}\nBye`);
    await eventually(() => expect(section()).toContain('1 thing to underline'));
  });

  it('says when a part of a shared text is missing', async () => {
    await openOptions();
    await paste((await shareTextOf(packText()))?.slice(0, 60) ?? '');
    await eventually(() => expect(section()).toContain('The end of the pasted text is missing.'));
  });

  it.each([
    ['an address', 'https://team.example/pack.yaml', 'Put it into “Address of the pack”'],
    ['a greeting above a pack', `Hi Ann,\n\n${packText()}`, 'There are words above the pack.'],
    ['a letter', 'Hi Ann, our pack is in the file that I attach.', 'There is no pack in this.'],
    ['more than a pack may hold', 'x'.repeat(2_000_001), 'The text is larger than a pack may be.'],
  ])('tells %s from a pack', async (_, text, told) => {
    await openOptions();
    await paste(text);
    await eventually(() => expect(section()).toContain(told));
  });

  it.each([
    [
      'is far too large',
      { size: 80_000_000, text: () => Promise.resolve('x') },
      'The text is larger than a pack may be.',
    ],
    ['can’t be read', { size: 5, text: () => Promise.reject(new Error('a folder')) }, 'team.yaml can’t be read.'],
  ])('says so of a file that %s', async (_, file, told) => {
    await openOptions();
    await press('Add a pack');
    const chooser = document.querySelector<HTMLInputElement>('input[type=file]');
    Object.defineProperty(chooser, 'files', { value: [{ name: 'team.yaml', ...file }] });
    await act(() => void chooser?.dispatchEvent(new Event('change')));
    await eventually(() => expect(section()).toContain(told));
  });

  it('that is switched off says that it is not used yet', async () => {
    await openOptions([{ ...(await teamPack()), on: false }]);
    await paste(packText({ version: '1.0.1' }));
    await eventually(() => button('Take this version of The team'));
    await press('Take this version of The team');
    await eventually(() => expect(section()).toContain('It is switched off, so nothing of it is used yet.'));
  });

  it('names what is to be mended in a pack that is not right, each with its line', async () => {
    await openOptions();
    await paste(packText().replace('rule: blame', 'rule: blaming'));
    await eventually(() => expect(section()).toMatch(/1 place to mend in it:\s*Line 9, column \d+ .*blame/u));
    expect(() => button('Add this pack')).toThrow();
  });

  it('takes a file', async () => {
    await openOptions();
    await press('Add a pack');
    const chooser = document.querySelector<HTMLInputElement>('input[type=file]');
    const file = new File([packText()], 'team.yaml');
    Object.defineProperty(chooser, 'files', { value: [file] });
    await act(() => void chooser?.dispatchEvent(new Event('change')));
    await eventually(() => button('Add this pack'));
    await press('Add this pack');
    await eventually(async () =>
      expect((await teamPacks.getValue())[0]?.origin).toEqual({ from: 'file', name: 'team.yaml' }),
    );
  });

  it('of a pack that is there shows what changes, and replaces it', async () => {
    await openOptions([await teamPack()]);
    await paste(packText({ version: '1.0.1', find: 'lion ticket' }));
    await eventually(() => expect(changed()).toContain('+ New:     find: ["lion ticket"]'));
    await press('Take this version of The team');
    await eventually(async () => expect((await teamPacks.getValue())[0]?.edition.version).toBe('1.0.1'));
    expect(await ids()).toEqual(['team']);
  });

  it('of an earlier version says so before it is taken', async () => {
    await openOptions([await teamPack({ version: '1.10.0' })]);
    await paste(packText({ version: '1.9.0' }));
    await eventually(() => expect(section()).toContain('Version 1.9.0 is earlier than yours, 1.10.0.'));
    await press('Take this version of The team');
    await eventually(async () => expect((await teamPacks.getValue())[0]?.edition.version).toBe('1.9.0'));
  });

  it('of another team that is called like one’s own warns, and keeps both', async () => {
    await openOptions([{ ...(await teamPack()), origin: { from: 'own' } }]);
    await paste(packText({ find: 'lion ticket' }));
    await eventually(() => expect(section()).toContain('may be another team’s'));
    await press('Keep both');
    const kept = expect.stringMatching(/^the-team-[a-z2-9]{5}$/u);
    await eventually(async () => expect(await ids()).toEqual(['team', kept]));
  });

  it('of one’s own pack that a colleague went on with takes the place of the own', async () => {
    const id = 'lamps-co-7k3w2';
    await openOptions([{ ...(await teamPack({ id })), origin: { from: 'own' } }]);
    await paste(packText({ id, version: '1.0.1' }));
    await eventually(() => button('Take this version of The team'));
    expect(() => button('Keep both')).toThrow();
  });

  it('from an address asks for its site on the press, and fetches nothing where that is refused', async () => {
    const request = vi.spyOn(fakeBrowser.permissions, 'request').mockResolvedValue(false);
    const fetched = vi.spyOn(globalThis, 'fetch');
    await openOptions();
    await press('Add a pack');
    await write('Address of the pack', 'https://team.example/packs/team.yaml');
    await press('Fetch it');
    expect(request).toHaveBeenCalledWith({ origins: ['https://team.example/*'] });
    await eventually(() => expect(section()).toContain('no permission for https://team.example'));
    expect(fetched).not.toHaveBeenCalled();
  });

  it('from what is no address says so', async () => {
    await openOptions();
    await press('Add a pack');
    await write('Address of the pack', 'team.example/pack.yaml');
    await press('Fetch it');
    await eventually(() => expect(words()).toContain('Write a whole address'));
  });
});
