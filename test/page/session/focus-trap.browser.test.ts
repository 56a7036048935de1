import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { page } from '../page';
import { painted, Stand } from '../stand';
import { ALL, DRAFT, mail } from './mail';
import { pressReally } from './pressing';

let stand: Stand;
let controller: AbortController;

afterEach(() => {
  controller.abort();
  stand?.stop();
  page.clear();
});

const TRAPS: [name: string, trap: (dialog: HTMLElement, editable: HTMLElement) => void][] = [
  [
    'brings the focus back as soon as it is elsewhere, and swallows presses beside it',
    (dialog, editable) => {
      const early = { capture: true, signal: controller.signal };
      const out = (event: Event) => {
        if (dialog.contains(event.target as Node)) return false;
        event.preventDefault();
        event.stopImmediatePropagation();
        return true;
      };
      document.addEventListener('focusin', (event) => out(event) && editable.focus(), early);
      for (const name of ['mousedown', 'click']) document.addEventListener(name, out, early);
      document.addEventListener('keydown', (event) => event.key === 'Tab' && out(event) && editable.focus(), early);
    },
  ],
  [
    'does not let the focus go',
    (dialog, editable) => {
      const left = ({ relatedTarget }: FocusEvent) => {
        if (relatedTarget && !dialog.contains(relatedTarget as Node)) editable.focus();
      };
      document.addEventListener('focusout', left, { signal: controller.signal });
    },
  ],
];

describe.each(TRAPS)('a composer in a dialog of the page’s own that %s', (_, trap) => {
  async function trapped(): Promise<HTMLElement> {
    controller = new AbortController();
    const editable = mail(DRAFT);
    trap(editable.closest('form') as HTMLElement, editable);
    stand = new Stand();
    editable.focus();
    await expect.poll(() => painted()).toEqual(ALL);
    getSelection()?.collapse(editable.querySelector('p')?.firstChild ?? null, DRAFT.length);
    return editable;
  }

  it.each(['1', '{Enter}'])('gets the rewrite and no sign that was meant for the card: %s', async (key) => {
    const editable = await trapped();
    expect(stand.session.openCard(0)).toBe(true);
    await userEvent.keyboard(key);
    const rewritten = DRAFT.replace('Due to high volumes', 'We did not keep up');
    await expect.poll(() => editable.textContent).toBe(rewritten);
    await expect.poll(() => stand.card).toBeNull();
  });

  it('goes through the places with the arrows, and back to the text with Escape', async () => {
    const editable = await trapped();
    stand.session.openCard(0);
    await userEvent.keyboard('{ArrowDown}');
    expect(stand.card?.querySelector('h2')?.textContent).toBe('Title of blame');
    await userEvent.keyboard('{ArrowDown}');
    expect(stand.card?.querySelector('h2')?.textContent).toBe('Title of stock-apology');
    await userEvent.keyboard('{Escape}');
    expect(stand.card).toBeNull();
    await userEvent.keyboard('1');
    expect(editable.textContent).toBe(`${DRAFT}1`);
  });

  it('has a chip and a card that can be pressed', async () => {
    const editable = await trapped();
    await pressReally(stand, '3');
    await pressReally(stand, 'We did not keep up');
    await expect.poll(() => editable.textContent).toBe(DRAFT.replace('Due to high volumes', 'We did not keep up'));
  });
});

it('a card that was left with Tab takes no keys any more', async () => {
  controller = new AbortController();
  const editable = mail(DRAFT);
  stand = new Stand();
  editable.focus();
  await expect.poll(() => painted()).toEqual(ALL);
  stand.session.openCard(0);
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  editable.focus();
  getSelection()?.collapse(editable.querySelector('p')?.firstChild ?? null, DRAFT.length);
  await userEvent.keyboard('1');
  expect(editable.textContent).toBe(`${DRAFT}1`);
});
