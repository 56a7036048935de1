import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { generic } from '@/page/inboxes/generic';
import { page } from '../page';
import { Stand } from '../stand';

/** Nothing on this page tells who wrote what. */
const CHAT = `<div class="board"><div class="list">
  <div class="card plum"><div class="words">Where is my lamp?</div></div>
  <div class="card sand"><div class="words">It is on its way.</div></div>
  <div class="card plum"><div class="words">You said that last week!</div></div>
</div><textarea class="field"></textarea></div>`;

let stand: Stand;

beforeEach(async () => {
  page.put(CHAT);
  stand = new Stand({}, {}, document, generic);
  await userEvent.click(field());
  await vi.waitFor(() => expect(stand.shown.at(-1)?.composer).toBe('unknown'));
});
afterEach(() => {
  stand.stop();
  page.clear();
});

const field = () => document.querySelector('textarea') as HTMLTextAreaElement;
const writers = () => stand.shown.at(-1)?.conversation?.messages.map(({ author }) => author);
const outlined = () => stand.layer.querySelector<HTMLElement>('.pick-frame:not([hidden])') !== null;

describe('a page that does not tell who wrote what', () => {
  it('says so', () => {
    expect(writers()).toEqual(['unknown', 'unknown', 'unknown']);
    expect(stand.shown.at(-1)?.trouble).toBe('authors');
  });

  it('is read by the message that the user clicked', async () => {
    stand.session.pickCustomer();
    await userEvent.click(document.querySelector('.plum .words') as HTMLElement);
    await vi.waitFor(() => expect(writers()).toEqual(['customer', 'agent', 'customer']));
    expect(stand.shown.at(-1)?.trouble).toBeUndefined();
    expect(outlined()).toBe(false);
  });

  it('is read by the message that the user reached by keys', async () => {
    stand.session.pickCustomer();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}{Enter}');
    await vi.waitFor(() => expect(writers()).toEqual(['customer', 'agent', 'customer']));
  });

  it('stays as it was when the user leaves with Escape', async () => {
    stand.session.pickCustomer();
    await userEvent.keyboard('{ArrowDown}');
    expect(outlined()).toBe(true);
    await userEvent.keyboard('{Escape}');
    expect(outlined()).toBe(false);
    await userEvent.click(document.querySelector('.plum .words') as HTMLElement);
    expect(writers()).toEqual(['unknown', 'unknown', 'unknown']);
  });

  it('hears nothing of the click', async () => {
    const heard = vi.fn();
    document.querySelector('.board')?.addEventListener('click', heard);
    stand.session.pickCustomer();
    await userEvent.click(document.querySelector('.plum .words') as HTMLElement);
    expect(heard).not.toHaveBeenCalled();
  });

  it('keeps structure of what was shown, and none of its words', async () => {
    const remembered = vi.spyOn(stand, 'choose');
    stand.session.pickCustomer();
    await userEvent.click(document.querySelector('.plum .words') as HTMLElement);
    await vi.waitFor(() => expect(remembered).toHaveBeenCalled());
    expect(JSON.stringify(remembered.mock.calls)).not.toMatch(/lamp|where/i);
  });

  it('is read as before once that is forgotten', async () => {
    stand.session.pickCustomer();
    await userEvent.click(document.querySelector('.plum .words') as HTMLElement);
    await vi.waitFor(() => expect(writers()).toContain('customer'));
    stand.choose({ reader: undefined });
    await vi.waitFor(() => expect(writers()).toEqual(['unknown', 'unknown', 'unknown']));
  });
});
