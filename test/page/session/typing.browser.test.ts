import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { WireError } from '@/wire/transport';
import { page } from '../page';
import { findingsIn, painted, Stand } from '../stand';
import { ALL, DRAFT, mail, type } from './mail';

let stand: Stand;

afterEach(() => {
  stand?.stop();
  page.clear();
});

describe('while a reply is being typed', () => {
  it('underlines each harmful place with its family', async () => {
    const editable = mail();
    stand = new Stand();
    await type(editable, DRAFT);
    await expect.poll(() => painted()).toEqual(ALL);
  });

  it('leaves the editor’s own markup alone', async () => {
    const editable = mail(DRAFT);
    const before = editable.innerHTML;
    stand = new Stand();
    editable.focus();
    await expect.poll(() => painted()).toEqual(ALL);
    expect(editable.innerHTML).toBe(before);
    expect(stand.layer.host.parentElement).toBe(document.documentElement);
  });

  it('shows how many places there are', async () => {
    const editable = mail(DRAFT);
    stand = new Stand();
    editable.focus();
    await expect.poll(() => stand.chip?.ariaLabel).toBe('Aplomb: 3 places to look at. Open the first one.');
    editable.replaceChildren();
    await expect.poll(() => stand.chip?.ariaLabel).toBe('Aplomb: nothing to change');
  });

  it('reads a draft that was there before', async () => {
    const editable = mail(DRAFT);
    editable.focus();
    stand = new Stand();
    await expect.poll(() => painted()).toEqual(ALL);
  });

  it('paints nothing in a wrong place when an answer comes late', async () => {
    const editable = mail(DRAFT);
    const waiting: (() => void)[] = [];
    stand = new Stand({
      review: ({ revision, draft }) =>
        new Promise((resolve) => waiting.push(() => resolve({ revision, findings: findingsIn(draft) }))),
    });
    editable.focus();
    await expect.poll(() => waiting.length).toBe(1);
    getSelection()?.collapse(editable.querySelector('p')?.firstChild ?? null, 0);
    await userEvent.keyboard('Oh. ');
    getSelection()?.collapse(editable.querySelector('p')?.firstChild ?? null, DRAFT.indexOf('lost') + 'Oh. '.length);
    await userEvent.keyboard('never ');
    waiting[0]?.();
    // What was typed into is dropped, what only moved has moved
    await expect.poll(() => painted()).toEqual(['stock-apology: any inconvenience']);
  });

  it('waits for a word that is being composed', async () => {
    const editable = mail();
    stand = new Stand();
    editable.focus();
    await expect.poll(() => stand.reviewed.length).toBe(1);
    editable.dispatchEvent(new CompositionEvent('compositionstart'));
    editable.append('the courier lost');
    editable.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    await new Promise(requestAnimationFrame);
    expect(stand.reviewed).toHaveLength(1);
    editable.dispatchEvent(new CompositionEvent('compositionend'));
    await expect.poll(() => painted()).toEqual(['blame: the courier lost']);
  });

  it('paints again after the editor has drawn its text anew', async () => {
    const editable = mail(DRAFT);
    stand = new Stand();
    editable.focus();
    await expect.poll(() => painted()).toEqual(ALL);
    const paragraph = document.createElement('p');
    paragraph.textContent = DRAFT;
    editable.replaceChildren(paragraph);
    await expect.poll(() => painted()).toEqual(ALL);
    expect(paragraph.contains(document.createRange().startContainer)).toBe(false);
  });

  it('goes on after the worker lost a request', async () => {
    const editable = mail('the courier lost it');
    let failures = 1;
    stand = new Stand({
      review: ({ revision, draft }) => {
        if (failures-- > 0) throw new WireError('unanswered', 'stopped');
        return { revision, findings: findingsIn(draft) };
      },
    });
    editable.focus();
    await expect.poll(() => painted()).toEqual(['blame: the courier lost']);
  });

  it('lets people type on a draft of 200,000 characters', async () => {
    const editable = mail(`${DRAFT} ${'It leaves today. '.repeat(12_000)}`);
    stand = new Stand();
    editable.focus();
    await expect.poll(() => painted(), { timeout: 5000 }).toEqual(ALL);
    await type(editable, 'x');
    await expect.poll(() => stand.reviewed.at(-1)?.length, { timeout: 5000 }).toBeGreaterThan(200_000);
  });
});
