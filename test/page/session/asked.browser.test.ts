import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { page } from '../page';
import { Stand } from '../stand';
import { mail } from './mail';
import { pressReally } from './pressing';

let stand: Stand;

afterEach(() => {
  stand?.stop();
  page.clear();
});

/** A composer whose page does not tell whether it is a note, with the caret behind "It leaves". */
const ASKED: [name: string, open: () => () => string][] = [
  [
    'a rich text',
    () => {
      const editable = mail('It leaves today.', 'unknown');
      editable.focus();
      getSelection()?.collapse(editable.querySelector('p')?.firstChild ?? null, 'It leaves'.length);
      return () => editable.innerText.trim();
    },
  ],
  [
    'a textarea',
    () => {
      const frame = page.put(
        '<div data-composer="unknown"><textarea rows="9" cols="60">It leaves today.</textarea></div>',
      );
      const field = frame.querySelector('textarea') as HTMLTextAreaElement;
      field.focus();
      field.setSelectionRange('It leaves'.length, 'It leaves'.length);
      return () => field.value;
    },
  ],
];

describe.each(ASKED)('“Reply or note?” on %s', (_, open) => {
  it.each(['Reply', 'Note'])('is answered with the mouse, and the typing goes on where it was: %s', async (answer) => {
    const read = open();
    stand = new Stand();
    await pressReally(stand, answer);
    await expect.poll(() => stand.chip?.textContent).not.toContain('?');
    await userEvent.keyboard(' here');
    expect(read()).toBe('It leaves here today.');
  });

  it('is answered from the keyboard, and the typing goes on where it was', async () => {
    const read = open();
    stand = new Stand();
    await expect.poll(() => stand.chip?.querySelector('button')).toBeTruthy();
    stand.chip?.querySelector('button')?.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => stand.remembered).toEqual(['reply']);
    await userEvent.keyboard(' here');
    expect(read()).toBe('It leaves here today.');
  });
});
