import { afterEach, describe, expect, it } from 'vitest';
import { page } from '../page';
import { ABUSIVE, painted, Stand } from '../stand';
import { ALL, DRAFT, mail } from './mail';

let stand: Stand;

afterEach(() => {
  stand?.stop();
  page.clear();
});

/** Where no panel opens, and the worker has this wording. */
function offering(text: string): Stand {
  const proposal = { kind: 'insult', rung: 'notice', length: 'short', language: 'en', text } as const;
  return new Stand({
    show: () => ABUSIVE,
    openPanel: () => false,
    proposeHere: () => ({ ...proposal, variants: 1, advised: 'notice', needed: true }),
  });
}

describe('an abusive message', () => {
  const words = () => stand.chip?.textContent;

  it('outranks findings; the chip opens the panel', async () => {
    let opened = 0;
    const editable = mail(DRAFT);
    stand = new Stand({ show: () => ABUSIVE, openPanel: () => ++opened > 0 });
    editable.focus();
    await expect.poll(words).toBe('Boundary');
    await expect.poll(() => painted()).toEqual(ALL);
    stand.chip?.click();
    await expect.poll(() => opened).toBe(1);
    expect(stand.card).toBeNull();
  });

  it('brings its wording in the card where no panel opens', async () => {
    const editable = mail('Hello');
    stand = offering('Please write to us politely.\n\nI will help you today.');
    editable.focus();
    await expect.poll(words).toBe('Boundary');
    getSelection()?.collapse(editable.querySelector('p')?.firstChild ?? null, 5);
    stand.chip?.click();
    await expect.poll(() => stand.card?.textContent).toContain('Please write to us politely.');
    stand.press('Insert at the caret');
    await expect.poll(() => editable.textContent).toBe('HelloPlease write to us politely.I will help you today.');
    await expect.poll(() => stand.card).toBeNull();
  });

  it('brings no wording into the draft of another conversation', async () => {
    const editable = mail('Hello');
    stand = offering('Write politely.');
    editable.focus();
    await expect.poll(words).toBe('Boundary');
    stand.chip?.click();
    await expect.poll(() => stand.card?.textContent).toContain('Write politely.');
    document.querySelector('[data-conversation]')?.setAttribute('data-conversation', '8');
    stand.press('Insert at the caret');
    expect(stand.card).toBeNull();
    expect(editable.textContent).toBe('Hello');
  });

  it('of nothing but familiarity needs none', async () => {
    const editable = mail('Hello');
    stand = new Stand({ show: () => ({ ...ABUSIVE, abuse: ['familiarity'], severity: 1 }) });
    editable.focus();
    await expect.poll(() => stand.chip?.ariaLabel).toBe('Aplomb: nothing to change');
  });
});
