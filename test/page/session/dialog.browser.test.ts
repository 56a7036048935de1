import { afterEach, describe, expect, it } from 'vitest';
import { page } from '../page';
import { painted, Stand } from '../stand';
import { ALL, DRAFT, mail } from './mail';
import { pressReally, reachable } from './pressing';

let stand: Stand;

afterEach(() => {
  stand?.stop();
  page.clear();
});

/** A composer within markup of the page's that holds `[data-place]`. */
function within(markup: string, mode = 'unknown'): { around: HTMLElement; editable: HTMLElement } {
  const around = page.put(markup);
  const editable = mail(DRAFT, mode);
  const place = around.matches('[data-place]') ? around : around.querySelector('[data-place]');
  place?.append(editable.closest('form') as HTMLElement);
  return { around, editable };
}

describe('a composer in a modal dialog', () => {
  it('has its question and its chip within reach', async () => {
    const { around, editable } = within('<dialog data-place style="width: 640px; height: 400px"></dialog>');
    stand = new Stand();
    (around as HTMLDialogElement).showModal();
    editable.focus();
    await pressReally(stand, 'Reply');
    await expect.poll(() => painted()).toEqual(ALL);
    await pressReally(stand, '3');
    await expect.poll(() => stand.card?.querySelector('h2')?.textContent).toBe('Title of excuse');
    await pressReally(stand, 'We did not keep up');
    await expect.poll(() => editable.textContent).toBe(DRAFT.replace('Due to high volumes', 'We did not keep up'));
  });

  it('keeps them after the page has drawn the dialog anew', async () => {
    const { around, editable } = within('<dialog data-place style="width: 640px; height: 400px"></dialog>');
    stand = new Stand();
    (around as HTMLDialogElement).showModal();
    editable.focus();
    await expect.poll(() => reachable(stand, 'Reply')).toBeTruthy();
    around.replaceChildren(editable.closest('form') as HTMLElement);
    editable.focus();
    await expect.poll(() => reachable(stand, 'Reply')).toBeTruthy();
  });

  it('leaves nothing of ours in it once it is closed, and is found again', async () => {
    const { around, editable } = within('<dialog data-place style="width: 640px; height: 400px"></dialog>', 'reply');
    const dialog = around as HTMLDialogElement;
    stand = new Stand();
    dialog.showModal();
    editable.focus();
    await expect.poll(() => reachable(stand, '3')).toBeTruthy();
    dialog.close();
    await expect.poll(() => stand.layer.host.parentElement).toBe(document.documentElement);
    dialog.showModal();
    editable.focus();
    await expect.poll(() => reachable(stand, '3')).toBeTruthy();
  });

  it('is served in a shadow root and through a slot as well', async () => {
    const { around, editable } = within('<div><div data-place></div></div>');
    const root = around.attachShadow({ mode: 'open' });
    const dialog = document.createElement('dialog');
    dialog.append(document.createElement('slot'));
    root.append(dialog);
    stand = new Stand();
    dialog.showModal();
    editable.focus();
    await expect.poll(() => stand.layer.host.parentElement).toBe(dialog);
    await expect.poll(() => reachable(stand, 'Reply')).toBeTruthy();
  });
});

it('never lies in anything that is edited, and so never in what is sent', async () => {
  const { around, editable } = within(
    '<div contenteditable="true" data-composer="reply"><dialog data-place></dialog></div>',
    'reply',
  );
  stand = new Stand();
  (around.querySelector('dialog') as HTMLDialogElement).showModal();
  editable.focus();
  await expect.poll(() => stand.chip).toBeTruthy();
  expect(stand.layer.host.parentElement).toBe(document.documentElement);
});

describe('a composer in a popover', () => {
  it('has its question above it, though the popover was opened after we came', async () => {
    const first = mail('', 'reply');
    stand = new Stand();
    first.focus();
    await expect.poll(() => stand.chip).toBeTruthy();
    const { around, editable } = within('<div popover="manual" data-place style="width: 640px; height: 400px"></div>');
    around.showPopover();
    editable.focus();
    await pressReally(stand, 'Reply');
    await expect.poll(() => painted()).toEqual(ALL);
  });

  it('that closes when something beside it is pressed stays open when our button is', async () => {
    const { around, editable } = within('<div popover="auto" data-place style="width: 640px; height: 400px"></div>');
    stand = new Stand();
    around.showPopover();
    editable.focus();
    await pressReally(stand, 'Reply');
    await expect.poll(() => painted()).toEqual(ALL);
    expect(around.matches(':popover-open')).toBe(true);
  });

  it('keeps its chip in sight when the popover comes to lie over us later', async () => {
    const { around, editable } = within('<div data-place style="width: 640px; height: 400px"></div>', 'reply');
    stand = new Stand();
    editable.focus();
    await expect.poll(() => reachable(stand, '3')).toBeTruthy();
    around.popover = 'manual';
    around.showPopover();
    editable.focus();
    await expect.poll(() => stand.layer.host.parentElement).toBe(around);
    await expect.poll(() => reachable(stand, '3')).toBeTruthy();
  });
});
