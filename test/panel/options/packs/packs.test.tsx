import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { shareTextOf } from '@/sharing/share-text';
import { teamPacks } from '@/store/packs';
import { packText } from '../../../worker/packs/pack-text';
import { teamPack } from '../../../worker/packs/team-pack';
import { button, choose, field, press, words } from '../../page';
import { closeOptions, eventually, openOptions, write } from './stage';

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

  it('goes back to the version before', async () => {
    const { edition } = await teamPack({ version: '0.9.0' });
    await openOptions([{ ...(await teamPack()), previous: edition }]);
    await press('Back to version 0.9.0');
    await eventually(() => expect(section()).toContain('0.9.0 · from a file'));
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
    expect(section()).toContain('The address doesn’t answer. The pack stays as it was.');
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
    await eventually(() => expect(section()).toContain('Rule “Cause before ownership” only when sure'));
    expect(section()).toMatch(/Limit, Agent UAH\s?500|Limit, Agent 500/u);
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
  });

  it('reads a shared text, whatever stands around it', async () => {
    await openOptions();
    await paste(`Hi!\n> ${await shareTextOf(packText())}\nBye`);
    await eventually(() => expect(section()).toContain('1 thing to underline'));
  });

  it('says when a part of a shared text is missing', async () => {
    await openOptions();
    await paste((await shareTextOf(packText()))?.slice(0, 60) ?? '');
    await eventually(() => expect(section()).toContain('A part of the pasted text is missing.'));
  });

  it('names what is to be mended in a pack that is not right, each with its line', async () => {
    await openOptions();
    await paste(packText().replace('rule: blame', 'rule: blaming'));
    await eventually(() => expect(section()).toMatch(/There is 1 to mend in it:\s*Line 9, column \d+: .*blame/u));
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
