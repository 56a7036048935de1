import { afterEach, describe, expect, it } from 'vitest';
import { page } from '../page';
import { painted, Stand } from '../stand';
import { ALL, DRAFT, mail, type } from './mail';

let stand: Stand;

afterEach(() => {
  stand?.stop();
  page.clear();
});

describe('what the worker is told', () => {
  it('is the conversation, before any composer is open, and its changes', async () => {
    const editable = mail();
    stand = new Stand();
    expect(stand.shown.at(-1)).toMatchObject({ inbox: 'stand', conversation: { id: '7' }, composer: null });
    editable.focus();
    await expect.poll(() => stand.shown.at(-1)?.composer).toBe('reply');
    const more = document.createElement('b');
    more.textContent = ' I am waiting!';
    document.querySelector('[data-conversation]')?.append(more);
    await expect.poll(() => stand.shown.at(-1)?.conversation?.messages[0]?.text).toContain('I am waiting!');
    editable.closest('form')?.remove();
    await expect.poll(() => stand.shown.at(-1)?.composer).toBeNull();
    expect(stand.chip).toBeNull();
  });

  it('is nothing while the site is paused; marks and card are gone until it goes on', async () => {
    const editable = mail(DRAFT);
    stand = new Stand();
    editable.focus();
    await expect.poll(() => painted()).toEqual(ALL);
    const told = stand.shown.length;
    stand.choose({ paused: true });
    await expect.poll(() => painted()).toEqual([]);
    expect(stand.chip?.textContent).toBe('Paused');
    await type(editable, 'x');
    expect(stand.shown).toHaveLength(told);
    stand.choose({ paused: false });
    await expect.poll(() => painted()).toEqual(ALL);
  });
});
