import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { page } from '../page';
import { Stand } from '../stand';
import { mail } from './mail';

let stand: Stand;

afterEach(() => {
  stand?.stop();
  page.clear();
});

describe('wording from the side panel', () => {
  it('goes in where the caret stood, also after a click elsewhere', async () => {
    const editable = mail('Hello Ann');
    page.put('<p id="elsewhere">elsewhere</p>');
    stand = new Stand();
    editable.focus();
    getSelection()?.collapse(editable.querySelector('p')?.firstChild ?? null, 5);
    await expect.poll(() => stand.shown.at(-1)?.composer).toBe('reply');
    await new Promise(requestAnimationFrame);
    await userEvent.click(document.querySelector('#elsewhere') as Element);
    expect(await stand.session.insert('7', ', dear')).toBe('done');
    expect(editable.textContent).toBe('Hello, dear Ann');
  });

  it('goes above the quote when the caret is in it', async () => {
    const editable = mail('Hello Ann');
    const quote = document.createElement('blockquote');
    quote.textContent = 'Where is it?';
    editable.append(quote);
    stand = new Stand();
    editable.focus();
    getSelection()?.collapse(quote.firstChild, 3);
    await expect.poll(() => stand.shown.at(-1)?.composer).toBe('reply');
    expect(await stand.session.insert('7', 'One.\n\nTwo.')).toBe('done');
    expect(editable.innerText.replace(/\n+/g, '\n')).toBe('Hello Ann\nOne.\nTwo.\nWhere is it?');
  });

  it('is held back when another conversation is open', async () => {
    const editable = mail('Hello');
    stand = new Stand();
    editable.focus();
    await expect.poll(() => stand.shown.at(-1)?.conversation?.id).toBe('7');
    document.querySelector('[data-conversation]')?.setAttribute('data-conversation', '8');
    expect(await stand.session.insert('7', 'One.')).toBe('moved-on');
    expect(editable.textContent).toBe('Hello');
  });

  it('is held back when no composer is open', async () => {
    stand = new Stand();
    expect(await stand.session.insert('7', 'One.')).toBe('refused');
  });
});
