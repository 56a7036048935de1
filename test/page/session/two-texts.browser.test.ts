import { afterEach, describe, expect, it } from 'vitest';
import { page } from '../page';
import { Stand } from '../stand';
import { mail } from './mail';

let stand: Stand;

afterEach(() => {
  stand?.stop();
  page.clear();
});

/** A composer with the focus in it. */
async function open(words: string): Promise<HTMLElement> {
  const editable = mail(words);
  stand = new Stand();
  editable.focus();
  getSelection()?.selectAllChildren(editable);
  getSelection()?.collapseToEnd();
  await expect.poll(() => stand.shown.at(-1)?.composer).toBe('reply');
  return editable;
}

const insert = (text: string, at?: { at: number; draft: string }) => stand.session.insert('7', text, at);

describe('a text that is put in while another goes in', () => {
  it('goes in as well, behind it', async () => {
    const editable = await open('');
    expect(await Promise.all([insert('We pay today.'), insert('We call you.')])).toEqual(['done', 'done']);
    expect(editable.innerText.trim()).toBe('We pay today. We call you.');
  });

  it('goes in where it belongs, when it has a place', async () => {
    const editable = await open('Hello. Goodbye.');
    const place = (at: number) => ({ at, draft: 'Hello. Goodbye.' });
    const outcomes = await Promise.all([insert('We pay today. ', place(7)), insert(' Sam', place(15))]);
    expect(outcomes).toEqual(['done', 'done']);
    expect(editable.innerText.trim()).toBe('Hello. We pay today. Goodbye. Sam');
  });

  it('goes in once when it is the same one, pressed twice', async () => {
    const editable = await open('');
    expect(await Promise.all([insert('We pay today.'), insert('We pay today.')])).toEqual(['done', 'done']);
    expect(editable.innerText.trim()).toBe('We pay today.');
  });

  it('goes in third, and only once', async () => {
    const editable = await open('');
    await Promise.all(['We pay.', 'We call.', 'We write.', 'We call.'].map((text) => insert(text)));
    expect(editable.innerText.trim()).toBe('We pay. We call. We write.');
  });
});
