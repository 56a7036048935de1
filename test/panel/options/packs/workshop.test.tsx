import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { signed } from '@/sharing/signature';
import { teamPacks } from '@/store/packs';
import { phraseToAdd } from '@/store/phrase-to-add';
import { takePack } from '@/worker/packs/keeping';
import { removePack } from '@/worker/packs/removing';
import { packText } from '../../../worker/packs/pack-text';
import { teamPack } from '../../../worker/packs/team-pack';
import { button, choose, field, press, words } from '../../page';
import { closeOptions, eventually, makePack, openOptions, write, yaml } from './stage';

const state = () => document.querySelector('#workshop-state')?.textContent;
const troubleAt = async (label: string) => {
  const { id } = await field(label);
  return document.getElementById(`${id}-wrong`)?.textContent ?? '';
};
const box = () => document.querySelector<HTMLElement>('[role=textbox]');

async function trySentence(text: string): Promise<void> {
  await act(() => {
    box()?.replaceChildren(text);
    box()?.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

afterEach(closeOptions);

describe('a new pack', () => {
  beforeEach(() => openOptions());

  it('begins with one phrase to be filled in, and scolds nobody for what they have not come to', async () => {
    await press('Make a pack');
    await eventually(() => expect(state()).toContain('3\u00a0places to mend'));
    expect(await troubleAt('What to underline')).toBe('');
    expect(document.activeElement).toBe(await field('What to underline'));
  });

  it('stands in the YAML as it is filled in', async () => {
    await makePack();
    expect(await yaml()).toBe(`format: 1
id: my-pack
name: My pack
version: 1.0.0
languages: [en]
licence: for our team

findings:
  - id: excuse-1
    rule: excuse
    find:
      - dream box
    why: Only we know what that is.
    flags:
      - Your parcel is in the {dream box}.
    passes:
      - The box was a dream.
`);
  });

  it('is tried on a sentence before it is saved, and says from which pack a line is', async () => {
    await makePack();
    await trySentence('I put it into the dream box. Due to high volumes.');
    await eventually(() => expect(words()).toContain('From: My pack'));
    expect(words()).toContain('From: Aplomb');
    expect(words()).toContain('Only we know what that is.');
    expect(await teamPacks.getValue()).toEqual([]);
  });

  it('shows no lines of before on a sentence while it can’t be read', async () => {
    await makePack();
    await trySentence('I put it into the dream box.');
    await eventually(() => expect(words()).toContain('From: My pack'));
    await write('The pack as YAML', 'findings: [');
    await trySentence('Thank you, Ann.');
    await eventually(() => expect(words()).not.toContain('From: My pack'));
  });

  it('is in force once it is saved', async () => {
    await makePack();
    await eventually(() => expect(state()).toBe('Ready to save.'));
    await press('Save and use');
    await eventually(() => expect(state()).toBe('Saved and in use.'));
    const id = expect.stringMatching(/^my-pack-[a-z2-9]{5}$/u);
    expect(await yaml()).toMatch(/^id: my-pack-[a-z2-9]{5}$/mu);
    expect(await teamPacks.getValue()).toMatchObject([
      { id, on: true, origin: { from: 'own' }, edition: { name: 'My pack', version: '1.0.0' } },
    ]);
  });

  it('stays as it was written while the settings are looked at', async () => {
    await makePack();
    await press('← All settings');
    expect(words()).toContain('saved yet');
    await press('Go on with it');
    expect(await yaml()).toContain('dream box');
  });

  it('with something to mend is not saved', async () => {
    await makePack();
    await write('Sentences that must be left alone', 'A dream box.');
    await eventually(() => expect(state()).toContain('1\u00a0place to mend'));
    expect(button('Save and use').getAttribute('aria-disabled')).toBe('true');
    await press('Save and use');
    expect(await teamPacks.getValue()).toEqual([]);
  });
});

it('one pack is written at a time: another is not opened over what is not saved', async () => {
  await openOptions([await teamPack({ id: 'one' }), await teamPack({ id: 'two' })]);
  const buttons = () => [...document.querySelectorAll<HTMLButtonElement>('[aria-label="Change The team"]')];
  await act(() => buttons()[0]?.click());
  await write('Why', 'Only we know what that is.');
  await press('← All settings');
  expect(buttons().map(({ disabled }) => disabled)).toEqual([false, true]);
  await act(() => buttons()[0]?.click());
  expect(await yaml()).toContain('why: Only we know what that is.');
});

it('a signed pack that is changed here is signed no more, and is in force all the same', async () => {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const { edition, ...pack } = await teamPack();
  const text = await signed(edition.text, pair as CryptoKeyPair);
  await openOptions([{ ...pack, publicKey: 'the key', edition: { ...edition, text } }]);
  await press('Change The team');
  await write('Why', 'Only we know what that is.');
  await eventually(() => expect(state()).toBe('Ready to save.'));
  await press('Save and use');
  await eventually(() => expect(state()).toBe('Saved and in use.'));
  expect(await yaml()).not.toContain('# signed');
  expect((await teamPacks.getValue())[0]?.edition).toMatchObject({ version: '1.0.1', signedBy: null });
});

it('a pack that is switched off is saved, and said not to be used yet', async () => {
  await openOptions([{ ...(await teamPack()), on: false }]);
  await press('Change The team');
  await write('Why', 'Only we know what that is.');
  await eventually(() => expect(state()).toBe('Ready to save.'));
  await press('Save and use');
  await eventually(() => expect(state()).toContain('Saved. The pack is switched off'));
  expect((await teamPacks.getValue())[0]).toMatchObject({ on: false, edition: { version: '1.0.1' } });
});

describe('a pack that changed elsewhere while it was written', () => {
  const inForce = async () => (await teamPacks.getValue())[0]?.edition;
  const changeHere = async () => {
    await openOptions([await teamPack()]);
    await press('Change The team');
    await write('Why', 'Only we know what that is.');
    await eventually(() => expect(state()).toBe('Ready to save.'));
  };
  const changeElsewhere = () =>
    takePack({
      ...{ text: packText({ version: '1.0.1', find: 'lion ticket' }), file: 'team.yaml' },
      ...{ origin: { from: 'own' }, replaces: 'team' },
    });

  it('is not saved over: what that would undo is shown, and is done as a newer version only where that is wanted', async () => {
    await changeHere();
    await changeElsewhere();
    await press('Save and use');
    await eventually(() => expect(state()).toContain('Another version of this pack, 1.0.1, is in force since'));
    expect((await inForce())?.text).toContain('lion ticket');
    expect(document.querySelector('.changes')?.textContent).toContain('Gone:     find: ["lion ticket"]');
    expect(document.activeElement?.textContent).toContain('What changes against version 1.0.1');
    await press('Save mine in its place');
    await eventually(() => expect(state()).toBe('Saved and in use.'));
    expect((await inForce())?.version).toBe('1.0.2');
    expect((await inForce())?.text).toContain('Only we know what that is.');
  });

  it('is taken as it is now, where that is wanted', async () => {
    await changeHere();
    await changeElsewhere();
    await press('Save and use');
    await eventually(() => button('Leave mine and open that version'));
    await press('Leave mine and open that version');
    expect(await yaml()).toContain('lion ticket');
    expect(state()).toBe('Saved and in use.');
  });

  it('does not come back unasked when it was removed', async () => {
    await changeHere();
    await removePack('team');
    await press('Save and use');
    await eventually(() => expect(state()).toContain('removed while you were writing'));
    expect(await teamPacks.getValue()).toEqual([]);
    await press('Save as a new pack');
    await eventually(() => expect(state()).toBe('Saved and in use.'));
    expect(await teamPacks.getValue()).toMatchObject([{ id: 'team', origin: { from: 'own' } }]);
  });
});

it('a phrase that is removed can be put back as it was, whatever was written meanwhile', async () => {
  await openOptions();
  await makePack();
  await write('The pack as YAML', (await yaml()).replace('- dream box', '- dream box # ours'));
  const whole = await yaml();
  await press('Remove this phrase');
  expect(await yaml()).not.toContain('dream box');
  await press('New phrase');
  await write('What to underline', 'zebra ticket');
  await press('Put it back');
  expect(await yaml()).toMatch(/- dream box # ours[\s\S]*- zebra ticket/u);
  expect((await field('What to underline')).value).toBe('dream box');
  await press('Remove this phrase');
  await press('Put it back');
  await act(() => [...document.querySelectorAll<HTMLButtonElement>('.phrase')].at(-1)?.click());
  await press('Remove this phrase');
  expect(await yaml()).toBe(whole.replace('\n\nfindings', '\nfindings'));
});

describe('what is to be mended stands at its field', () => {
  beforeEach(async () => {
    await openOptions();
    await makePack();
  });

  it('a sentence that should pass and is underlined', async () => {
    await write('Sentences that must be left alone', 'A dream box.');
    await eventually(async () =>
      expect(await troubleAt('Sentences that must be left alone')).toContain('A dream box.'),
    );
    expect(await troubleAt('Sentences in which it must be underlined')).toBe('');
  });

  it('a phrase that can’t be read', async () => {
    await write('What to underline', 'dream ( box');
    await eventually(async () => expect(await troubleAt('What to underline')).not.toBe(''));
    expect(state()).toBe('1\u00a0place to mend before it can be saved: “What to underline”');
  });

  it('a better sentence that our own rules would underline', async () => {
    await act(() => {
      const into = document.querySelector<HTMLTextAreaElement>('[aria-label="What to say instead, 1"]');
      if (!into) throw new Error('no field');
      into.value = 'warehouse, due to high volumes';
      into.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await eventually(() => expect(document.querySelector('.rewriting .hint')?.textContent).toContain('high volumes'));
  });
});

describe('the YAML', () => {
  beforeEach(async () => {
    await openOptions();
    await makePack();
  });

  it('changes the form', async () => {
    await write('The pack as YAML', (await yaml()).replace('- dream box', '- sorting hat # ours'));
    expect((await field('What to underline')).value).toBe('sorting hat');
  });

  it('holds the form while it can’t be read, tells the line, and gives the form back', async () => {
    const whole = await yaml();
    await write('The pack as YAML', whole.replace('rule: excuse', 'rule: "excuse'));
    const held = () => document.querySelector<HTMLFieldSetElement>('fieldset.held')?.disabled;
    expect(held()).toBe(true);
    expect((await field('What to underline')).value).toBe('dream box');
    await eventually(() => expect(words()).toMatch(/Line \d+, column \d+/u));
    await write('The pack as YAML', whole);
    expect(held()).toBe(false);
  });

  it('keeps its comments when the form changes it', async () => {
    await write('The pack as YAML', `# ours alone\n${await yaml()}`);
    await write('What to underline', 'dream boxes');
    expect(await yaml()).toMatch(/^# ours alone\n[\s\S]*- dream boxes/u);
  });
});

describe('several languages', () => {
  it('are said of what is there already', async () => {
    await openOptions();
    await makePack();
    await choose('Русский');
    expect(await yaml()).toMatch(/languages: \[en, ru\][\s\S]*language: en/u);
    expect((await field('Language')).value).toBe('en');
  });
});

describe('what ships', () => {
  it('is copied to be changed: its lists come along, and the original is switched off', async () => {
    await openOptions();
    await makePack();
    await press('Copy one of Aplomb’s own');
    await eventually(() => expect(words()).toMatch(/\d+ entries found/u));
    const [first] = document.querySelectorAll<HTMLButtonElement>('[aria-label^="Copy: "]');
    await act(() => first?.click());
    const text = await yaml();
    const [, id] = /entries:\n {2}en\/(\S+): off/u.exec(text) ?? [];
    expect(text).toContain(`- id: ${id}\n`);
    for (const [, list] of text.matchAll(/<([^<>]+)>/gu)) expect(text).toContain(`\n  ${list}:\n`);
    await eventually(() => expect(state()).toBe('Ready to save.'));
  });
});

describe('words from somebody’s page', () => {
  const fromPage = {
    words: 'our ticket number',
    sentence: 'Please tell me our ticket number.',
    language: 'en',
    rule: 'contempt',
  } as const;

  it('open a new pack with the phrase filled in, where there is none of one’s own', async () => {
    await openOptions([await teamPack()]);
    await act(() => phraseToAdd.setValue(fromPage));
    await eventually(async () => expect((await field('What to underline')).value).toBe('our ticket number'));
    expect(await yaml()).toContain('- Please tell me {our ticket number}.');
    expect(await yaml()).toContain('rule: contempt');
    expect(await phraseToAdd.getValue()).toBeNull();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('What to say instead, 1');
  });

  it('join the pack that was made here', async () => {
    await openOptions([{ ...(await teamPack()), origin: { from: 'own' } }]);
    await act(() => phraseToAdd.setValue({ ...fromPage, words: 'номер заявки', language: 'ru' }));
    await eventually(async () => expect((await field('What to underline')).value).toBe('номер заявки'));
    expect(await yaml()).toMatch(/id: team\n[\s\S]*languages: \[en, ru\][\s\S]*language: ru\n/u);
  });

  it('join what is not saved yet: nothing that was written is lost', async () => {
    await openOptions();
    await makePack();
    await press('← All settings');
    await act(() => phraseToAdd.setValue(fromPage));
    await eventually(async () => expect(await yaml()).toMatch(/dream box[\s\S]*our ticket number/u));
  });

  it('wait while somebody else’s pack is open and not saved, and are told', async () => {
    const own = { ...(await teamPack({ id: 'own' })), origin: { from: 'own' as const } };
    await openOptions([own, await teamPack({ id: 'theirs' })]);
    const [, change] = document.querySelectorAll<HTMLButtonElement>('[aria-label="Change The team"]');
    await act(() => change?.click());
    await write('Why', 'Only we know what that is.');
    await act(() => phraseToAdd.setValue(fromPage));
    await eventually(() => expect(words()).toContain('“our ticket number” is waiting for your own pack'));
    expect(await yaml()).not.toContain('our ticket number');
    await press('Discard changes');
    await press('Yes, discard them');
    await eventually(async () => expect(await yaml()).toMatch(/id: own\n[\s\S]*our ticket number/u));
    expect(await phraseToAdd.getValue()).toBeNull();
  });

  it('wait until the YAML can be read', async () => {
    await openOptions();
    await makePack();
    const text = await yaml();
    await write('The pack as YAML', `${text}why: [`);
    await act(() => phraseToAdd.setValue(fromPage));
    await eventually(() => expect(words()).toContain('mend the YAML first'));
    await write('The pack as YAML', text);
    await eventually(async () => expect(await yaml()).toMatch(/dream box[\s\S]*our ticket number/u));
  });
});

it('a pack that was pasted over another and changed in the form comes back step by step', async () => {
  await openOptions([await teamPack()]);
  await press('Change The team');
  const before = await yaml();
  const pasted = before.replace('name: The team', 'name: The others');
  await write('The pack as YAML', pasted);
  await write('Why', 'Only we know what that is.');
  const area = await field('The pack as YAML');
  const key = (code: string, shiftKey = false) =>
    act(() => void area.dispatchEvent(new KeyboardEvent('keydown', { code, ctrlKey: true, shiftKey, bubbles: true })));
  await key('KeyZ');
  expect(await yaml()).toBe(pasted);
  await key('KeyZ');
  expect(await yaml()).toBe(before);
  await key('KeyZ', true);
  expect(await yaml()).toBe(pasted);
});
